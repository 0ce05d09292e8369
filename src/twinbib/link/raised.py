"""Raised numbers: `слово¹`, `слово¹,³⁻⁵`, as `read` hands them over.

Not citations: `м²`, `10⁶`, `x³`, `¹³⁷Cs`. Which of the others are is the article's habit (`ways`).
"""

import re
from collections.abc import Iterator

from twinbib.link.inside import LONGEST_RANGE
from twinbib.link.locators import words
from twinbib.link.mark import Mark
from twinbib.model import CitedItem

_DIGITS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-")
_RAISED = re.compile(
    r"(?<![⁰¹²³⁴-⁹⁻])[¹²³⁴-⁹][⁰¹²³⁴-⁹]{0,2}(?:[,;⁻][¹²³⁴-⁹][⁰¹²³⁴-⁹]{0,2}){0,20}(?![\w⁰¹²³⁴-⁹⁻])"
)
# a word (of Latin letters one of three: dx², mc²), a year, an address, or what closes a sentence
_WORD_BEFORE = re.compile(
    r"(?:(?<!\w)([^\W\d_]{3,}|[\u0400-\u052f]{2,})|[^\W\d_]{2,}\.[^\W\d_]{2,}|(?<!\d)(?:19|20)\d\d"
    r"|(?:[^\W\d_]{3,}|\d{4})[)\]]|[^\W_][.,;:!?]|[»”\"][.,;:)]?)[.,;:!?]?\s?$"
)
_REACH = 40


def find(value: str) -> Iterator[Mark]:
    """The raised numbers behind words and closing marks, in order."""
    for match in _RAISED.finditer(value):
        before = _WORD_BEFORE.search(value[max(0, match.start() - _REACH) : match.start()])
        if before and (before[1] or "").lower() not in words().units:
            items = tuple(_items(match.group().translate(_DIGITS)))
            if items:
                yield Mark(match.start(), match.end(), items, "raised")


def _items(printed: str) -> Iterator[CitedItem]:
    for piece in re.split("[,;]", printed):
        first, _, last = piece.partition("-")
        numbers = range(int(first), int(last.rpartition("-")[2] or first) + 1)
        yield from map(CitedItem, numbers[:LONGEST_RANGE])
