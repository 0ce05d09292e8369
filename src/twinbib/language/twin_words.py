"""The words of a Cyrillic text beside those of its romanised twin, one to one where they are one.

A title and its romanisation have the same words in the same order, unless a list leaves one out,
adds one, or translates: `Энергоатом-издат` beside `Energoatomizdat Publ`.
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from twinbib.language.romanisation import FALLBACK, romanize
from twinbib.language.scripts import has_cyrillic
from twinbib.language.skeleton import skeleton

SIGNS = "'’‘\u02b9\u02bb\u02bc`\u00b4\"”“\u02ba#"
_WORD = re.compile(rf"[^\W\d_](?:[^\W\d_]|[\u0300-\u036f{SIGNS}])*")
_ENDS_IN_SIGN = ("ь", "ъ")
_QUOTES = SIGNS.replace("`", "")  # ы is y` in GOST 7.79-2000 B
# texts of unlike length are compared word by word: a list prints no title of more words than this
_MOST = 120


class Twin(NamedTuple):
    """A text or word, and its romanisation as printed. `name`: of a person, who may spell it so."""

    cyrillic: str
    latin: str
    name: bool = False


def pairs(twins: Iterable[Twin]) -> list[Twin]:
    """The words that stand for each other; words without a like twin are left out."""
    found = []
    for twin in twins:
        if has_cyrillic(twin.cyrillic) and twin.latin:
            first, second = _words(twin.cyrillic), _words(twin.latin)
            found += [
                Twin(cyrillic, _without_quote(cyrillic, latin), twin.name)
                for cyrillic, latin in _matched(first, second)
                if has_cyrillic(cyrillic) and not has_cyrillic(latin)
            ]
    return found


def _words(text: str) -> list[str]:
    return _WORD.findall(unicodedata.normalize("NFC", text))[:_MOST]


def _without_quote(cyrillic: str, latin: str) -> str:
    """A sign at the end of the word is a quotation mark where the Cyrillic word has none."""
    return latin if cyrillic.lower().endswith(_ENDS_IN_SIGN) else latin.rstrip(_QUOTES) or latin


def _matched(first: Sequence[str], second: Sequence[str]) -> list[tuple[str, str]]:
    if len(first) == len(second):
        both = list(zip(first, second, strict=True))
        sure = [pair for pair in both if alike(*pair)]
        if len(sure) * 2 > len(first):
            return [pair for pair in both if pair in sure or _near(*pair)]
    found = _in_order(first, second)
    # a translation has words in common by chance: `model` for «модель»
    return found if len(found) * 2 > min(len(first), len(second)) else []


def _in_order(first: Sequence[str], second: Sequence[str]) -> list[tuple[str, str]]:
    """The longest common sequence of like words."""
    same = [[alike(one, two) for two in second] for one in first]
    best = [[0] * (len(second) + 1) for _ in range(len(first) + 1)]
    for i in range(len(first) - 1, -1, -1):
        for j in range(len(second) - 1, -1, -1):
            taken = best[i + 1][j + 1] + 1 if same[i][j] else 0
            best[i][j] = max(taken, best[i + 1][j], best[i][j + 1])
    found, i, j = [], 0, 0
    while i < len(first) and j < len(second):
        if same[i][j] and best[i][j] == best[i + 1][j + 1] + 1:
            found.append((first[i], second[j]))
            i, j = i + 1, j + 1
        elif best[i + 1][j] >= best[i][j + 1]:
            i += 1
        else:
            j += 1
    return found


def _near(cyrillic: str, latin: str) -> bool:
    """Whether a simple romanisation is the word but for a letter or two: `lya` for «для»."""
    simple = romanize(cyrillic, FALLBACK).text.lower()
    return _differing(simple, latin.lower()) <= 1 + len(simple) // 4


def alike(cyrillic: str, latin: str) -> bool:
    """Whether the words have the same consonants, or all but one of three and more."""
    one, two = skeleton(cyrillic), skeleton(latin)
    if one == two:
        return True
    if min(len(one), len(two)) < 2 or max(len(one), len(two)) < 3:
        return False
    return _differing(one, two) <= 1


def _differing(one: str, two: str) -> int:
    """How many letters of the longer stand between what the two begin and end with."""
    shorter, longer = sorted((one, two), key=len)
    before = 0
    while before < len(shorter) and shorter[before] == longer[before]:
        before += 1
    behind = 0
    while behind < len(shorter) - before and shorter[-1 - behind] == longer[-1 - behind]:
        behind += 1
    return len(longer) - before - behind
