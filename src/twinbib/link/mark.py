"""What a recogniser finds: a citation at its place in the cleaned text."""

from typing import NamedTuple

from twinbib.model import CitedItem


class Mark(NamedTuple):
    """A citation between two offsets of a text's value; the items are not yet tied to sources.

    An item with neither number nor key means the source cited before it («там же»).
    """

    start: int
    end: int
    items: tuple[CitedItem, ...]
