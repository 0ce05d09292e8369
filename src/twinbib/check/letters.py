"""Letters that are not those of the text they stand in."""

import re
from collections.abc import Iterator

from twinbib.language.scripts import cyrillic_share, fold_lookalikes, has_cyrillic
from twinbib.model import Span, Text
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


def mixed_words(text: Text) -> Iterator[tuple[str, str, Span]]:
    """The words with letters of two alphabets: the word, its letters of the rarer one, its place.

    Only letters that look like one of the other alphabet: «π-мезон», `µm` have none.
    """
    if text.value.isascii():
        return
    masked = _prose(text.value)
    for match in _WORD.finditer(masked):
        word = match.group()
        if word.isascii() or not _LATIN.search(word) or not has_cyrillic(word):
            continue
        rarer, into = (_CYRILLIC, "latin") if cyrillic_share(word) < 0.5 else (_LATIN, "cyrillic")
        letters = "".join(dict.fromkeys(rarer.findall(word)))
        if not rarer.search(fold_lookalikes(word, into)):
            yield word, letters, span(text, *match.span())


def lone_lookalikes(text: Text, *, romanized: bool) -> list[str]:
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
    words = dict.fromkeys(match.group() for match in pattern.finditer(value))
    return [one for one in words if not has_cyrillic(fold_lookalikes(one, "latin"))]


def _prose(value: str) -> str:
    """The text at equal length without its addresses and LaTeX commands."""
    return _COMMAND.sub(_blank, _TOKEN.sub(_without_address, value))


def _without_address(match: re.Match[str]) -> str:
    return _blank(match) if _ADDRESS.search(match.group()) else match.group()


def _blank(match: re.Match[str]) -> str:
    return " " * len(match.group())
