r"""Notes: `[^1]` in the text, `[^1]: …` behind it; inside the text `\footnote{…}` and `^[…]`."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from twinbib.link.locators import words
from twinbib.link.mark import Mark
from twinbib.link.vocabulary import WORD, vocabulary

_NAME = r"\[\^(?P<name>[^\]\s]{1,20})\]"
# a label stands first in its line, or behind the note before it: «[^1]: Там же. [^2]: …»
_LABEL = re.compile(rf"(?:^|\n|(?<=[.!?»)])[ ]){_NAME}:[ ]*")
_MARK = re.compile(rf"{_NAME}(?!:)")
_PARAGRAPH_END = re.compile(r"\n\n|$")
_INLINE = re.compile(
    r"\\footnote\{((?:[^{}]++|\{(?:[^{}]++|\{[^{}]*+\})*+\})*+)\}"
    r"|\^\[((?:[^\[\]]++|\[[^\[\]]*+\])*+)\]"
)
_STAND_IN = "[^1]"  # no shorter note is matched


class Note(NamedTuple):
    """A note's text between two offsets, and its mark: the whole of a note inside the text."""

    start: int
    end: int
    mark: tuple[int, int]

    @property
    def inside(self) -> bool:
        """Whether it stands in the sentence that it belongs to."""
        return self.mark[0] < self.start < self.mark[1]


def notes(value: str) -> list[Note]:
    """The notes of a text that have a mark, in the order of their texts."""
    return sorted((*_behind(value), *_inside(value)))


def _behind(value: str) -> Iterator[Note]:
    marks = {match["name"]: match.span() for match in reversed(list(_MARK.finditer(value)))}
    labels = list(_LABEL.finditer(value)) if marks else []
    for index, label in enumerate(labels):
        stop = _PARAGRAPH_END.search(value, label.end())
        end = stop.start() if stop else len(value)
        if index + 1 < len(labels):
            end = min(end, labels[index + 1].start())
        if label["name"] in marks:
            yield Note(label.end(), end, marks[label["name"]])


def _inside(value: str) -> Iterator[Note]:
    for match in _INLINE.finditer(value):
        start, end = match.span(match.lastindex or 0)
        if start < end and "\n\n" not in match.group():
            yield Note(start, end, match.span())


def without_inside(value: str, listed: Sequence[Note]) -> str:
    """The text with `[^1]` and spaces for the notes inside it: every offset stays what it was."""
    pieces, at = [], 0
    for note in listed:
        if note.inside:
            start, end = note.mark
            pieces += [value[at:start], _STAND_IN.ljust(end - start)]
            at = end
    return "".join([*pieces, value[at:]])


def note_at(listed: Sequence[Note], place: int) -> int:
    """The index of the note whose text holds a place, -1 for none."""
    at = bisect_right(listed, place, key=lambda note: note.start) - 1
    return at if at >= 0 and place < listed[at].end else -1


def anchored(mark: Mark, listed: Sequence[Note]) -> Mark:
    """A mark inside a note at the place of the note's mark; any other as it is.

    Of a note inside the text the stand-in is the mark.
    """
    at = note_at(listed, mark.start)
    if at < 0:
        return mark
    start, end = listed[at].mark
    return mark._replace(start=start, end=start + len(_STAND_IN) if listed[at].inside else end)


def points(note: str) -> bool:
    """Whether a note, its citations taken out, but points to them: «См. также: .»."""
    pointing = {
        *vocabulary()["pointers"],
        *(word for one in words().prefixes for word in one.split()),
    }
    return all(word.casefold() in pointing for word in WORD.findall(note))
