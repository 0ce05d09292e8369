"""The day on which an online source was seen: `(дата обращения: 03.08.2020)`, `(29.12.2014)`."""

import re
from collections.abc import Iterator
from functools import cache

from twinbib.parse.draft import Found
from twinbib.parse.fields.dates import ANY_DATE, date
from twinbib.parse.labels import label, signs

# `http://chemphys.edu.ru/media/files/04_Budnik.pdf (29.12.2014).`
BRACKETED_DATE = re.compile(r"\((?P<date>\d{1,2}\.\d{1,2}\.(?:19|20)\d\d)\)\.?")
LONGEST_ADDRESS = 2000
LONGEST_BEFORE = 24  # what a label has before its sign: «(последняя дата обращения»
LONGEST_LABEL = 100  # characters from a sign to the end of the date
ADDRESS = re.compile(r"tt?pp?s?:|www|ftp", re.IGNORECASE)


@cache
def _accessed() -> re.Pattern[str]:
    return re.compile(
        rf"[(\[]?\s*{label('accessed')}\s*:?\s*(?P<date>{ANY_DATE})"
        r"(?:\s*(?:г|года?|р)\b\.?)?\s*[)\]]?\.?",
        re.IGNORECASE,
    )


def accessed(text: str) -> Found | None:
    """The date, labelled."""
    for at in sorted(_signs(text.lower())):
        match = _accessed().search(text, max(0, at - LONGEST_BEFORE), at + LONGEST_LABEL)
        if match is not None:
            return _found(match)
    return None


def _signs(small: str) -> Iterator[int]:
    """Where the signs of a label stand."""
    for sign in signs("accessed"):
        at = small.find(sign)
        while at >= 0:
            yield at
            at = small.find(sign, at + 1)


def behind_address(text: str) -> Found | None:
    """The date in brackets behind the address, without a label."""
    for match in BRACKETED_DATE.finditer(text):
        before = text[max(0, match.start() - LONGEST_ADDRESS) : match.start()].split()
        if before and ADDRESS.search(before[-1]):
            return _found(match)
    return None


def _found(match: re.Match[str] | None) -> Found | None:
    return None if match is None else Found(date(match["date"]), match.start(), match.end())
