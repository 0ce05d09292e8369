"""Lines of a page that are headings without any markup: «Введение», «ГОРОДА И РЫНКИ»."""

from functools import cache

from twinbib.read.headings import bare, is_heading
from twinbib.tables import table

_LONGEST = 60
_LETTERS = 12  # an acronym or two may fill the line of a column


@cache
def _sections() -> frozenset[str]:
    named = table("sections.toml", ("source", "sections"), ())["sections"]
    return frozenset(phrase for phrases in named.values() for phrase in phrases)


def in_capitals(value: str) -> bool:
    """Whether a line is a title in capitals; one of several lines may be the whole."""
    letters = [sign for sign in value if sign.isalpha()]
    return len(letters) >= _LETTERS and value.isupper() and len(letters) * 2 > len(value)


def parted(before: str, after: str) -> bool:
    """Whether a heading ends between two lines, or begins there."""
    return is_title(before) or is_title(after) or in_capitals(before) != in_capitals(after)


def is_title(value: str) -> bool:
    """Whether a line is a heading by its markup or its words, capitals apart: «1. Введение»."""
    return is_heading(value) or (len(value) <= _LONGEST and bare(value) in _sections())
