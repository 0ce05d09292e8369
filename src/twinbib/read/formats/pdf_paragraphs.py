"""The lines of a page put together to paragraphs, by where they stand on it.

A word's room at a line's end says whether the paragraph goes on: what can be measured here need not
be guessed later from the number of letters.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from twinbib.language.sentences import sentences
from twinbib.read.formats.pdf_columns import LEFT, RIGHT, columns
from twinbib.read.formats.pdf_lines import Segment

APART = 1.4  # usual distances of lines: what is farther away is a block of its own
OTHER_SIZE = 1.15  # times as high: a heading
MOST = 0.9  # of the lines of a column end before its right edge, or at it
SAME_EDGE = 1.5  # points: two lines that end so near to one another fill their block
ROOM = 2  # font sizes: less room at a line's end says nothing
INDENT = 3  # points by which a paragraph's first line stands out or in
LABEL = re.compile(r"(?:\d{1,3}[.)]|\[\d{1,3}\]|[•●▪◦–])\s")
FINISHED = re.compile(r"[.!?»)\]]$")
BELOW, NEXT_COLUMN, NEW_BLOCK = range(3)


class Line(NamedTuple):
    """A line, how it follows the one before, its column's right edge and distance of lines."""

    segment: Segment
    follows: int
    edge: float
    distance: float


def printed(page: Sequence[Segment]) -> str:
    """A page in its reading order, paragraphs one a line, a blank line between.

    Where a paragraph may end, and nothing tells, is a newline; a word hyphenated at a line's end
    keeps its hyphen and the newline, for `read.clean` to judge.
    """
    text: list[str] = []
    paragraph: list[Line] = []
    for line in _lines(page):
        if paragraph:
            parting = _parting(paragraph, line)
            text.append(parting)
            if "\n" in parting and not _is_hyphenated(paragraph[-1].segment):
                paragraph = []
        text.append(line.segment.text)
        paragraph.append(line)
    return "".join(text)


def _lines(page: Sequence[Segment]) -> Iterator[Line]:
    """The lines of a page in their reading order."""
    side = None
    for column in columns(page):
        ends = sorted(line.right for line in column.lines)
        downs = [one.baseline - two.baseline for one, two in pairwise(column.lines)]
        distance = median([down for down in downs if down > 0] or [0.0])
        follows = BELOW if side != RIGHT else NEW_BLOCK
        if (side, column.side) == (LEFT, RIGHT):
            follows = NEXT_COLUMN
        for segment in column.lines:
            yield Line(segment, follows, ends[int(MOST * (len(ends) - 1))], distance)
            follows = BELOW
        side = column.side


def _parting(paragraph: Sequence[Line], line: Line) -> str:
    """What stands between a paragraph so far and the next line."""
    before, segment = paragraph[-1].segment, line.segment
    if line.follows == NEXT_COLUMN and not _is_other_size(before, segment):
        return "\n\n" if FINISHED.search(before.text) else _joint(before, segment)
    if line.follows == NEW_BLOCK or _is_apart(paragraph[-1], line):
        return "\n\n"
    if _has_room(paragraph[-1], segment) or _begins_alike(paragraph, segment):
        return "\n" if LABEL.match(segment.text) else "\n\n"
    if LABEL.match(segment.text):
        return "\n"
    in_item = LABEL.match(paragraph[0].segment.text)
    return "\n" if not in_item and _is_sentence_end(before, segment) else _joint(before, segment)


def _joint(before: Segment, segment: Segment) -> str:
    """What joins two lines of a paragraph; `Нью-` and `Йорк` are surely one word with a hyphen."""
    if not _is_hyphenated(before):
        return " "
    return "\n" if segment.text[:1].islower() else ""


def _is_hyphenated(segment: Segment) -> bool:
    return segment.text.endswith("-")


def _is_apart(before: Line, line: Line) -> bool:
    down = before.segment.baseline - line.segment.baseline
    distance = max(before.distance, line.distance)
    return not 0 <= down <= APART * distance or _is_other_size(before.segment, line.segment)


def _is_other_size(one: Segment, other: Segment) -> bool:
    smaller, larger = sorted((one.size, other.size))
    return larger > OTHER_SIZE * smaller


def _has_room(line: Line, following: Segment) -> bool:
    """Whether the next line's first word would have had room in this one."""
    right = line.segment.right
    if _is_hyphenated(line.segment) or abs(right - following.right) <= SAME_EDGE:
        return False
    sign = (following.right - following.left) / len(following.text)
    first, _, _ = following.text.partition(" ")
    # a short word may be tied to the next one: «… движений в России: | в 2 ч.»
    return right + max(sign * (len(first) + 1), ROOM * following.size) < line.edge


def _begins_alike(paragraph: Sequence[Line], segment: Segment) -> bool:
    """Whether a line begins where the paragraph did, its other lines further in or out."""
    if len(paragraph) < 2:
        return False
    first, second = paragraph[0].segment.left, paragraph[1].segment.left
    return abs(first - second) >= INDENT and abs(segment.left - first) < INDENT / 2


def _is_sentence_end(before: Segment, segment: Segment) -> bool:
    """Whether a full line ends with its sentence; «Этот поворот и С. | Крисп» goes on."""
    if not FINISHED.search(before.text) or not segment.text[:1].isupper():
        return False
    at = len(before.text)
    return any(end == at for _, end in sentences(f"{before.text} {segment.text}"))
