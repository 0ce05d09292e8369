"""Numbers as text: page ranges in the formats of CSL, ordinals, Roman numerals."""

import re

from citeproc.model import romanize

from twinbib.format.terms import Terms

# `251-259`, `S10-15`, `xii–xv`; neither `10.1-2-3` nor `2-1(4)-7`, whose hyphens are no range
ONE = r"(?:[^\W\d_]{0,3}\d+[^\W\d_]?|[ivxlcdm]+|[IVXLCDM]+)"
RANGE = re.compile(rf"(?<![\w–—-])({ONE})\s*[-–—]\s*({ONE})(?![\w–—-])")
DIGITS = re.compile(r"(\D*)(\d+)")
CHICAGO = frozenset({"chicago", "chicago-15", "chicago-16"})


def page_range(text: str, form: str, terms: Terms) -> str:
    """Pages with the locale's dash, the last page in one of CSL's formats; else as it stands."""
    delimiter = terms.term("page-range-delimiter") or "–"

    def ranged(match: re.Match[str]) -> str:
        if form and not _alike(match[1], match[2]):
            return f"{match[1]}-{match[2]}"
        return match[1] + delimiter + _last(match[1], match[2], form)

    if not any(dash in text for dash in "-–—"):
        return text
    return RANGE.sub(ranged, text).replace("\\-", "-")


def _alike(first: str, last: str) -> bool:
    """Whether two numbers are of one kind: `N110-N115`, `110-15`; `N110-5` is no range to cut."""
    low, high = DIGITS.fullmatch(first), DIGITS.fullmatch(last)
    return low is None or high is None or low[1] == high[1]


def _last(first: str, last: str, form: str) -> str:
    low, high = DIGITS.fullmatch(first), DIGITS.fullmatch(last)
    if not form or not low or not high or high[1] not in ("", low[1]):
        return last
    full = low[2][: max(0, len(low[2]) - len(high[2]))] + high[2]
    if int(full) <= int(low[2]) or len(full) != len(low[2]):
        return high[1] + full
    if form in CHICAGO:
        form = _chicago(low[2], full)
    if form == "expanded":
        return low[1] + full
    common = next(place for place, digit in enumerate(full) if digit != low[2][place])
    return full[min(common, len(full) - 2) if form == "minimal-two" and len(full) > 1 else common :]


def _chicago(first: str, last: str) -> str:
    """Which format the Chicago manual asks for: 3–10, 71–72, 100–104, 101–8, 321–28, 1496–1504."""
    number = int(first)
    if number < 100 or number % 100 == 0:
        return "expanded"
    return "minimal" if number % 100 < 10 else "minimal-two"


def format_number(text: str, form: str, terms: Terms, gender: str = "") -> str:
    """A number variable: each of its numbers in `form`, a range with a dash, `&` set off."""
    text = re.sub(r"(?<=\d)\s*[-–]\s*(?=\d)", "–", text) if _is_range(text) else text
    if form == "numeric":
        return text

    def formed(match: re.Match[str]) -> str:
        return _formed(int(match[0]), form, terms, gender)

    return re.sub(r"(?<![\w.])\d{1,9}(?![\w.])", formed, text)


def _is_range(text: str) -> bool:
    """`1-3` is a range; `2-1`, the first part of the second issue, is none."""
    match = re.fullmatch(r"\s*(\d+)\s*[-–]\s*(\d+)\s*", text)
    return match is not None and int(match[1]) < int(match[2])


def _formed(number: int, form: str, terms: Terms, gender: str) -> str:
    if form == "roman" and 0 < number < 4000:
        return str(romanize(number)).lower()
    if form == "long-ordinal" and (long := terms.long_ordinal(number, gender)):
        return long
    return f"{number}{terms.ordinal(number, gender)}" if form.endswith("ordinal") else str(number)
