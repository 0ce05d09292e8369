"""Lists without numbers at their entries: where an entry begins.

By blank lines, where they part the list; else by what a line and the one before it look like. Where
the numbers stand in a block before the entries (10, 12), it is known how many there are.
"""

import re
from collections.abc import Container, Sequence
from itertools import pairwise, takewhile
from math import inf

from twinbib.language.scripts import cyrillic_share
from twinbib.read.lines import File, gather
from twinbib.read.looks import (
    FINISHED,
    FULL,
    HANGING,
    INITIALS,
    NAME,
    OPENING,
    REST,
    unfinished,
    width,
)
from twinbib.text import Text

HALF = 0.5
BULLET = re.compile(r"\s*[-*•–]\s+")
BEGINNING = 4  # the score that makes a line the beginning of an entry where none is counted
BEGINNING_OF_LINE = 2  # the same where the page's width broke no line


def unnumbered(file: File, region: Sequence[int], count: int = 0) -> list[Text]:
    """The entries of a list that prints no numbers beside them; `count` of them, where known."""
    groups = _counted(file, region, count) if count else _parted(file, region)
    texts = [gather(file, [_piece(file, index) for index in group]) for group in groups]
    return [text for text in texts if text.value]


def _piece(file: File, index: int) -> tuple[int, int]:
    line = file.lines[index]
    bullet = BULLET.match(line.value)
    return line.start + (bullet.end() if bullet else 0), line.end


def _parted(file: File, region: Sequence[int]) -> list[list[int]]:
    """The lines by entry: parted by blank lines, if most blocks are one entry each."""
    blocks = _blocks(file, region)
    values = [file.lines[index].value for block in blocks for index in block]
    open_ends = sum(not _ended(value) for value in values)
    broken = width(values, 0) < inf and open_ends * 5 >= len(values)
    inside = [_entries(file, block, broken=broken) for block in blocks]
    single = sum(len(groups) == 1 for groups in inside)
    twins = sum(_twins(file, groups) for groups in inside)
    if len(blocks) > 1 and max(single, twins) * 3 >= 2 * len(blocks):
        return blocks
    # lines that are entries: what follows a blank line is no list any more, but on the next page
    kept = list(takewhile(lambda at: at == 0 or _paged(file, blocks[at - 1], blocks[at]),
                          range(len(blocks))))  # fmt: skip
    return [group for at in kept for group in inside[at]]


def _twins(file: File, groups: Sequence[Sequence[int]]) -> bool:
    """Whether a block holds a work in both scripts, one behind the other."""
    shares = [cyrillic_share(" ".join(file.lines[at].value for at in group)) for group in groups]
    return len(groups) == 2 and min(shares) < HALF < max(shares)


def _blocks(file: File, region: Sequence[int]) -> list[list[int]]:
    """The lines between blank ones. The furniture of a page alone, or in an entry, parts none."""
    blocks: list[list[int]] = []
    blank = True
    for index in region:
        if file.lines[index].blank:
            blank = True
            continue
        if not blocks or (blank and not _goes_on(file, blocks[-1][-1], index)):
            blocks.append([])
        blocks[-1].append(index)
        blank = False
    return blocks


def _goes_on(file: File, before: int, index: int) -> bool:
    """Whether an entry goes on behind blank lines: it cannot end there, and the page does."""
    value = file.lines[index].value
    rest = value.lstrip()[:1].islower() or bool(REST.match(value))
    return unfinished(file.lines[before].value) and (
        rest or not file.furniture.isdisjoint(range(before, index))
    )


def _paged(file: File, before: Sequence[int], block: Sequence[int]) -> bool:
    """Whether two blocks are parted by the end of a page."""
    return not file.furniture.isdisjoint(range(before[-1], block[0]))


def _entries(file: File, block: Sequence[int], *, broken: bool) -> list[list[int]]:
    """A block's lines by entry: where one begins as entries do."""
    least = BEGINNING if broken else BEGINNING_OF_LINE
    scores = _scores(file, block)
    return _grouped(block, {index for index, score in scores.items() if score >= least})


def _counted(file: File, region: Sequence[int], count: int) -> list[list[int]]:
    """The lines by entry: the `count` likeliest beginnings."""
    lines = [index for index in region if not file.lines[index].blank]
    scores = _scores(file, lines)
    likeliest = sorted(scores, key=lambda index: (-scores[index], index))
    return _grouped(lines, set(likeliest[: count - 1]))


def _grouped(lines: Sequence[int], begins: Container[int]) -> list[list[int]]:
    groups: list[list[int]] = []
    for index in lines:
        if not groups or index in begins:
            groups.append([])
        groups[-1].append(index)
    return groups


def _scores(file: File, lines: Sequence[int]) -> dict[int, int]:
    """How much each line but the first looks like the beginning of an entry."""
    widest = max((len(file.lines[index].value) for index in lines), default=0)
    return {
        index: _score(file.lines[before].value, file.lines[index].value, widest)
        for before, index in pairwise(lines)
    }


def _score(before: str, value: str, widest: int) -> int:
    """How much a line looks like the beginning of an entry."""
    score = 2 if _ended(before) else -3
    score += 3 if NAME.match(value) else 2 if INITIALS.match(value) else 0
    score += 1 if OPENING.match(value) else -5
    score += 1 if len(before) < FULL * widest else 0
    return score - (4 if REST.match(value) else 0)


def _ended(value: str) -> bool:
    """Whether an entry may end with a line: `pp. 63-72` may, «Университета им.» may not."""
    ended = FINISHED.search(value) or value[-1:].isdigit()
    return bool(ended) and not HANGING.search(value)
