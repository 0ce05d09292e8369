"""CSL-JSON items as sources: what `export/csl_json.py` writes, and other programs too."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from twinbib.model import Date, Entry, PageCount, Person, Reference, Rendition, Source, Span
from twinbib.read import bib_dates
from twinbib.read.bib_fields import language_code
from twinbib.tables import table
from twinbib.text import Text

SHELFMARK = "archive_location"  # of a manuscript: Ф. 1967. Оп. 1. Д. 30
# what a processor prints markup of a title by (citeproc-js manual), and Zotero's users put there
MARKUP = re.compile(r"</?(?:i|b|sub|sup|sc|span)(?: [^<>]*)?>")
PEOPLE = ("author", "editor", "compiler", "translator")
NOWHERE = Span("", 0, 0)


def sources(items: Sequence[Mapping[str, Any]]) -> tuple[Source, ...]:
    """A source for each item, numbered in their order; its id is the key, `item3` where missing.

    What an item has in another form than CSL 1.0.2 says is passed over.
    """
    return tuple(_source(number, item) for number, item in enumerate(items, 1))


def _source(number: int, item: Mapping[str, Any]) -> Source:
    key = "".join(_text(item.get("id")).split()) or f"item{number}"
    raw = " ".join(value for value in map(_text, item.values()) if value)
    entry = Entry(number, NOWHERE, raw, Text("", "", (), ()))
    return Source(number, key, Rendition(entry, reference(item)))


def reference(item: Mapping[str, Any]) -> Reference:
    """The fields of an item."""
    custom = item.get("custom")
    own = custom if isinstance(custom, Mapping) else {}
    names = table("terms/csl-json.toml", ("name", "source", "texts", "custom"), ())
    page = _text(item.get("page"))
    count = _text(item.get("number-of-pages"))
    fields: dict[str, Any] = {
        **{role: _people(item.get(role)) for role in PEOPLE},
        **{field: _text(item.get(name)) for field, name in names["texts"].items()},
        **{field: _text(own.get(name)) for field, name in names["custom"].items()},
        "number": _text(item.get("number")) or _text(item.get(SHELFMARK)),
        "type": _text(item.get("type")) or "document",
        "part": _text(item.get("part-number")) or _text(item.get("part-title")),
        "language": language_code(_text(item.get("language"))),
        "issued": _date(item.get("issued")),
        "accessed": _date(item.get("accessed")),
        "pages": bib_dates.pages(page) if page else None,
        "page_count": PageCount(int(count), count) if count.isdecimal() else None,
        "et_al": own.get("et-al") is True,
    }
    return Reference(**fields)


def _text(value: Any) -> str:
    """A text, without its markup, or a number; what is neither has no text."""
    known = isinstance(value, str | int | float) and not isinstance(value, bool)
    return " ".join(MARKUP.sub("", str(value)).split()) if known else ""


def _people(value: Any) -> tuple[Person, ...]:
    names = value if isinstance(value, list) else []
    found = [_person(name) for name in names if isinstance(name, Mapping)]
    return tuple(person for person in found if person != Person())


def _person(name: Mapping[str, Any]) -> Person:
    particle = _text(name.get("non-dropping-particle")) or _text(name.get("dropping-particle"))
    return Person(
        family=_text(name.get("family")),
        given=_text(name.get("given")),
        particle=particle,
        literal=_text(name.get("literal")),
    )


def _date(value: Any) -> Date | None:
    """`date-parts`, or the words of `literal` or `raw`."""
    if not isinstance(value, Mapping):
        return None
    words = _text(value.get("literal")) or _text(value.get("raw"))
    rows = value.get("date-parts")
    parts = [_parts(row) for row in rows if isinstance(row, list)] if isinstance(rows, list) else []
    if not parts or not parts[0]:
        return bib_dates.date(words) if words else None
    return Date(parts[0], parts[1] if len(parts) > 1 else (), words)


def _parts(row: list[Any]) -> tuple[int, ...]:
    texts = [_text(part) for part in row[:3]]
    return tuple(int(text) for text in texts if text.lstrip("-").isdecimal())
