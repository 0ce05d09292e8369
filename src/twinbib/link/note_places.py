"""Notes: `[^1]` in the text, `[^1]: …` behind the article, as pandoc and `read` write them."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from twinbib.link.mark import Mark

_NOTE = re.compile(r"(?:^|\n\n)\[\^(?P<name>[^\]\s]{1,20})\]:[ ]*")
_MARK = re.compile(r"\[\^([^\]\s]{1,20})\](?!:)")
_PARAGRAPH_END = re.compile(r"\n\n|$")


class Note(NamedTuple):
    """A note's text between two offsets, and its mark in the text."""

    start: int
    end: int
    mark: tuple[int, int]


def notes(value: str) -> list[Note]:
    """The notes of a text that have a mark, in the order of their texts."""
    marks = {match[1]: match.span() for match in reversed(list(_MARK.finditer(value)))}
    found = []
    for match in _NOTE.finditer(value):
        mark = marks.get(match["name"])
        end = _PARAGRAPH_END.search(value, match.end())
        if mark and end:
            found.append(Note(match.end(), end.start(), mark))
    return found


def anchored(mark: Mark, listed: Sequence[Note]) -> Mark:
    """A mark inside a note at the place of the note's mark; any other as it is."""
    at = bisect_right(listed, mark.start, key=lambda note: note.start) - 1
    if at < 0 or mark.start >= listed[at].end:
        return mark
    start, end = listed[at].mark
    return mark._replace(start=start, end=end)
