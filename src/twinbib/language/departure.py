"""How a romanised word departs from the scheme of its list."""

import re
import unicodedata
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from twinbib.language.scheme import scheme
from twinbib.language.skeleton import skeleton
from twinbib.language.twin_words import SIGNS, Twin

_UNIFIED = {ord(sign): "'" for sign in SIGNS if sign not in '"”“\u02ba#'} | {
    ord(sign): '"' for sign in "”“\u02ba#"
}
# letters with a mark that Unicode does not part from them
_UNMARKED = str.maketrans("ıđłħ", "idlh")
_MARKS = re.compile("[\u0300-\u036f]+")
_NO_SIGNS = str.maketrans("", "", "'\"")
_MOST_LOST, _FOR_ONE = 2, 4  # one of every four letters, never more than two
_SHORTEST = 3


class Departure(NamedTuple):
    """A word that is not what the scheme gives: `expected`.

    `kind`: `scheme` (another scheme's, named in `schemes`), `mixed` (letter by letter of several),
    `lost` (letters left out: `osobenosti`), `marks` (signs or marks left out: `jane` for `jäne`),
    `other`. `name`: of a person, who may spell it so. `entry`: its place among the entries, from 0.
    """

    entry: int
    cyrillic: str
    printed: str
    expected: str
    kind: str
    schemes: tuple[str, ...] = ()
    name: bool = False


def folded(text: str) -> str:
    """Lower case, one kind of apostrophe and of quotation mark."""
    text = unicodedata.normalize("NFC", text.replace("İ", "i").replace("I\u0307", "i")).lower()
    return text.translate(_UNIFIED)


def without_signs(text: str) -> str:
    """A folded text without what stands for ь and ъ."""
    return text.translate(_NO_SIGNS)


def without_marks(text: str) -> str:
    """A folded text in plain letters: `ş` is `s`, `ä` is `a`, `t͡s` is `ts`."""
    if text.isascii():
        return text
    return _MARKS.sub("", unicodedata.normalize("NFD", text)).translate(_UNMARKED)


def bare(text: str) -> str:
    """A folded text without signs and marks."""
    return without_marks(without_signs(text))


def kind(
    pair: Twin, expected: str, others: Mapping[str, str], schemes: tuple[str, ...]
) -> tuple[str, tuple[str, ...]]:
    """How the word departs, and the schemes that it follows; an empty kind where it does not.

    `expected` and `others` (by the names of `schemes`) are folded. Empty too where the word is no
    romanisation at all: a foreign name restored (`Frain` for «Фрэйн»), a name as its bearer spells
    it, a translation.
    """
    printed = folded(pair.latin)
    plain = bare(printed)
    if printed == expected or len(pair.cyrillic) < _SHORTEST:
        return "", ()
    if plain == bare(expected):
        return "marks", ()
    followed = tuple(
        name
        for name, form in others.items()
        if printed == form or without_signs(printed) == without_signs(form)
    )
    if followed:
        return "scheme", followed
    if _mixed(pair.cyrillic.lower(), plain, schemes):
        return "mixed", ()
    if any(_lost(plain, bare(form)) for form in (expected, *others.values())):
        return "lost", ()
    same = not pair.name and skeleton(pair.cyrillic) == skeleton(pair.latin)
    return ("other", ()) if same else ("", ())


def _mixed(cyrillic: str, printed: str, schemes: tuple[str, ...]) -> bool:
    """Whether each letter is one that some scheme gives it: `Uejnshenk`, but never `Frain`."""
    ends = {0}
    for letter in cyrillic:
        values = _values(letter, schemes)
        ends = {at + len(one) for at in ends for one in values if printed.startswith(one, at)}
    return len(printed) in ends


@lru_cache(maxsize=1000)
def _values(letter: str, schemes: tuple[str, ...]) -> frozenset[str]:
    tables = [table for name in schemes for table in (scheme(name).values, *scheme(name).contexts)]
    return frozenset(bare(folded(table[letter])) for table in tables if letter in table)


def _lost(printed: str, expected: str) -> bool:
    """Whether `printed` is `expected` with a letter or two left out."""
    missing = len(expected) - len(printed)
    most = min(_MOST_LOST, max(1, len(expected) // _FOR_ONE))
    if not 0 < missing <= most or len(printed) < _SHORTEST - 1:
        return False
    rest = iter(expected)
    return all(letter in rest for letter in printed)
