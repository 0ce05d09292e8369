"""The number of arXiv, the preprint server: `arXiv: 0804.1296`, `arXiv:math/0511704`."""

import re

from twinbib.parse.draft import Found

ARXIV = re.compile(
    r"\b(?:[aA]rXiv\s[Pp]reprint,?\s)?[aA]rXiv\s*:?\s*(?P<number>[\w.-]+/\d{7}|\d{4}\.\d{4,5}(?:v\d+)?)(?:\s*\[[\w.-]+\])?"
)


def arxiv(text: str) -> Found | None:
    """The server and the number, as printed."""
    match = ARXIV.search(text)
    return None if match is None else Found(f"arXiv: {match['number']}", match.start(), match.end())
