"""The reading order of a page: its columns one after the other, what spans them in between."""

from collections import Counter
from collections.abc import Iterable, Sequence
from statistics import median
from typing import NamedTuple

from twinbib.read.formats.pdf_lines import Segment

SIDES = (0.4, 0.65)  # of the width of the print: where a second column may begin
LEAST_LINES = 6  # of a column
MOST_ACROSS = 0.4  # of the lines of a page with columns; the rest stands in them
FILLED = 0.6  # of a column's width has the usual line of it
OVERFULL = 0.25  # of the right column: so far a line of the left one may run into it
ACROSS, LEFT, RIGHT = range(3)
ROUNDING = 2  # points by which the edge of a column may waver


class Column(NamedTuple):
    """Lines that stand below one another, and on which side: LEFT, RIGHT, or ACROSS both."""

    side: int
    lines: list[Segment]


def columns(page: Sequence[Segment]) -> list[Column]:
    """The lines of a page in their reading order, by column or by what spans the columns."""
    gutter = _gutter(page)
    if gutter is None:
        return [Column(ACROSS, _lines(page))]
    low, high = _edges(page)
    sides = [_side(one, low, gutter, gutter + OVERFULL * (high - gutter)) for one in page]
    across = [one.baseline for one, side in zip(page, sides, strict=True) if side == ACROSS]
    groups: dict[tuple[int, int], list[Segment]] = {}
    for one, side in zip(page, sides, strict=True):
        above = sum(baseline >= one.baseline for baseline in across)
        # inside a column the order of the text layer stays, raised numbers and all
        groups.setdefault((above, side), []).append(one)
    found: list[Column] = []
    for (_, side), group in sorted(groups.items()):
        goes_on = side == ACROSS and bool(found) and found[-1].side == ACROSS
        before = found.pop().lines if goes_on else []
        found.append(Column(side, before + _lines(group)))
    return found


def _edges(page: Sequence[Segment]) -> tuple[float, float]:
    return min(one.left for one in page), max(one.right for one in page)


def _side(one: Segment, low: float, gutter: float, most: float) -> int:
    """Where a segment stands; an address that overflows the left column is still in it."""
    if one.left >= gutter:
        return RIGHT
    overfull = one.left <= low + 2 * ROUNDING and one.right <= most
    return LEFT if one.right <= gutter or overfull else ACROSS


def _lines(column: Iterable[Segment]) -> list[Segment]:
    """The segments with those of one line put together."""
    lines: list[Segment] = []
    for segment in column:
        if lines and segment.line == lines[-1].line and segment.left >= lines[-1].right:
            before = lines[-1]
            # the size is that of the words, not of the bullet before them
            longer = max(before, segment, key=lambda one: len(one.text))
            text = f"{before.text} {segment.text}"
            lines[-1] = longer._replace(text=text, left=before.left, right=segment.right)
        else:
            lines.append(segment)
    return lines


def _gutter(page: Sequence[Segment]) -> float | None:
    """Where the right one of two columns begins; None on a page without columns."""
    low, high = _edges(page)
    width = max(high - low, 1)
    edges = Counter(
        round(one.left / ROUNDING)
        for one in page
        if SIDES[0] <= (one.left - low) / width <= SIDES[1]
    )
    if not edges:
        return None
    gutter = (edges.most_common(1)[0][0] - 1) * ROUNDING
    left = _lines(one for one in page if one.right <= gutter)
    right = _lines(one for one in page if one.left >= gutter)
    across = [one for one in page if one.left < gutter < one.right]
    if len(across) > MOST_ACROSS * len(page) or not _is_column(left, gutter - low):
        return None
    aligned = [one for one in right if one.left <= gutter + 2 * ROUNDING]
    if len(aligned) * 2 < len(right) or not _is_column(right, high - gutter):
        return None
    return gutter if _stand_beside(left, right) else None


def _is_column(lines: Sequence[Segment], width: float) -> bool:
    """Whether lines fill a column of that width; the cells of a table seldom do."""
    if len(lines) < LEAST_LINES:
        return False
    return median(one.right - one.left for one in lines) >= FILLED * width


def _stand_beside(left: Sequence[Segment], right: Sequence[Segment]) -> bool:
    tops = [max(one.baseline for one in column) for column in (left, right)]
    feet = [min(one.baseline for one in column) for column in (left, right)]
    shorter = min(top - foot for top, foot in zip(tops, feet, strict=True))
    return min(tops) - max(feet) > shorter / 2
