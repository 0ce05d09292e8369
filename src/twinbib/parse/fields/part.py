"""The part of a volume or a set: `Ч. 2`, `Pt. 2`, `Кн. 1`, `Part 3`."""

import re

from twinbib.parse.draft import Found

PART = re.compile(
    r"[ЧчCPpКкKРр](?<![\w.].)(?:(?<=[Чч])|асть|h|hast.?|t|art|н|n|азд)(?:\.\s*|\s+)"
    r"(?P<part>\d{1,3}|[IVX]{1,5})(?!\w)(?=\s*(?:$|[.,;:/\ue000–—-]))"
)


def part(text: str) -> Found | None:
    """The number of the part."""
    match = PART.search(text)
    return None if match is None else Found(match["part"], match.start(), match.end())
