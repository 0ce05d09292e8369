"""The order of a list's entries: one script before the other, and every letter in its place."""

import re
import unicodedata
from functools import lru_cache

Key = tuple[int, str] | tuple[()]

# Russian, Ukrainian, Kazakh and Uzbek together, each letter where its own alphabet has it;
# Ё goes with Е
CYRILLIC = "аәбвгґғдеєжзиіїйкқлмнңоөпрстуўұүфхһҳцчшщъыьэюя"
PLACE = {letter: chr(0x400 + place) for place, letter in enumerate(CYRILLIC)} | {
    "ё": chr(0x400 + CYRILLIC.index("е"))
}
# quotes, brackets and stops do not count: «Горький» stands at Г
SKIPPED = re.compile(r"[^\w\s]+")


@lru_cache(maxsize=4096)
def collate(text: str, *, cyrillic_first: bool) -> Key:
    """What to compare for `text`: numbers by their value, before all words."""
    text = text.strip()
    if text.isdecimal():
        return 0, f"{len(text.lstrip('0')):03}{text.lstrip('0')}"
    folded = " ".join(SKIPPED.sub(" ", text).casefold().split())
    letter = next((char for char in folded if char.isalpha()), "")
    is_cyrillic = "\u0400" <= letter <= "\u052f"
    rank = 1 if is_cyrillic == cyrillic_first else 2
    return rank, "".join(_place(char) for char in folded)


@lru_cache(maxsize=512)
def _place(char: str) -> str:
    if char in PLACE:
        return PLACE[char]
    return char if char.isascii() else unicodedata.normalize("NFKD", char)[0]


def date_key(parts: tuple[int, ...]) -> Key:
    """What to compare for a date: years before Christ first."""
    return 0, ".".join(f"{part + 100_000:06}" for part in parts)
