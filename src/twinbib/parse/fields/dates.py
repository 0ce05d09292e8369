"""Dates as lists print them: `07.02.2017`, `9 февр. 2009 г.`, `May 2, 2018`."""

import re

from twinbib.language.months import month
from twinbib.model import Date

WORD = r"[^\W\d_]{3,10}"
ANY_DATE = (
    r"(?:\d{1,2}[./]\s?\d{1,2}[./]\s?(?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2}"
    rf"|\d{{1,2}}(?:st|nd|rd|th)?\s+{WORD}\.?,?\s+\d{{4}}|{WORD}\.?\s+\d{{1,2}},?\s+\d{{4}}"
    rf"|{WORD}\.?\s+\d{{4}}|\d{{4}})"
)
NUMERIC = re.compile(r"(\d{1,2})[./]\s?(\d{1,2})[./]\s?(\d{4}|\d{2})")
ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
DAY_FIRST = re.compile(rf"(\d{{1,2}})(?:st|nd|rd|th)?\s+({WORD})\.?,?\s+(\d{{4}})")
MONTH_FIRST = re.compile(rf"({WORD})\.?\s+(\d{{1,2}}),?\s+(\d{{4}})")
MONTH_YEAR = re.compile(rf"({WORD})\.?\s+(\d{{4}})")
YEAR = re.compile(r"\d{4}")
PIVOT = 50  # `15.02.17` is 2017, `15.02.97` is 1997


def date(printed: str) -> Date | None:
    """The date in `printed`, by its parts; None where there is none."""
    if (match := ISO.search(printed)) is not None:
        return _date(printed, match[1], match[2], match[3])
    if (match := NUMERIC.search(printed)) is not None:
        return _date(printed, match[3], match[2], match[1])
    for pattern, day, name, year in ((DAY_FIRST, 1, 2, 3), (MONTH_FIRST, 2, 1, 3)):
        match = pattern.search(printed)
        if match is not None and (number := month(match[name])) is not None:
            return _date(printed, match[year], str(number), match[day])
    if (match := MONTH_YEAR.search(printed)) and (number := month(match[1])):
        return _date(printed, match[2], str(number), "")
    if (match := YEAR.search(printed)) is not None:
        return Date((int(match.group()),), (), printed)
    return None


def _date(printed: str, year: str, month: str, day: str) -> Date:
    number = int(year)
    if len(year) == 2:
        number += 2000 if number < PIVOT else 1900
    parts = [number, int(month), int(day)] if day else [number, int(month)]
    valid = 1 <= parts[1] <= 12 and (len(parts) < 3 or 1 <= parts[2] <= 31)
    return Date(tuple(parts) if valid else (number,), (), printed)
