"""Entries whose parts stand in a row, parted by full stops or commas: books, web pages, articles.

`Author. Title. М.: Искусство, 1975. 225 с.` · `Title. URL: http://… (дата обращения: …)` ·
`Author. Title. Journal, 2014, vol. 85, iss. 12, pp. 740-742.` Where a volume, an issue or pages are
printed and no page count, a container stands behind the title.
"""

import re

from twinbib.language.scripts import UPPER
from twinbib.parse.container import take_container
from twinbib.parse.details import DETAILS, is_part, take_details
from twinbib.parse.draft import GAP, Draft, Rule
from twinbib.parse.fields.report import report_number
from twinbib.parse.fields.responsibility import opens_with_role
from twinbib.parse.fields.volume_pages import around_year
from twinbib.parse.head import first_gap, take_authors, take_responsibility, take_title
from twinbib.parse.imprint import take_imprint
from twinbib.parse.layouts.layout import Layout
from twinbib.parse.segments import first_sentence
from twinbib.parse.tidy import tidy
from twinbib.parse.title_end import title_end
from twinbib.parse.unmarked_container import take_unmarked_container

OWN_TITLE = re.compile(r"[«“\"]?[^\W\d_](?!\.)\w*(?:[\s,.:»]|$)")
YEAR_BETWEEN = Rule("pages", around_year)
# between the degree and the year or the place
UNIVERSITY = re.compile(
    rf"{GAP}[\s.,]+(?P<name>[^{GAP}.;:]{{0,60}}(?:Universi|Institut|College|School|MIT\b)[^{GAP}.;:]{{0,60}}),?\s*{GAP}"
)
CODE = Rule("number", report_number)
NAMED = re.compile(r"[.:]\s+[«“\"]?[^\W\d_](?!\.)")
# a title that is nothing but abbreviations is a journal: `J. Nucl. Mater. 1990, v. 173`
JOURNAL = re.compile(rf"\s*(?:[{UPPER}]\w{{0,8}}\.\s?){{2,}}(?:[{UPPER}]\w{{0,8}}\.?)?\s*$")


def fits(_draft: Draft) -> bool:
    """Every entry: this layout is the last one."""
    return True


def read(draft: Draft) -> None:
    """Numbers and imprint from behind, then the title and what may follow it."""
    title = take_authors(draft, 0, len(draft.text))
    zone = title_end(draft.text, title)
    take_details(draft, zone)
    if "issued" not in draft.fields and _take_date(draft, title + 1):
        zone = title  # the first full stop stands behind the year: `Title, World Scientific, 2007.`
        if "url" not in draft.fields:
            take_details(draft, title + 1)
    if "page_count" in draft.fields or not is_part(draft):
        draft.take(CODE, zone)
    _give_part_back(draft, title)
    take_imprint(draft, zone)
    _take_university(draft)
    take_responsibility(draft, zone)
    end = first_gap(draft.text, title)
    if _take_volume_of_set(draft, title, end):
        return
    if is_part(draft) and JOURNAL.match(draft.text, title, end):
        take_container(draft, title)
        return
    if "page_count" not in draft.fields or "article_number" in draft.fields:
        end = take_unmarked_container(draft, title, end)
    take_title(draft, title, end)
    if "title" not in draft.fields:
        _take_name_as_title(draft, title)


def _take_name_as_title(draft: Draft, end: int) -> None:
    """A name and no title behind it: «Мартин Иден. М.: Мир, 1956» has no author."""
    people = draft.fields.get("author", ())
    if len(people) == 1 and "." not in people[0].given:
        del draft.fields["author"]
        draft.fields["title"] = tidy(draft.printed[:end])


def _take_university(draft: Draft) -> None:
    """Where a thesis was written: `Doctoral dissertation, University of California, 2000`."""
    if "genre" not in draft.fields or "publisher" in draft.fields:
        return
    if (found := UNIVERSITY.search(draft.text)) is not None:
        draft.fields["publisher"] = tidy(found["name"])
        draft.mask("publisher", found.start("name"), found.end("name"), "university")


def _take_date(draft: Draft, start: int) -> bool:
    if draft.take(YEAR_BETWEEN, start) and "issued" in draft.fields:
        return True
    return any(draft.take(rule, start) for rule in DETAILS if rule.field == "issued")


def _is_numbered_part(draft: Draft) -> bool:
    """Whether a book of so many pages is a part by its number: «Ч. 1. Линейные системы»."""
    return "page_count" in draft.fields and any(step.rule == "part" for step in draft.steps)


def _give_part_back(draft: Draft, start: int) -> None:
    """The part of an article is of its title: «Система констант. Ч. 1: Константы. Вестник. № 1»."""
    part = next((step for step in draft.steps if step.rule == "part"), None)
    if part is None or not {"volume", "issue", "pages"} & draft.fields.keys():
        return
    only = 0 <= part.start - first_sentence(draft.text, start) <= len(" ")
    if only and NAMED.match(draft.text, part.end):
        draft.give_back("part")


def _take_volume_of_set(draft: Draft, start: int, end: int) -> bool:
    """A volume or part with a title of its own: «Сочинения. В 6 т. Т. 3. Малые сочинения»."""
    of_set = "volume" in draft.fields or _is_numbered_part(draft)
    if not of_set or {"issue", "pages"} & draft.fields.keys():
        return False
    own = end
    while own < len(draft.text) and draft.text[own] in " .,;:–—-" + GAP:
        own += 1
    stop = first_gap(draft.text, own)
    named = OWN_TITLE.match(draft.text, own, stop) and not opens_with_role(draft.text[own:stop])
    if GAP not in draft.text[end:own] or not named:
        return False
    draft.fields["container_title"] = tidy(draft.text[start:end])
    draft.mask("container_title", start, end, "title_of_set")
    take_title(draft, own, stop)
    return True


LAYOUT = Layout("in-a-row", fits, read)
