"""Brackets of numbers that are maths: intervals, vectors, statistics, the numbers of formulas.

`x ∈ [1, 2]`, «на отрезке [1, 2]», «медиана 5 [3; 8]», `[[1, 2], [3, 4]]`, «A = const. [10]»,
«рис. [3]».
"""

import re
from collections.abc import Mapping
from functools import cache

from twinbib.link.locators import DASH, words

_REACH = 30
# an interval stands behind ∈, = or a sign of union and product, or between the dollars of LaTeX
_PRODUCT = "\u00d7\u222a\u2229"
_BEFORE = re.compile(
    rf"(?:[∈∉=≤≥⊂{_PRODUCT}]|\\(?:in|times|cup|cap|subset))\s{{0,2}}$"
    r"|\[0\s?[,;][^\[\]]{1,10}\][,\s]\s?(?:(?:и|или|і|або|and|or)\s)?$"  # [0, 1] или [1, 2]
)
_AFTER = re.compile(rf"\s?(?:[{_PRODUCT}→]|->)|\s?\\(?:times|cup|cap|to)\b")
_NUMBERS = re.compile(rf"\s*\d{{1,3}}(?:\s*(?:[,;:]|{DASH})\s*\d{{1,3}}){{1,8}}\s*")
# «x из [1, 2]»
_VARIABLE = re.compile(r"(?<![\w.])[a-z]\s(?:из|з|in)\s$")
_MIDDLE = re.compile(r"(?<![\w.,])(\d{1,3})(?:[.,]\d+)?\s?%?\s$")
# the number of a formula at a line's end; the formula's right side has but signs, short names and
# const, and begins with no digit: behind «p < 0,05.» stands a citation
_LABEL = re.compile(
    r"=[ ]?(?=[^\s\d])(?:[^\w\[\]=\n]|\d|_|(?<![^\W\d_])[^\W\d_]{1,2}(?![^\W\d_])"
    r"|const|max|min|exp|sin|cos|log){1,80}?"
    r"(?:[.,;][ \t]|\t|[ ]{2})[ \t]{0,20}(?P<label>\[\d{1,2}\])[ ]*(?=\n|$)"
)


def maths(value: str, match: re.Match[str]) -> bool:
    """Whether a bracket is an interval or a row of numbers; the match's group 1 is inside it."""
    before = value[max(0, match.start() - _REACH) : match.start()]
    after = value[match.end() : match.end() + _REACH]
    if _BEFORE.search(before) or _AFTER.match(after):
        return True
    if before.endswith("$") and after.startswith("$"):  # $[1, 2]$
        return True
    if _NUMBERS.fullmatch(match[1]) is None:
        return False
    if before.endswith("[") or after.startswith("]"):  # [[1, 2], [3, 4]]
        return True
    named = _interval_word().search(before) or _VARIABLE.search(before)
    return bool(named) or _between(before, match[1])


def _between(before: str, inner: str) -> bool:
    """«медиана 5 [3; 8]»: the number before the bracket lies between the two inside it."""
    middle, ends = _MIDDLE.search(before), re.findall(r"\d+", inner)
    apart = len(ends) == 2 and ":" not in inner  # «при 5 [3: 20]» cites
    return bool(middle and apart and int(ends[0]) < int(middle[1]) < int(ends[1]))


@cache
def _interval_word() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(words().intervals)})\w{{0,4}}:?\s$", re.IGNORECASE)


def labels(value: str) -> dict[int, str]:
    """The numbers of formulas, «A = const. [10]» at a line's end: where they stand, as printed."""
    return {match.start("label"): match["label"] for match in _LABEL.finditer(value)}


@cache
def _formula_word() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(words().formulas)})\w{{0,4}}\.?\s$", re.IGNORECASE)


@cache
def _printed_thing() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(words().things)})\.?\s$", re.IGNORECASE)


def of_thing(value: str, match: re.Match[str]) -> bool:
    """Whether a bracket is the number of a figure or table: «на рис. [3]», `Fig. [3]`."""
    before = value[max(0, match.start() - _REACH) : match.start()]
    return match[1].strip().isdigit() and _printed_thing().search(before) is not None


def of_label(value: str, match: re.Match[str], numbered: Mapping[int, str]) -> bool:
    """Whether a bracket means formulas that the text numbers so: «см. формулы [6–9]»."""
    if not numbered:
        return False
    known = {printed[1:-1] for printed in numbered.values()}
    before = value[max(0, match.start() - _REACH) : match.start()]
    said = re.findall(r"\d+", match[1])
    return bool(said) and set(said) <= known and bool(_formula_word().search(before))
