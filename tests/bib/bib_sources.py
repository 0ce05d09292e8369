"""The sources of `sources.toml` as values."""

import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

from twinbib.model import (
    Date,
    Entry,
    PageCount,
    Pages,
    Person,
    Reference,
    Rendition,
    Source,
    Span,
    Unread,
)
from twinbib.text import plain

HERE = Path(__file__).parent


def sources() -> tuple[Source, ...]:
    table = tomllib.loads((HERE / "sources.toml").read_text("utf-8"))
    return tuple(source(number, **fields) for number, fields in enumerate(table["source"], start=1))


def source(
    number: int,
    key: str,
    original: dict[str, Any] | None = None,
    romanized: dict[str, Any] | None = None,
) -> Source:
    return Source(
        number,
        key,
        original=rendition(reference(**original)) if original else None,
        romanized=rendition(reference(**romanized)) if romanized else None,
    )


def rendition(read: Reference) -> Rendition:
    return Rendition(Entry(1, Span("article.md", 0, 3), "raw", plain("article.md", "raw")), read)


def reference(**fields: Any) -> Reference:
    """`pages` by a hyphen or dash, `issued` as lists of parts, people as tables."""
    made: dict[str, Any] = {}
    for name, value in fields.items():
        reader = READERS.get(name)
        made[name.removeprefix("unread_")] = reader(value) if reader else value
    return Reference(**made)


def pages(printed: str) -> Pages:
    first, _, last = printed.replace("–", "-").partition("-")
    return Pages(printed, ((first.strip(), last.strip() or first),))


def people(found: list[dict[str, str]]) -> tuple[Person, ...]:
    return tuple(Person(**person) for person in found)


def date(found: list[list[int]]) -> Date:
    return Date(*(tuple(parts) for parts in found))


READERS: dict[str, Callable[[Any], object]] = {
    **dict.fromkeys(("author", "editor", "compiler", "translator"), people),
    **dict.fromkeys(("issued", "accessed"), date),
    **dict.fromkeys(("unread_pages", "unread_page_count"), Unread),
    "pages": pages,
    "page_count": PageCount,
    "unread": tuple,
}
