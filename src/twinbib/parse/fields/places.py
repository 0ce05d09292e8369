"""The table of places: which names are one, and the last one that a text names."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

from twinbib.language.scripts import UPPER, fold_lookalikes
from twinbib.parse.draft import GAP
from twinbib.tables import table

JOINTS = re.compile(r"[;,–—]")
# a word with a capital behind a mark, a dash, what is read already
BEGINS = re.compile(rf"[.!?»”)\],:;/{GAP}–—-]\s*(?=(?P<word>[{UPPER}]\w*))")

STATE = re.compile(r", [A-Z]{2}(?!\w)")
# a capital of the other script before small letters of this one
OTHER_SCRIPT = re.compile(r"(?<!\w)(?:[АВЕКМНОРСТХ](?=[a-z]{3})|[ABEKMHOPCTX](?=[а-яё]{3}))")


def in_one_script(text: str) -> str:
    """The text with a look-alike capital read as its word is: `Мoscow` has a Cyrillic М."""
    return OTHER_SCRIPT.sub(_counterpart, text)


def _counterpart(capital: re.Match[str]) -> str:
    script = "latin" if capital.string[capital.end()].isascii() else "cyrillic"
    return fold_lookalikes(capital.group(), script)


@dataclass(frozen=True, slots=True)
class Places:
    """The places of the table, folded, and the first words of those that stand by themselves."""

    names: frozenset[str]
    first_words: frozenset[str]


@cache
def _places() -> Places:
    data = _table()
    names = {*data["abbreviations"], *data["cities"]}
    first_words = frozenset(re.split(r"\W", name, maxsplit=1)[0] for name in names)
    everywhere = {name.casefold() for name in (*names, *data["before_colon"])}
    return Places(frozenset(everywhere), first_words)


@cache
def _pattern() -> re.Pattern[str]:
    """One place or several; compiled only where a first word stands, for that is slow."""
    data = _table()
    either = _either({*data["abbreviations"], *data["cities"]})
    countries = _either([*data["countries"], *data["states"].split()])
    country = rf"(?:[.,]\s(?:{countries})(?!\w)){{0,2}}"
    one = rf"(?:{either}){country}(?:\s*[;,]\s*(?:{either})|\s?[–—]\s?(?:{either}))*"
    return re.compile(rf"(?P<place>{one})(?P<after>\s*[.,]\s*|\s+(?=[{GAP}]))")


@cache
def _in_state() -> re.Pattern[str]:
    """A town with the code of its state, of one word to three."""
    states = _either(_table()["states"].split())
    return re.compile(
        rf"(?:^\s*|(?<=[.,»”\])–—-]\s))(?P<place>[A-Z][a-z]+(?:\s[A-Z][a-z]+){{0,2}},\s(?:{states}))"
        rf"(?P<after>\s*[.,]\s*|\s+(?=[{GAP}]))"
    )


def _either(names: Iterable[str]) -> str:
    return "|".join(map(re.escape, sorted(names, key=len, reverse=True)))


def _table() -> Mapping[str, Any]:
    keys = ["source", "abbreviations", "before_colon", "cities", "countries", "states"]
    return table("places.toml", keys, [])


@lru_cache(maxsize=4096)
def known(place: str) -> bool:
    """Whether every place named is one of the table."""
    table = _places().names
    if place.casefold() in table:
        return True
    names = [name.strip().casefold() for name in JOINTS.split(place)]
    return all(name in table or name.rstrip(".") in table for name in names if name)


@cache
def _country() -> re.Pattern[str]:
    """Countries and states, one behind another."""
    one = _either([*_table()["countries"], *_table()["states"].split()])
    return re.compile(rf"(?:{one})(?:[.,]?\s(?:{one}))*")


def is_country(name: str) -> bool:
    """Whether a name is nothing but a country's or a state's: `CA USA`."""
    return _country().fullmatch(name) is not None


def last_place(text: str) -> re.Match[str] | None:
    """The last place of the table between a boundary and a comma or a full stop: group `place`."""
    places, last, end = _places(), None, 0
    for begin in BEGINS.finditer("." + text):
        at = begin.end() - 1
        if begin["word"] in places.first_words and at >= end:
            found = _pattern().match(text, at)
            if found is not None:
                last, end = found, found.end()
    for found in _in_state().finditer(text, end) if STATE.search(text, end) else ():
        last = found
    return last
