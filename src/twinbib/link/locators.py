"""The place in a source that a citation names: `с. 25`, `p. 253`, «25 б.», `л. 52–53`, `§ 5.11`."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from typing import NamedTuple

from twinbib import tables
from twinbib.model import CitedItem, Locator

DASH = "[-\u2010-\u2015\u2212]{1,2}"
# 253, xii, 5.11, 34а, D20, the back of a leaf: 12 об., 12 зв.
NUMBER = r"(?:[a-zа-я]?\d+(?:\.\d+)*[a-zа-я]?|[ivxlcdm]+)(?:\s?(?:об|зв)\b\.?)?"
RANGE = rf"{NUMBER}(?:\s*{DASH}\s*{NUMBER})?"
VALUE = rf"{RANGE}(?:\s*(?:,|и|і|та|and|&)\s*{RANGE})*"
_LONGEST_PREFIX = 4  # words
WORD = r"(?:[^\W\d_]+(?:-[^\W\d_]+)?|§§?|№|¶|\\S)"


class Words(NamedTuple):
    """What `data/terms/locators.toml` lists: the label of each word, and words around numbers."""

    labels: dict[str, str]
    named: frozenset[str]
    prefixes: frozenset[str]
    same: frozenset[str]
    suffixes: frozenset[str]
    units: frozenset[str]
    intervals: frozenset[str]
    formulas: frozenset[str]
    things: frozenset[str]


class Patterns(NamedTuple):
    """A word before a number (`с. 25`, `с25`, `§ 5.11`), and behind it (`25 б`, `25-б`, `II т`)."""

    before: re.Pattern[str]
    after: re.Pattern[str]


@cache
def words() -> Words:
    """The table as sets of folded words."""
    lists = ("named", "prefixes", "same", "suffixes", "units", "intervals", "formulas", "things")
    content = tables.table("terms/locators.toml", ("name", "source", *lists, "labels"), ())
    labels = {word: label for label, names in content["labels"].items() for word in names}
    return Words(labels, *(frozenset(map(folded, content[name])) for name in lists))


@cache
def _patterns() -> Patterns:
    number = rf"(?:\d+(?:\s*{DASH}\s*\d+)?|[IVXLC]{{1,6}}\b)"
    return Patterns(
        re.compile(rf"(?P<label>{WORD})\s?[.:]?\s*(?P<value>{VALUE}|\(\d{{1,4}}\))", re.IGNORECASE),
        re.compile(rf"(?P<value>{number})\s?[-–]?\s?(?P<label>{WORD})\.?", re.IGNORECASE),
    )


@cache
def numbers() -> re.Pattern[str]:
    """Numbers alone, that go on the pages before them: `62`, `30–31`, `xii`."""
    return re.compile(VALUE, re.IGNORECASE)


def folded(printed: str) -> str:
    """Small letters, stops and commas gone, one space between words."""
    return " ".join(printed.lower().replace(".", " ").replace(",", " ").replace(":", " ").split())


def prefixed(said: Sequence[str], at: int) -> int:
    """How many of the folded words at a place are one phrase such as «см. об этом», 0 for none."""
    lengths = range(min(_LONGEST_PREFIX, len(said) - at), 0, -1)
    known = words().prefixes
    return next((length for length in lengths if " ".join(said[at : at + length]) in known), 0)


def is_prefix(printed: str) -> bool:
    """Whether there are but words such as «см.», «цит. по:», «см. об этом подробнее»."""
    said, at = folded(printed).split(), 0
    while at < len(said) and (length := prefixed(said, at)):
        at += length
    return 0 < at == len(said)


def noted(item: CitedItem, note: str) -> CitedItem:
    r"""An item of a citation by key and what is said behind it: a locator where it reads as one.

    `с.~253`, `\S 5.11`, `10--12` → the locator; «лемма 4 и далее» → the suffix.
    """
    note = re.sub(r"[\s~]+", " ", note).strip()
    bare = note.replace(r"\S", "§").replace("--", "–")
    place = locator(bare) or (Locator("page", bare) if bare[:1].isdigit() else None)
    return replace(item, locator=place) if place else replace(item, suffix=note)


def locator(printed: str) -> Locator | None:
    """`с. 25` → page 25, `л. 52–53` → folio 52–53, «25-б.» → page 25; None for anything else.

    The value is as printed; units without a CSL label keep their word: «теорема 4».
    """
    bare = printed.strip().removesuffix(".")
    for pattern in _patterns():
        match = pattern.fullmatch(bare)
        if match is None:
            continue
        label = match["label"]
        if known := words().labels.get(label) or words().labels.get(label.lower()):
            return Locator(known, match["value"])
        if pattern is _patterns().before and label.lower() in words().named:
            return Locator("section", bare)
    return None
