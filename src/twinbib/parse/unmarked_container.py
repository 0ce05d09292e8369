"""A container that no double slash tells: behind a full stop, one slash, a comma."""

import re

from twinbib.language.scripts import UPPER, has_cyrillic
from twinbib.parse.container import take_container
from twinbib.parse.container_stop import container_stop
from twinbib.parse.details import is_part
from twinbib.parse.draft import Draft
from twinbib.parse.fields.responsibility import states_people
from twinbib.parse.head import SLASH
from twinbib.parse.segments import sentences

OF_PART = re.compile(r"(?:[Pp]art|Pt\.|Ч\.|[Чч]асть|Ch\.|[Cc]hast.?)\s(?:\d+|[IVX]+)\.$")
LONGEST_PART = 24  # characters of «Часть XVIII.»
NAME = re.compile(r"\s*[\w.-]{3,}(?=[\s,])")
COMMA = re.compile(rf",\s+(?=[{UPPER}])")


def take_unmarked_container(draft: Draft, start: int, end: int) -> int:
    """Where the title ends and the container begins, which is taken."""
    text = draft.text
    last = start + len(text[start:end].rstrip(" .,–—-"))
    stops = [
        stop
        for stop in sentences(text, start, end)
        if stop < last and not OF_PART.search(text, max(start, stop - LONGEST_PART), stop)
    ]
    part, authors = is_part(draft), "author" in draft.fields
    slash = _slash_of_container(text, start, end, part=part)
    if slash is not None:
        take_container(draft, slash.end())
        return slash.start()
    if (named := container_stop(text, stops, part=part, authors=authors)) is not None:
        cut = named
    elif (again := _named_again(draft, start, end)) is not None:
        cut = again
    elif not part or _is_cited_book(draft, start, end):
        return end
    elif stops:
        cut = stops[0] if "publisher_place" in draft.fields else stops[-1]
    else:
        begins = start + len(text[start:end]) - len(text[start:end].lstrip(" .,"))
        commas = [comma.end() for comma in COMMA.finditer(text, begins, end)]
        if not commas:
            return end
        cut = commas[-1]
    take_container(draft, cut)
    return cut


def _is_cited_book(draft: Draft, start: int, end: int) -> bool:
    """Whether the pages are those cited of a book: «Математика. Утрата смысла. М., 1984. С. 139».

    GOST has two slashes before a container; DSTU 8302 has a full stop, and the books no pages. An
    editor is rather a collection's: «Письма. Мастера о письме / под ред. И. Пака. М., 1965. С. 5».
    """
    return (
        draft.fields.get("language") == "ru"
        and has_cyrillic(draft.text[start:end])
        and {"publisher_place", "pages"} <= draft.fields.keys()
        and not {"issue", "article_number", "editor", "compiler"} & draft.fields.keys()
    )


def _slash_of_container(text: str, start: int, end: int, *, part: bool) -> re.Match[str] | None:
    """The slash before a container, also behind the one before the people.

    «Анализ отказов / А.С. Иванов, П.П. Петров / Годовой отчет. – М., 2006. – С. 43»
    """
    slashes = list(SLASH.finditer(text, start, end))
    ends = [slash.start() for slash in slashes[1:]] + [end]
    for slash, stop in zip(slashes, ends, strict=False):  # one end is left where there is no slash
        words = text[slash.end() : stop]
        if words.strip() and not states_people(words) and (part or slash is slashes[0]):
            return slash
    return None


def _named_again(draft: Draft, start: int, end: int) -> int | None:
    """The comma before a site that is named as its page: `Vue.js — Introduction, Vue.js`."""
    comma = draft.text.rfind(", ", start, end)
    name = NAME.match(draft.text, start, end)
    if "url" not in draft.fields or comma < 0 or name is None:
        return None
    return comma + 2 if draft.text.startswith(name.group().strip(), comma + 2) else None
