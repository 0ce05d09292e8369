"""Letters that are not those of the text they stand in."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from twinbib.language.scripts import cyrillic_share, fold_lookalikes, has_cyrillic
from twinbib.model import Edit, Span, Text
from twinbib.text import span

_WORD = re.compile(r"[^\W\d_]{2,}")
_TOKEN = re.compile(r"\S+")
_ADDRESS = re.compile(r"https?:|www\.|\bdoi\b|\b10\.\d{4}|@", re.IGNORECASE)
_COMMAND = re.compile(r"\\\w+")
_CYRILLIC = re.compile("[\u0400-\u052f]")
_LATIN = re.compile("[A-Za-z]")
MOSTLY = 0.75
_LATIN_PAGE = re.compile(r"(?<!\w)[cC](?=\.\s?\d)|(?<=\d )c(?=\.)")
_CYRILLIC_PAGE = re.compile(r"(?<!\w)[Рр]{1,2}(?=\.?\s?\d)")
_CYRILLIC_WORD = re.compile("(?<!\\w)[\u0400-\u052f]{1,2}(?!\\w)")
# the letters of the rarer alphabet and of the other, and their names
_LATINWARDS = (_CYRILLIC, _LATIN, "latin", "cyrillic")
_CYRILLICWARDS = (_LATIN, _CYRILLIC, "cyrillic", "latin")


# Р stands for a page; of the others these are romanised as what they look like, and С is `S`
_SAME = re.compile("[АЕКМОТаеко]+|[Рр]{1,2}(?=\\.?\\s?\\d)")
_OF_FEW = frozenset("ІіЈјЅѕҺһ")
# «на языке C. 2003»: no page stands behind a word
_STOPPED = re.compile(r"[\d.,;:/–—-]\s?$")


class Foreign(NamedTuple):
    """A word with letters of another alphabet, those letters, its place.

    `fix` has the edits that put it into one alphabet, where only that one can be meant.
    """

    word: str
    letters: str
    span: Span
    fix: tuple[Edit, ...] = ()


def mixed_words(text: Text) -> Iterator[Foreign]:
    """The words with letters of two alphabets, the letters those of the rarer one.

    Only letters that look like one of the other alphabet: «π-мезон», `µm` have none.
    """
    if text.value.isascii():
        return
    masked = _prose(text.value)
    for match in _WORD.finditer(masked):
        word = match.group()
        if word.isascii() or not _LATIN.search(word) or not has_cyrillic(word):
            continue
        latin = cyrillic_share(word) < 0.5
        rarer, other, into, out_of = _LATINWARDS if latin else _CYRILLICWARDS
        letters = "".join(dict.fromkeys(rarer.findall(word)))
        if not rarer.search(fold_lookalikes(word, into)):
            at = [match.start() + one.start() for one in rarer.finditer(word)]
            # «ХХI» may be either: each of its letters has a look-alike
            certain = other.search(fold_lookalikes(word, out_of))
            fix = relettered(text, at, into) if certain else ()
            yield Foreign(word, letters, span(text, *match.span()), fix)


def lone_lookalikes(text: Text, *, romanized: bool) -> list[Foreign]:
    """The words of nothing but look-alikes of the alphabet that an entry is not in.

    In a Cyrillic entry the Latin c of `c. 108`: other Latin letters may be meant. In a Latin one
    `Р. 168`, and any such word where the list is romanised: else «Т. 9» and «М.» may be meant.
    """
    value = _prose(text.value)
    cyrillic = cyrillic_share(value)
    if cyrillic > MOSTLY:
        pattern = _LATIN_PAGE
    elif 0 < cyrillic < 1 - MOSTLY:
        pattern = _CYRILLIC_WORD if romanized else _CYRILLIC_PAGE
    else:
        return []
    into = "cyrillic" if cyrillic > MOSTLY else "latin"
    return [
        Foreign(word, word, span(text, *match.span()), _lone_fix(text, match, into))
        for match in pattern.finditer(value)
        if not has_cyrillic(fold_lookalikes(word := match.group(), "latin"))
    ]


def relettered(text: Text, places: Sequence[int], into: str) -> tuple[Edit, ...]:
    """Edits that put the letters at offsets of a text into an alphabet; none if one is no letter.

    A letter that is printed as an escape is left: what stands there is for its format to say. So is
    one of few languages (Ukrainian і) that the text has nowhere else: the I of «Iпрям» is a symbol.
    """
    spans = [span(text, at, at + 1) for at in places]
    if any(one.end - one.start != 1 for one in spans):
        return ()
    letters = [fold_lookalikes(text.value[at], into) for at in places]
    there = text.value.casefold()
    if any(letter in _OF_FEW and letter.casefold() not in there for letter in letters):
        return ()
    return tuple(Edit(*pair) for pair in zip(spans, letters, strict=True))


def _lone_fix(text: Text, match: re.Match[str], into: str) -> tuple[Edit, ...]:
    """The word in the other alphabet, where it is a page, or a letter that is romanised as such."""
    start, end = match.span()
    if into == "latin":
        same = _SAME.match(text.value, start)
        certain = same is not None and same.end() == end
    else:
        certain = _STOPPED.search(text.value[max(0, start - 2) : start]) is not None
    return relettered(text, range(start, end), into) if certain else ()


def _prose(value: str) -> str:
    """The text at equal length without its addresses and LaTeX commands."""
    return _COMMAND.sub(_blank, _TOKEN.sub(_without_address, value))


def _without_address(match: re.Match[str]) -> str:
    return _blank(match) if _ADDRESS.search(match.group()) else match.group()


def _blank(match: re.Match[str]) -> str:
    return " " * len(match.group())
