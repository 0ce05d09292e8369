"""Words around a citation, `data/clauses.toml`, and the ends of a text before it."""

import re
from collections.abc import Mapping
from functools import cache
from typing import Any, NamedTuple

from twinbib import tables

WORD = re.compile(r"[^\W\d_]{2,}")
SPACE = " \t\n\xa0~"  # LaTeX ties a citation to the word before it: в~\\cite{…}
PUNCTUATION = SPACE + ",;:—–-"


class ClausePatterns(NamedTuple):
    """The patterns of data/clauses.toml, for the text before a citation and behind it."""

    introducer: re.Pattern[str]
    follower: re.Pattern[str]
    verb: re.Pattern[str]
    coordinator: re.Pattern[str]
    joiner: re.Pattern[str]
    joined: re.Pattern[str]
    begins: re.Pattern[str]
    pointer: re.Pattern[str]
    pointing: re.Pattern[str]


@cache
def vocabulary() -> Mapping[str, Any]:
    """The table of the words by which claims and their clauses are told."""
    lists = (
        "introducers", "prepositions", "followers", "verbs", "coordinators", "joiners", "pointers",
        "finite", "short", "nouns",
    )  # fmt: skip
    return tables.table("clauses.toml", ("source", "statements", *lists), ())


@cache
def patterns() -> ClausePatterns:
    """The words as patterns."""
    table = vocabulary()
    said = {name: "|".join(map(re.escape, table[name])) for name in table if name != "source"}
    joint, head = rf"(?:(?:{said['coordinators']}|{said['joiners']})\s+)?", r"(?:^|[,;:])\s*"
    phrase = rf"(?:{said['introducers']})(?:\s+[^\s,;:]+){{0,5}}|{said['prepositions']}"
    flags = re.IGNORECASE
    return ClausePatterns(
        re.compile(rf"{head}{joint}(?:{phrase})[\s~]*$", flags),
        re.compile(rf"\s*(?:[^\W\d_]+\s+){{0,2}}(?:{said['followers']})\b", flags),
        re.compile(rf"\s*(?:{said['verbs']})", flags),
        re.compile(rf"\s*(?:;|,\s*(?:{said['coordinators']})\s)\s*", flags),
        re.compile(rf"\s+(?:{said['joiners']})\s+", flags),
        re.compile(rf"(?:{said['joiners']})\s", flags),
        re.compile(rf"(?:{said['coordinators']}|{said['joiners']})\s+", flags),
        re.compile(rf"\s*\(\s*(?:{said['pointers']})\b[^()\[\]]{{0,40}}$", flags),
        re.compile(rf"[;,(]\s*(?:(?:{said['pointers']})\b\.?,?\s*){{1,3}}:?$", flags),
    )


def trimmed(value: str, start: int, end: int, characters: str) -> int:
    """The end without the characters that stand before it."""
    while end > start and value[end - 1] in characters:
        end -= 1
    return end


def unpointed(value: str, start: int, end: int) -> int:
    """The end before words that point to one more citation: «[3]; ср. также [4]»."""
    low = max(start, end - 60)
    pointing = patterns().pointing.search(value[low:end].rstrip(SPACE))
    return low + pointing.start() if pointing else end


def pointed(value: str, start: int, end: int) -> int:
    """The end before a bracket that only points to the citation: «многие (см. работы [3; 4])»."""
    low = max(start, end - 60)
    pointer = patterns().pointer.search(value[low:end])
    if pointer is None or not WORD.search(value, start, low + pointer.start()):
        return end
    return low + pointer.start()
