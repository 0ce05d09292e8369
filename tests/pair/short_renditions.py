"""Renditions for the tests, written as short as a list prints them."""

from typing import Any

from twinbib.model import Date, Entry, PageCount, Pages, Person, Reference, Rendition, Span
from twinbib.text import plain


def rendition(number: int | None, text: str, **fields: Any) -> Rendition:
    """An entry and its fields: `year=2002`, `pages="251-259"`, `authors="Дундич А.С., …"`."""
    if year := fields.pop("year", None):
        fields["issued"] = Date((year,))
    if pages := fields.pop("pages", None):
        first, _, last = pages.partition("-")
        fields["pages"] = Pages(pages, ((first, last or first),))
    if count := fields.pop("count", None):
        fields["page_count"] = PageCount(count)
    if authors := fields.pop("authors", None):
        fields["author"] = tuple(
            Person(family, given)
            for family, given in (a.split(" ", 1) for a in authors.split(", "))
        )
    entry = Entry(number, Span("list", 0, max(1, len(text))), text, plain("list", text))
    return Rendition(entry, Reference(**fields))
