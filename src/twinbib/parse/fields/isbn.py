"""ISBN and ISSN, with their labels."""

import re

from twinbib.parse.draft import Found

ISBN = re.compile(
    r"\(?ISBN(?:-1[03])?\s*:?\s*(?P<value>[\d][\d\s–-]{8,16}[\dXxХх](?:\s?[,;]\s?[\d][\d–-]{8,16}[\dXxХх])*)\)?"
)
ISSN = re.compile(r"(?:e-|p-)?ISSN\s*:?\s*(?P<value>\d{4}\s?[-–]?\s?\d{3}[\dXxХх])")


def isbn(text: str) -> Found | None:
    """The number as printed, without its label."""
    return _found(ISBN.search(text))


def issn(text: str) -> Found | None:
    """The number as printed, without its label."""
    return _found(ISSN.search(text))


def _found(match: re.Match[str] | None) -> Found | None:
    return None if match is None else Found(match["value"].strip(), match.start(), match.end())
