"""The edition that a work was translated or printed from: «Пер. по изд.: Lebesgue H. La mesure …».

A description of its own behind the work's: none of its names and years are the work's.
"""

import re

from twinbib.parse.draft import Found

ORIGINAL = re.compile(
    r"(?<=[.\ue000])\s*(?:[–—-]\s*)?"
    r"(?P<note>(?:[Пп]ер(?:\.|евод)|[Пп]еч(?:\.|атается)|[Пп]ереизд\.)\s+(?:по\s+)?изд(?:\.|анию)\s?:\s.*\S)"
)


def original(text: str) -> Found | None:
    """The note as printed, up to the end of the entry."""
    match = ORIGINAL.search(text)
    return None if match is None else Found(match["note"], match.start("note"), match.end())
