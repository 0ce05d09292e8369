"""Lists without numbers: where an entry begins.

By blank lines, where they part the list; else a line begins an entry when the one before it is
finished and it opens like an entry: a surname with initials, or a capital after a short line.
"""

import re
from collections.abc import Sequence

from twinbib.read.lines import File, gather
from twinbib.text import Text

FINISHED = re.compile(r"""[.!?)\]»/]["\s*]*\s*$|https?://\S+$|\d$""")
NAME = re.compile(
    r"\s*[-*•–]?\s*[A-ZА-ЯЁІЇЄҐҚҒӘӨҰҮҢҺ][\w’'-]+,?\s+(?:[A-ZА-ЯЁІЇЄҐҚҒӘӨҰҮ]\w{0,2}\.\s?){1,3}"
)
OPENING = re.compile(r"\s*(?:[-*•–]\s+)?[A-ZА-ЯЁІЇЄҐҚҒӘӨҰҮҢҺ«\"“\d]")
BULLET = re.compile(r"\s*[-*•–]\s+")
FULL_LINE = 0.8


def unnumbered(file: File, region: Sequence[int]) -> list[tuple[int | None, Text]]:
    """The entries of a list that prints no numbers."""
    blocks = _blocks(file, region)
    if len(blocks) > 1 and len(blocks) * 3 >= sum(map(len, blocks)):
        groups = blocks
    else:
        # one block, or lines that are entries: what follows a blank line is no list any more
        groups = _openings(file, blocks[0] if blocks else [])
    texts = [gather(file, [_piece(file, index) for index in group]) for group in groups]
    return [(None, text) for text in texts if text.value]


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


def _openings(file: File, block: Sequence[int]) -> list[list[int]]:
    groups: list[list[int]] = []
    widest = max((len(file.lines[index].value) for index in block), default=0)
    for before, index in zip([None, *block], block, strict=False):
        value = file.lines[index].value
        previous = file.lines[before].value if before is not None else ""
        begins = before is None or (
            bool(FINISHED.search(previous))
            and bool(OPENING.match(value))
            and (bool(NAME.match(value)) or len(previous) < FULL_LINE * widest)
        )
        if begins:
            groups.append([index])
        else:
            groups[-1].append(index)
    return groups
