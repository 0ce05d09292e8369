"""Numbers and «там же» in round brackets: `(1, с. 25)`, `(3, 112 б.)`, «(там же, с. 7)», `(Ibid.)`.

A number in round brackets is mostly an item of a list or a formula's: it must name a page, and the
article may cite by no other numbers (`ways`).
"""

import re
from collections.abc import Iterator

from twinbib.link.inside import FINEST, cited
from twinbib.link.mark import Mark

_BRACKET = re.compile(r"\((?=\s?(?:[1-9]|[^\W\d_]))([^()\[\]\n]{3,60})\)")


def find(value: str) -> Iterator[Mark]:
    """The citations in round brackets, in order."""
    for match in _BRACKET.finditer(value):
        items = cited(match[1])
        again = bool(items) and all(item.number is None for item in items)
        placed = all(item.locator and item.locator.label in FINEST for item in items)
        if again or (items and placed and not re.fullmatch(r"[\d\s:–-]+", match[1])):
            yield Mark(match.start(), match.end(), items, "again" if again else "round")
