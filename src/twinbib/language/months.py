"""The months by their names, in all languages of the lists."""

from collections.abc import Mapping
from functools import cache

from twinbib.tables import table

SHORTEST = 3  # letters of a month


@cache
def months() -> Mapping[str, int]:
    """Each name of a month, and each beginning of one of three letters or more → its number."""
    names = table("months.toml", ["source", "months"], [])["months"]
    return {
        name[:length]: number
        for number, row in enumerate(names, 1)
        for name in row.split()
        for length in range(SHORTEST, len(name) + 1)
    }


def month(word: str) -> int | None:
    """The number of a month by its name, whole or cut, in any case: `февр` → 2."""
    return months().get(word.casefold())
