"""The year behind the authors, bare or in round brackets: Harvard, APA, Chicago author–date.

Example: `Anning, N.H. & Erdös, P. 1945. “Integral distances”. Bulletin …, vol. 51.8, pp. 598—600.`
"""

import re

from twinbib.model import Date
from twinbib.parse.container import take_container
from twinbib.parse.container_stop import meeting
from twinbib.parse.details import PARTS, is_part, take_details
from twinbib.parse.draft import Draft
from twinbib.parse.fields.dates import date
from twinbib.parse.fields.translation import Bracketed, translations
from twinbib.parse.fields.volume_pages import volume_pages
from twinbib.parse.head import ROLE_BEHIND, first_gap, people_of, put_authors, take_title
from twinbib.parse.imprint import take_imprint, take_unknown_place
from twinbib.parse.layouts.layout import Layout
from twinbib.parse.segments import first_sentence, sentences
from twinbib.parse.translated_title import take_quoted_translation

YEAR = re.compile(
    r"[\s.,]*(?:\(\s*(?P<round>(?:1[5-9]|20)\d\d)[a-zа-я]?(?:,\s(?P<day>[^()\d]{0,12}\d{0,2}[^()\d]{0,12}))?\s*\)"
    r"|\((?P<none>n\.\s?d\.|[бн]\.\s?[гдр]\.|s\.\s?a\.)\)"
    r"|(?P<bare>(?:1[5-9]|20)\d\d)[a-zа-я]?(?=[.,:]))[\s.,:]*"
)
QUOTED = re.compile(
    r"\s*(?:“(?P<curly>[^”]+)”|\"(?P<straight>[^\"]+)\"|«(?P<angle>[^»]+)»)[.,]?\s*"
)
NUMBERS = re.compile(r"[.,\s]*(?:[Vv]ol\b|[Nn]o\b|[Ii]ss\b|№|Т\.|\d{1,3}[,(])")


def fits(draft: Draft) -> bool:
    """Whether a year stands right behind the authors."""
    people, _, _ = people_of(draft)
    return bool(people) and _year(draft) is not None


def _year(draft: Draft) -> re.Match[str] | None:
    """The year behind the people, or behind what makes them editors: `(Ed.). (2009)`."""
    end = people_of(draft)[2]
    year = YEAR.match(draft.text, end)
    role = ROLE_BEHIND.match(draft.text, end) if year is None else None
    return YEAR.match(draft.text, role.end()) if role else year


def read(draft: Draft) -> None:
    """Authors, year, title, then the container or the imprint."""
    people = people_of(draft)
    year = _year(draft)
    if year is None:
        return
    end = put_authors(draft, people, 0)
    printed = year["round"] or year["bare"]
    if printed:
        day = date(f"{year['day']} {printed}") if year["day"] else None
        draft.fields["issued"] = day or Date((int(printed),), (), printed)
    draft.mask("issued", end, year.end(), "year_behind_authors")
    start = year.end()
    after = _take_marked_title(draft, start)
    plain = after == start
    if plain:
        after = _title_end(draft, start)
    after = take_quoted_translation(draft, after)
    take_details(draft, after)
    take_imprint(draft, after)
    take_unknown_place(draft, after)
    if plain and after > start:
        after = _take_plain_title(draft, start, after)
    take_container(draft, after)
    if "genre" in draft.fields and not {"publisher", *PARTS} & draft.fields.keys():
        # where a thesis was defended: `[Doctoral dissertation]. University of Kyiv.`
        draft.fields["publisher"] = draft.fields.pop("container_title", "")


def _take_marked_title(draft: Draft, start: int) -> int:
    """The title, quoted or before a bracket; where the rest begins, `start` where it is neither."""
    quoted = QUOTED.match(draft.text, start)
    if quoted is not None:
        draft.fields["title"] = quoted[quoted.lastgroup or 0].strip(" .,")
        draft.mask("title", start, quoted.end(), "quoted_title")
        return quoted.end()
    bracketed = translations(draft.text[start:])
    if bracketed and not _of_container(draft.text, start, bracketed[0]):
        end, after = start + bracketed[0].start, start + bracketed[0].end
        draft.fields["translated_title"] = bracketed[0].value
        draft.mask("translated_title", end, after, "brackets")
        take_title(draft, start, end)
        return after
    return start


def _of_container(text: str, start: int, first: Bracketed) -> bool:
    """Whether a bracket translates the journal: a title is before it, a volume or issue behind."""
    numbers = NUMBERS.match(text, start + first.end)
    return numbers is not None and bool(sentences(text, start, start + first.start))


def _title_end(draft: Draft, start: int) -> int:
    """The first full stop; `start` where no title is there: `(2018) Soft Computing, 22(9):2935`."""
    end = first_sentence(draft.text, start)
    numbers = volume_pages(draft.text[start:])
    return start if numbers is not None and start + numbers.start < end else end


def _take_plain_title(draft: Draft, start: int, after: int) -> int:
    """The title up to its full stop, or all of it: «(1975) Деятельность. Сознание. М.: Наука»."""
    end = first_gap(draft.text, after)
    book = "publisher_place" in draft.fields and not is_part(draft)
    if book and not meeting(draft.text, after):
        after = end
    take_title(draft, start, after)
    return after


LAYOUT = Layout("author-year", fits, read)
