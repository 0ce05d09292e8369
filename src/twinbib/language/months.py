"""The months by their names, in all languages of the lists: data/months.toml."""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from twinbib.tables import table

SHORTEST = 3  # letters of a month


@cache
def months() -> Mapping[str, int]:
    """Each name of a month, and each beginning of one of three letters or more → its number."""
    return {
        name[:length]: number
        for number, name in _known()
        for length in range(SHORTEST, len(name) + 1)
    }


def month(word: str) -> int | None:
    """The number of a month by its name, whole or cut, in any case: `февр` → 2."""
    return months().get(word.casefold())


def names(language: str) -> tuple[str, ...]:
    """The twelve names, as they stand alone: `January` … in `en`."""
    return tuple(_table()["names"][language].split())


def genitive(language: str, month: int) -> str:
    """The month as it stands behind a day: 3 in `ru` is «марта»; empty where that has no form."""
    words: str = _table()["genitive"].get(language, "")
    return words.split()[month - 1] if words else ""


def _known() -> Iterator[tuple[int, str]]:
    data = _table()
    for language in data["names"]:
        for number, name in enumerate(names(language), 1):
            yield number, name.casefold()
            if declined := genitive(language, number):
                yield number, declined
    for rows in data["romanized"].values():
        for number, row in enumerate(rows, 1):
            yield from ((number, name) for name in row.split())


def _table() -> Mapping[str, Any]:
    return table("months.toml", ("name", "source", "names", "genitive", "romanized"), ())
