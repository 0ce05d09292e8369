"""Lists without numbers at their entries: where an entry begins.

By blank lines, where they part the list; else by what a line and the one before it look like. Where
the numbers stand in a block before the entries (10, 12), it is known how many there are.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from twinbib.read.lines import File, gather
from twinbib.text import Text

FINISHED = re.compile(r"""(?:[.!?)\]»]|(?<![/\s])/)["\s*]*\s*$|https?://\S+$|\d$""")
NAME = re.compile(
    r"\s*[-*•–]?\s*[A-ZА-ЯЁІЇЄҐҚҒӘӨҰҮҢҺ][\w’'-]+,?\s+(?:[A-ZА-ЯЁІЇЄҐҚҒӘӨҰҮ]\w{0,2}\.\s?){1,3}"
)
OPENING = re.compile(r"\s*(?:[-*•–]\s+)?[A-ZА-ЯЁІЇЄҐҚҒӘӨҰҮҢҺ«\"“\d]")
# the rest of a description at the beginning of a line: «Т. 1. М., 1974», `1993. С. 137.`
REST = re.compile(r"\s*(?:[ТСМЛ]|Вып|СПб|Изд-во|Vol|P{1,2}|T|S|M|No|URL|DOI|doi)\b\.?|\s*\d|\s*№")
BULLET = re.compile(r"\s*[-*•–]\s+")
FULL_LINE = 0.8
BEGINNING = 4  # the score that makes a line the beginning of an entry where none is counted


def unnumbered(file: File, region: Sequence[int], count: int = 0) -> list[Text]:
    """The entries of a list that prints no numbers beside them; `count` of them, where known."""
    blocks = _blocks(file, region)
    if not blocks:
        return []
    if count:
        groups = _groups(file, [index for block in blocks for index in block], count)
    elif len(blocks) > 1 and len(blocks) * 3 >= sum(map(len, blocks)):
        groups = blocks
    else:
        # one block, or lines that are entries: what follows a blank line is no list any more
        groups = _groups(file, blocks[0], 0)
    texts = [gather(file, [_piece(file, index) for index in group]) for group in groups]
    return [text for text in texts if text.value]


def _piece(file: File, index: int) -> tuple[int, int]:
    line = file.lines[index]
    bullet = BULLET.match(line.value)
    return line.start + (bullet.end() if bullet else 0), line.end


def _blocks(file: File, region: Sequence[int]) -> list[list[int]]:
    """The lines between blank ones."""
    blocks: list[list[int]] = [[]]
    for index in region:
        if file.lines[index].blank:
            blocks.append([])
        else:
            blocks[-1].append(index)
    return [block for block in blocks if block]


def _groups(file: File, lines: Sequence[int], count: int) -> list[list[int]]:
    """The lines by entry: the `count` likeliest beginnings, or all that are likely enough."""
    widest = max(len(file.lines[index].value) for index in lines)
    scores = {
        index: _score(file.lines[before].value, file.lines[index].value, widest)
        for before, index in pairwise(lines)
    }
    if count:
        likeliest = sorted(scores, key=lambda index: (-scores[index], index))
        begins = set(likeliest[: count - 1])
    else:
        begins = {index for index, score in scores.items() if score >= BEGINNING}
    groups: list[list[int]] = []
    for index in lines:
        if not groups or index in begins:
            groups.append([])
        groups[-1].append(index)
    return groups


def _score(before: str, value: str, widest: int) -> int:
    """How much a line looks like the beginning of an entry."""
    score = 2 if FINISHED.search(before) else -3
    score += 3 if NAME.match(value) else 0
    score += 1 if OPENING.match(value) else -5
    score += 1 if len(before) < FULL_LINE * widest else 0
    return score - (4 if REST.match(value) else 0)
