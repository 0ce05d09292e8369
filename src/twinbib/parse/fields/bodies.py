"""A body in place of an author, where its year follows: `OECD. (2019). Education at a glance`."""

import re
from functools import cache

from twinbib.model import Person
from twinbib.parse.draft import People
from twinbib.tables import table

BODY = re.compile(
    r"\s*(?P<name>[^\W\d_][^.()\[\]/:;\ue000]{1,90}?)\.?,?\s(?=\((?:1[5-9]|20)\d\d[a-zа-я]?(?:,[^()]{3,20})?\)[.:,]?\s"
    r"[^.]{3,}\.\s*\S)"
)
ACRONYM = re.compile(r"[^\W\d_a-zа-яё]{3,12}$")
MOST_WORDS = 9


def body(text: str) -> People | None:
    """The body that a text begins with, as `names.leading` gives people; None for a title."""
    match = BODY.match(text) if "(" in text else None
    if match is None:
        return None
    name = match["name"].rstrip(" ,")
    return ((Person(literal=name),), False, match.end()) if _is_body(name) else None


def _is_body(name: str) -> bool:
    words = name.casefold().split()
    if ACRONYM.match(name):
        return True
    starts, titles = _words()
    named = any(word.startswith(starts) for word in words)
    return named and len(words) <= MOST_WORDS and titles.isdisjoint(words)


@cache
def _words() -> tuple[tuple[str, ...], frozenset[str]]:
    data = table("bodies.toml", ["source", "words", "titles"], [])
    return tuple(data["words"].split()), frozenset(data["titles"].split())
