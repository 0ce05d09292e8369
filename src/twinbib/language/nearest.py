"""What a person may have meant by a word that nobody knows."""

from collections.abc import Iterable
from difflib import get_close_matches


def nearest(word: str, known: Iterable[str], most: int = 3, alike: float = 0.6) -> list[str]:
    """The words of `known` that look most like it, whatever their capitals; the likest first.

    `alike`: how much of two words has to be the same, from 0 to 1.
    """
    folded = {one.casefold(): one for one in known}
    return [folded[one] for one in get_close_matches(word.casefold(), folded, most, alike)]
