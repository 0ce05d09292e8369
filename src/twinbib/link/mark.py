"""What a recogniser finds: a citation at its place in the cleaned text."""

from bisect import bisect
from collections.abc import Sequence
from typing import NamedTuple

from twinbib.model import CitedItem


class Mark(NamedTuple):
    """A citation between two offsets of a text's value; the items are not yet tied to sources.

    An item without number, key and name means the source cited before it («там же»). `way` is the
    way of citing: `number`; `key`; `raised`, a raised number; `round`, a number in round brackets;
    `again`, «там же» in round brackets; `name`, author or title and year in brackets; `narrative`,
    the name outside of them; `note`, a description in a note; `described`, one in round brackets.
    """

    start: int
    end: int
    items: tuple[CitedItem, ...]
    way: str = "number"


def free(start: int, end: int, taken: Sequence[tuple[int, int]]) -> bool:
    """Whether a piece of the text stands outside the ones taken, which are in order and apart."""
    at = bisect(taken, (end,)) - 1
    return at < 0 or taken[at][1] <= start
