"""Characters that stand for something while a text is converted: of those that it doesn't have."""

import re
from collections.abc import Sequence
from typing import NamedTuple

PRIVATE = range(0xE000, 0xF8FF)  # the Unicode Standard, 23.5: nobody's characters


class Signs(NamedTuple):
    """The begin and end of a number, which stands for a place, and of a note."""

    place: str
    placed: str
    note: str
    end: str


def signs(text: str) -> Signs:
    """Four characters that the text doesn't have."""
    taken = set(text)
    free = (chr(code) for code in PRIVATE if chr(code) not in taken)
    return Signs(next(free), next(free), next(free), next(free))


def numbered(pieces: Sequence[str], of: Signs) -> str:
    """The pieces with a numbered sign behind each."""
    return "".join(f"{piece}{of.place}{at}{of.placed}" for at, piece in enumerate(pieces))


def filled(text: str, puts: Sequence[str], of: Signs) -> str:
    """The text with what its numbered signs stand for."""
    pattern = rf"{of.place}(\d+){of.placed}"
    return re.sub(pattern, lambda sign: puts[int(sign[1])], text)
