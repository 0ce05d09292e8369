"""Page furniture: page numbers, running heads and adverts between the lines of an article.

Examples: `275` and `ИСКУССТВОВЕДЕНИЕ` between two entries (01), `115⏎Вісник Національної академії
прокуратури України № 4(46)’2016⏎ТРИБУНА…` (84), an advert of the library's site (20–46).
"""

import re
from collections import Counter
from collections.abc import Sequence

from twinbib.read.lines import Line
from twinbib.tables import table

PAGE_NUMBER = re.compile(r"[\s\f]*[-–—]?\s*\d{1,4}\s*[-–—]?\s*")
DIGITS = re.compile(r"\d+")
REPEATED = 3  # a line that stands so often in an article is a running head
SHORTEST, LONGEST = 4, 300
LONGEST_HEAD = 120  # a line of capitals alone


def furniture(lines: Sequence[Line]) -> frozenset[int]:
    """The indices of the lines that belong to the page."""
    adverts = tuple(table("furniture.toml", ["source", "adverts"], [])["adverts"])
    shapes = [_shape(line.value) for line in lines]
    counts = Counter(shape for shape in shapes if SHORTEST <= len(shape) <= LONGEST)
    found = {
        index
        for index, line in enumerate(lines)
        if any(advert in line.value for advert in adverts)
        or (counts[shapes[index]] >= REPEATED and _alone(lines, index))
    }
    found |= {
        index
        for index, line in enumerate(lines)
        if PAGE_NUMBER.fullmatch(line.value) and _page_number(lines, index, found)
    }
    heads = {index for index in range(len(lines)) if _head(lines, index, found)}
    return frozenset(found | heads)


def _shape(value: str) -> str:
    return DIGITS.sub("0", " ".join(value.split()))


def _alone(lines: Sequence[Line], index: int) -> bool:
    """Whether a line stands apart: beside a blank line, a page number or the edge of the file."""
    return any(
        not 0 <= beside < len(lines)
        or lines[beside].blank
        or PAGE_NUMBER.fullmatch(lines[beside].value)
        for beside in (index - 1, index + 1)
    )


def _page_number(lines: Sequence[Line], index: int, found: set[int]) -> bool:
    """Whether a lone number is a page's: beside a blank line or a running head."""
    return any(
        not 0 <= beside < len(lines) or lines[beside].blank or beside in found
        for beside in (index - 1, index + 1)
    )


def _head(lines: Sequence[Line], index: int, found: set[int]) -> bool:
    """Whether a line of capitals is a running head: alone, a page number beside it."""
    value = lines[index].value.strip()
    if index in found or not (SHORTEST <= len(value) <= LONGEST_HEAD) or not value.isupper():
        return False
    if any(mark in value for mark in "[]/:;") or DIGITS.search(value):
        return False
    near = range(max(0, index - 2), min(len(lines), index + 3))
    return _alone(lines, index) and any(beside in found for beside in near)
