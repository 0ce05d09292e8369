"""Plain text: no formatting, one line."""

import re

from twinbib.format.markup import CLOSE, DISPLAYS, OPEN, unmarked

EDGE = re.compile("[{}]+".format("".join(OPEN[kind] + CLOSE[kind] for kind in DISPLAYS)))


def plain(text: str) -> str:
    """The neutral form as text; a margin or a block of its own is set off by a space."""
    if EDGE.search(text) is not None:
        text = " ".join(part for part in EDGE.split(text) if part)
        text = text.replace("  ", " ")
    return unmarked(text)
