"""Pandoc citations by key: `[@key, с. 253; см. @other]`, `@key [p. 5]`, `[-@key]`.

Source: Pandoc User's Guide, «Citation syntax».
"""

import re
from collections.abc import Iterator, Sequence

from twinbib.link.locators import noted
from twinbib.link.mark import Mark, free
from twinbib.model import CitedItem, Source

_KEY = r"@(?:\{(?P<braced>[^{}\s]{1,100})\}|(?P<key>\w(?:[\w:.#$%&+?<>~/-]{0,98}\w)?))"
_GROUP = re.compile(r"\[(?P<inner>[^\[\]]{0,300}?@[^\[\]]{1,300})\](?!\()")
_ITEM = re.compile(rf"(?P<prefix>[^@]*?)-?{_KEY}(?P<note>.*)", re.DOTALL)
# a@b.c is an address: a key stands behind a space, a bracket or a stop
_ALONE = re.compile(rf"(?<![\w@.\[/\\-])-?{_KEY}(?:\s?\[(?P<note>[^\[\]@]{{1,100}})\])?")


def find(value: str, sources: Sequence[Source] = ()) -> Iterator[Mark]:
    """The citations by key: in brackets, and outside where a source or a place proves it."""
    if "@" not in value:
        return
    keys = {source.key for source in sources}
    marks = [
        Mark(match.start(), match.end(), items, "key")
        for match in _GROUP.finditer(value)
        if (items := _items(match["inner"]))
    ]
    inside = sorted((mark.start, mark.end) for mark in marks)
    for match in _ALONE.finditer(value):
        item = noted(CitedItem(None, _key(match)), match["note"] or "")
        apart = free(match.start(), match.end(), inside)
        if apart and (item.locator or item.key in keys):
            marks.append(Mark(match.start(), match.end(), (item,), "key"))
    yield from sorted(marks)


def _items(inner: str) -> tuple[CitedItem, ...]:
    items = []
    for piece in inner.split(";"):
        match = _ITEM.fullmatch(piece)
        if match is None or (match["prefix"] and match["prefix"][-1:].isalnum()):
            return ()
        item = CitedItem(None, _key(match), prefix=match["prefix"].strip())
        items.append(noted(item, match["note"].lstrip(" ,")))
    return tuple(items)


def _key(match: re.Match[str]) -> str:
    return match["braced"] or match["key"]
