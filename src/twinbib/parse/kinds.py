"""The CSL type of an entry, from the fields that were read and the words it uses."""

import re
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import Any

from twinbib.model import Date, Pages
from twinbib.parse.kind_words import kind_words

Fields = Mapping[str, Any]
LONGEST_NAME = 6  # words of the name of a newspaper


@cache
def _pattern(kind: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){kind_words(kind)}", re.IGNORECASE)


def _says(kind: str, fields: Fields, *names: str) -> bool:
    printed = (str(fields.get(name, "")) for name in names)
    return any(_pattern(kind).search(words) for words in printed if words)


def _is_conference(fields: Fields) -> bool:
    names = ("container_title", "translated_container_title")
    if "container_title" not in fields:
        return False
    return _says("meeting", fields, *names) or (
        _says("conference", fields, *names) and not _periodical(fields)
    )


def _periodical(fields: Fields) -> bool:
    """Whether the container comes out in issues: it has a volume or an issue and no publisher."""
    return ("issue" in fields or "volume" in fields) and "publisher" not in fields


def _is_newspaper(fields: Fields) -> bool:
    """A container of few words, a day, one page: «// Омская правда. 2012. 6 июня. С. 3»."""
    issued, name = fields.get("issued"), str(fields.get("container_title", ""))
    dated = isinstance(issued, Date) and len(issued.parts) == 3
    plain = 0 < len(name.split()) <= LONGEST_NAME and not any(map(str.isdigit, name))
    return dated and plain and _one_page(fields) and not {"volume", "url"} & fields.keys()


def _one_page(fields: Fields) -> bool:
    """Whether a work ends on the page that it begins on, as far as it is told."""
    pages = fields.get("pages")
    return pages is None or (
        isinstance(pages, Pages) and all(first == last for first, last in pages.ranges)
    )


def _is_chapter(fields: Fields) -> bool:
    if "page_count" in fields and "pages" not in fields:
        return False  # a volume of a set: the container is the set
    return "container_title" in fields and (
        bool({"publisher", "editor", "compiler", "in_collection"} & fields.keys())
        or _says("book", fields, "container_title")
        or ("publisher_place" in fields and not {"volume", "issue"} & fields.keys())
    )


def _is_page(fields: Fields) -> bool:
    printed = {"volume", "issue", "pages", "page_count", "publisher", "doi", "article_number"}
    return "url" in fields and not printed & fields.keys()


def _is_article(fields: Fields) -> bool:
    # a book of so many pages in a set, unless it says in which issue it is
    counted = "page_count" in fields and not {"volume", "issue", "pages"} & fields.keys()
    whole = counted or {"page_count", "publisher"} <= fields.keys()
    return "container_title" in fields and not whole


def _is_book(fields: Fields) -> bool:
    printed = {"publisher", "publisher_place", "page_count", "isbn", "edition"}
    return bool(printed & fields.keys()) or ("issued" in fields and "url" not in fields)


# the first one that holds decides
KINDS: Sequence[tuple[str, Callable[[Fields], bool]]] = (
    ("report", lambda fields: "number" in fields and "container_title" not in fields),
    ("report", lambda fields: "number" in fields and "genre" in fields),
    ("thesis", lambda fields: "genre" in fields),
    ("patent", lambda fields: _says("patent", fields, "title", "container_title")),
    ("webpage", _is_page),
    ("paper-conference", _is_conference),
    ("article-newspaper", _is_newspaper),
    ("chapter", _is_chapter),
    ("article-journal", _is_article),
    ("book", _is_book),
)
OF_LAYOUT = {
    "law": "legislation",
    "standard": "standard",
    "patent": "patent",
    "archive": "manuscript",
}


def kind(fields: Fields, layout: str) -> str:
    """The CSL type; `document` where nothing tells."""
    if layout in OF_LAYOUT:
        return OF_LAYOUT[layout]
    return next((name for name, holds in KINDS if holds(fields)), "document")
