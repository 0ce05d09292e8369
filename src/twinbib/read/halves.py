"""Entries that hold both renditions of a work, one behind the other.

`Иванов И.И. Первая книга. М., 1990. Ivanov I.I. Pervaya kniga. Moscow, 1990.`, on two lines or
one, the second behind `=` or a slash, or in brackets.
"""

import re
from itertools import islice

from twinbib.language.scripts import UPPER, cyrillic_share

YEAR = re.compile(r"(?<!\d)(?:1[5-9]|20)\d\d(?!\d)")
SPLIT = re.compile(rf"\s+(?:[=/|]\s*)?(?P<bracket>[\[(])?(?=[{UPPER}«“\"])")
WORD = re.compile(r"[^\W\d_]{3,}")
LINK = re.compile(r"(?:https?:|www\.|\b10\.\d{4})\S*")
TAG = re.compile(r"(?:URL|DOI|ISBN|ISSN|Available|Accessed|Режим|Электрон)\b", re.IGNORECASE)
CLOSING = re.compile(r"[\])]?[.\s]*$")
MOST_PLACES = 60  # where an entry may be parted
APART = 0.6  # how much the shares of Cyrillic letters differ on both sides
LONGEST = 3  # neither half is so many times longer than the other

Half = tuple[int, int]


def halves(entry: str) -> tuple[Half, Half] | None:
    """Where the two renditions of an entry stand in it; None where it holds one.

    Each has a year, and they are of different scripts.
    """
    year = YEAR.search(entry)
    if year is None:
        return None
    places = islice(SPLIT.finditer(entry, year.end()), MOST_PLACES)
    found = [(apart, match) for match in places if (apart := _apart(entry, match)) >= APART]
    if not found:
        return None
    return _parted(entry, max(found, key=lambda one: (one[0], -one[1].start()))[1])


def repeated(entry: str) -> tuple[Half, Half] | None:
    """The same of an entry that prints a work twice in one script: it begins anew in the middle.

    `Brown J. A book. London, 1999 = Brown J. A book. London, 1999`, in a list of such twins.
    """
    first, year = WORD.match(entry), YEAR.search(entry)
    if first is None or year is None:
        return None
    for match in islice(SPLIT.finditer(entry, year.end()), MOST_PLACES):
        again = WORD.match(entry, match.end())
        sizes = sorted((match.start(), len(entry) - match.end()))
        if again and again[0] == first[0] and sizes[0] * LONGEST >= sizes[1]:
            return _parted(entry, match)
    return None


def _parted(entry: str, match: re.Match[str]) -> tuple[Half, Half]:
    end = len(entry)
    if match["bracket"]:
        closing = CLOSING.search(entry, match.end())
        end = closing.start() if closing else end
    return (0, match.start()), (match.end(), end)


def _apart(entry: str, match: re.Match[str]) -> float:
    """How much the scripts before and behind a place differ; 0 where no rendition begins there."""
    before, after = entry[: match.start()], entry[match.end() :]
    short, long = sorted((len(before), len(after)))
    if short * LONGEST < long or not YEAR.search(after) or TAG.match(after):
        return 0.0
    return abs(cyrillic_share(LINK.sub("", before)) - cyrillic_share(LINK.sub("", after)))
