"""The sources of `sources.toml` as values."""

import tomllib
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
    for role in ("author", "editor", "translator"):
        if role in fields:
            fields[role] = tuple(Person(**person) for person in fields[role])
    for date in ("issued", "accessed"):
        if date in fields:
            fields[date] = Date(*(tuple(parts) for parts in fields[date]))
    if "pages" in fields:
        fields["pages"] = pages(fields["pages"])
    if "page_count" in fields:
        fields["page_count"] = PageCount(fields["page_count"])
    for name in ("pages", "page_count"):
        if f"unread_{name}" in fields:
            fields[name] = Unread(fields.pop(f"unread_{name}"))
    return Reference(**fields | {"unread": tuple(fields.get("unread", ()))})


def pages(printed: str) -> Pages:
    first, _, last = printed.replace("–", "-").partition("-")
    return Pages(printed, ((first, last or first),))
