"""The reading order of a page: its columns one after the other, what spans them in between."""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from twinbib.read.formats.pdf_lines import Segment

SIDES = (0.4, 0.65)  # of the width of the print: where a second column may begin
LEAST_LINES = 6  # of a column
MOST_ACROSS = 0.4  # of the lines of a page with columns; the rest stands in them
ROUNDING = 2  # points by which the edge of a column may waver
APART = 1.4  # usual distances of lines: what is farther away is a block of its own


def printed(page: Sequence[Segment]) -> str:
    """The lines of a page in their reading order."""
    gutter = _gutter(page)
    ordered = page if gutter is None else _in_columns(page, gutter)
    usual = _usual_distance(ordered)
    text = [ordered[0].text]
    for before, segment in pairwise(ordered):
        text += [_between(before, segment, usual), segment.text]
    return "".join(text)


def _between(before: Segment, segment: Segment, usual: float) -> str:
    """What parts two segments: a space in a line, a blank line where the second stands apart."""
    if segment.line == before.line and segment.left >= before.right:
        return " "
    down = before.bottom - segment.bottom
    next_column = down < 0 and segment.left > before.left + ROUNDING
    return "\n" if next_column or 0 <= down <= APART * usual else "\n\n"


def _usual_distance(page: Sequence[Segment]) -> float:
    distances = [
        down
        for before, segment in pairwise(page)
        if segment.line != before.line and (down := before.bottom - segment.bottom) > 0
    ]
    return median(distances) if distances else 0.0


def _gutter(page: Sequence[Segment]) -> float | None:
    """Where the right one of two columns begins; None on a page without columns."""
    if len(page) < 2 * LEAST_LINES:
        return None
    low, high = min(one.left for one in page), max(one.right for one in page)
    edges = Counter(
        round(one.left / ROUNDING)
        for one in page
        if SIDES[0] <= (one.left - low) / max(high - low, 1) <= SIDES[1]
    )
    edge, aligned = edges.most_common(1)[0] if edges else (0, 0)
    gutter = (edge - 1) * ROUNDING
    left = [one for one in page if one.right <= gutter]
    right = [one for one in page if one.left >= gutter]
    across = len(page) - len(left) - len(right)
    if min(len(left), aligned) < LEAST_LINES or aligned * 2 < len(right):
        return None
    if across > MOST_ACROSS * len(page):
        return None
    beside = sum(any(abs(one.bottom - other.bottom) <= ROUNDING for other in left) for one in right)
    return gutter if beside * 2 >= min(len(left), len(right)) else None


def _in_columns(page: Sequence[Segment], gutter: float) -> list[Segment]:
    """The page by bands between the lines that span it: left column, then right one.

    Inside a column the order of the text layer stays, raised numbers and all.
    """
    across = sorted(-one.bottom for one in page if one.left < gutter < one.right)

    def place(one: Segment) -> tuple[int, int]:
        above = sum(line <= -one.bottom for line in across)
        if one.left < gutter < one.right:
            return above, 0
        return above, 1 if one.right <= gutter else 2

    return sorted(page, key=place)
