"""Quotes, those of a style and those that fields hold: «», “”, ‘’ by language and by depth.

Like every mark they stand in the neutral form as a pair of characters; `resolve` prints them, the
outer ones and those inside in turn: “My ‘“Amazing” and Bogus’ Title”. A field's own are taken for
marks too, whichever it has, so that an English title in a Russian list keeps “”, and a title with
quotes can stand in quotes.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from twinbib.format.markup import INNER, QUOTES, unmarked
from twinbib.format.terms import Terms

QUOTE = re.compile("[\ue100-\uf8ff]")
CHARACTER = re.compile("[\"'“”„‘’«»]")
PAIRS = {'"': '"', "'": "'", "“": "”", "„": "“", "‘": "’", "«": "»"}
SINGLE = frozenset("'‘’")
BEFORE_OPENING = frozenset(" \u00a0([{-–—/:\"'“„‘«")


class Quotes(NamedTuple):
    """The quotes of a language: outer and inner ones; `within`: where a comma or stop stands."""

    outer: tuple[str, str]
    inner: tuple[str, str]
    within: bool


@lru_cache(maxsize=256)
def _register(quotes: Quotes) -> tuple[str, str]:
    """A pair of marks of these quotes alone."""
    number = len(_known[quotes.within])
    _known[quotes.within].append(quotes)
    first = ord(INNER if quotes.within else QUOTES) + 2 * number
    return chr(first), chr(first + 1)


_known: dict[bool, list[Quotes]] = {False: [], True: []}


def marks(terms: Terms) -> tuple[str, str]:
    """The opening and the closing mark of quotes in this language."""
    if terms.quotes is None:
        term = terms.term
        outer = term("open-quote"), term("close-quote")
        inner = term("open-inner-quote"), term("close-inner-quote")
        within = terms.option("punctuation-in-quote") == "true"
        terms.quotes = _register(Quotes(outer, inner, within))
    return terms.quotes


def resolve(text: str) -> str:
    """The neutral form with quotes printed, those inside others as inner ones."""
    if QUOTE.search(text) is None:
        return text
    depth = 0

    def printed(match: re.Match[str]) -> str:
        nonlocal depth
        within = match[0] >= INNER
        number, closes = divmod(ord(match[0]) - ord(INNER if within else QUOTES), 2)
        quotes = _known[within][number]
        depth -= closes
        pair = quotes.inner if depth % 2 else quotes.outer
        depth += 1 - closes
        return pair[closes]

    return QUOTE.sub(printed, text)


def quoted(text: str, terms: Terms) -> str:
    """`text` in quotes."""
    opening, closing = marks(terms)
    return opening + text + closing


def of_field(text: str, terms: Terms, *, single: bool = True) -> str:
    """A field's own quotes as marks, its `'` as an apostrophe.

    What opens and is not closed, or the other way round, stays as it is. Without `single`, nothing
    happens to `'`: in a romanised title it is the soft sign, `sel'skoe`.
    """
    if CHARACTER.search(text) is None:
        return text
    opening, closing = marks(terms)
    kept = "" if terms.term("open-quote") == "«" else "«»"
    chars = list(text)
    open_at: list[int] = []
    for match in CHARACTER.finditer(text):
        at, char = match.start(), match[0]
        if char in kept or (char in SINGLE and not single):
            continue
        before, after = _neighbours(text, at)
        start = next((one for one in reversed(open_at) if PAIRS[text[one]] == char), None)
        if start is not None and _closes(before, after):
            chars[start], chars[at] = opening, closing
            del open_at[open_at.index(start) :]
        elif char in PAIRS and _opens(before, after):
            open_at.append(at)
    if single:
        chars = ["’" if char == "'" else char for char in chars]
    return "".join(chars)


def _neighbours(text: str, at: int) -> tuple[str, str]:
    """The visible characters before and after, empty at the ends."""
    return unmarked(text[max(0, at - 4) : at])[-1:], unmarked(text[at + 1 : at + 5])[:1]


def _opens(before: str, after: str) -> bool:
    return (not before or before in BEFORE_OPENING) and bool(after) and not after.isspace()


def _closes(before: str, after: str) -> bool:
    return bool(before) and not before.isspace() and not after.isalnum()


def apostrophes(text: str) -> str:
    """A name's `'` as an apostrophe: O’Casey."""
    return text.replace("'", "’") if "'" in text else text
