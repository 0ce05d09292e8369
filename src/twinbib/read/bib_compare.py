"""Whether two values of a reference's field are the same in a .bib, and how a value is told."""

import re
from collections.abc import Iterable
from typing import Any

from twinbib.model import Date, PageCount, Pages, Person, Unread

_DASH = re.compile(" ?[-\u2010-\u2015\u2212]+ ?")
_AFTER_DOT = re.compile(r"(?<=\.) ")


def same(one: Any, other: Any) -> bool:
    """Whether the values differ in nothing that a .bib file has of them.

    White space, the kind of a dash in pages, the space between initials and the printed form of a
    name or date are no difference, nor is a name read as one piece.
    """
    return _folded(one) == _folded(other)


def told(value: Any) -> str:
    """The value for a person: `Дундич, А. С.; Иванов, И.`, `2017-02-07`, `251-259`."""
    if isinstance(value, bool):
        return "there" if value else ""
    if isinstance(value, tuple):
        return "; ".join(_name(one) if isinstance(one, Person) else str(one) for one in value)
    if isinstance(value, Date):
        ends = [part for part in (value.parts, value.end) if part]
        return "/".join("-".join(f"{number:02d}" for number in end) for end in ends)
    if isinstance(value, Pages | PageCount | Unread):
        return _extent(value)
    return "" if value is None else str(value)


def _folded(value: Any) -> object:
    if isinstance(value, Date):
        return (value.parts, value.end) if value.parts else ""
    if isinstance(value, Pages | Unread):
        return " ".join(_DASH.sub("-", _extent(value)).split())
    if isinstance(value, tuple):
        return tuple(_AFTER_DOT.sub("", text) for text in map(_line, _parts(value)))
    return _line(told(value))


def _parts(value: Iterable[Any]) -> list[str]:
    """Names one by one; the pieces that were not read as one text, as a .bib has them."""
    listed = list(value)
    if all(isinstance(one, Person) for one in listed):
        return [_name(one) for one in listed]
    return [" | ".join(listed)]


def _name(person: Person) -> str:
    family = person.literal or f"{person.particle} {person.family}".strip()
    return ", ".join(part for part in (family, person.given) if part)


def _extent(value: Pages | PageCount | Unread) -> str:
    if isinstance(value, PageCount):
        return str(value.count)
    return value.raw if isinstance(value, Unread) else value.printed


def _line(text: str) -> str:
    """On one line; a brace or backslash that stands in a URL is percent-encoded in a .bib."""
    encoded = text.replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C")
    return " ".join(encoded.split())
