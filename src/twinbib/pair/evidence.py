"""How much each feature speaks for or against two renditions being one work.

A weight is a natural logarithm of odds: how many times likelier the outcome is between twins than
between strangers of the same list, as counted on real pairs of lists and rounded.
"""

import math
from collections.abc import Callable, Sequence
from itertools import pairwise

from twinbib.pair.traits import Traits

Feature = Callable[[Traits, Traits], float]

# a weight of this size makes a score of 0.73: no single feature is to be all but certain
_SCALE = 1.5


def year(first: Traits, second: Traits) -> float:
    """The year of issue: a neighbouring one is a misprint or an online date (2019, 2020)."""
    if not first.years or not second.years:
        return 0.0
    if first.years & second.years:
        return 3.0
    near = any(abs(int(a) - int(b)) == 1 for a in first.years for b in second.years)
    return -2.0 if near else -3.5


def pages(first: Traits, second: Traits) -> float:
    """Pages or their count; one end of a range is often misprinted (72-79, 72-78)."""
    if not first.pages or not second.pages:
        return 0.0
    if first.pages == second.pages:
        return 6.0
    return 1.0 if set(first.pages) & set(second.pages) else -2.5


def author(first: Traits, second: Traits) -> float:
    """The families of the people. The first one tells most: co-authors write many works."""
    if not first.people or not second.people:
        return 0.0
    shared = sum(any(alike(one, other) for other in second.people) for one in first.people)
    if not shared:
        return -4.0
    if not alike(first.people[0], second.people[0]):
        return -1.0
    return min(2.0 + 0.6 * (shared - 1), 4.5)


def words(first: Traits, second: Traits) -> float:
    """All words but the people, wherever they were read; a translation shares a few of them."""
    fewest = min(len(first.words), len(second.words))
    if not fewest:
        return 0.0
    points = _ACROSS if first.cyrillic != second.cyrillic else _WITHIN
    weight = _between(_shared(first.words, second.words), points)
    titles = title_share(first, second)
    if titles > 0.7:
        weight = max(weight, 20.0 * (titles - 0.7) * min(1.0, len(first.title) / 3))
    return weight * 0.7 if fewest < 5 else weight


def title_share(first, second):
    return max(
        _shared(first.title, second.title),
        _shared(first.title, second.translated),
        _shared(first.translated, second.title),
    )


_ACROSS = ((0.0, -2.2), (0.1, -0.1), (0.2, 0.8), (0.5, 1.9), (0.7, 2.6), (0.9, 5.5), (1.0, 7.0))
_WITHIN = ((0.0, -5.0), (0.4, -4.0), (0.5, -2.7), (0.7, 0.1), (0.8, 2.0), (0.9, 4.6), (1.0, 6.5))


def _between(share: float, points) -> float:
    """The weight of a share, on the line between two counted ones."""
    for (low, under), (high, over) in pairwise(points):
        if share <= high:
            return under + (over - under) * (share - low) / (high - low)
    return points[-1][1]


def code(first: Traits, second: Traits) -> float:
    """The numbers that no field took: `НП-082-07`, NP-082-07; no translation changes them."""
    if not first.codes or not second.codes:
        return 0.0
    shared = len(first.codes & second.codes)
    return min(2.0 * shared, 6.0) if shared else -1.5


def container(first: Traits, second: Traits) -> float:
    """The words of the journal's or the collection's title, where both lists have one."""
    if not first.container or not second.container:
        return 0.0
    found = _shared(first.container, second.container)
    return 2.5 * found if found >= 0.5 else -0.7


def publisher(first: Traits, second: Traits) -> float:
    """The words of the publisher's name; a list has few publishers, so it tells little."""
    if not first.publisher or not second.publisher:
        return 0.0
    return 1.0 if first.publisher & second.publisher else -0.3


def volume(first: Traits, second: Traits) -> float:
    """The volume; real lists give it for an issue and back (`Т. 5`, `iss. 5`)."""
    if not first.volume or not (second.volume or second.issue):
        return 0.0
    if first.volume in (second.volume, second.issue):
        return 2.5
    return -2.5 if second.volume else 0.0


def issue(first: Traits, second: Traits) -> float:
    """The issue, as the volume."""
    if not first.issue or not (second.volume or second.issue):
        return 0.0
    if first.issue in (second.volume, second.issue):
        return 2.0
    return -2.0 if second.issue else 0.0


def doi(first: Traits, second: Traits) -> float:
    """The DOI, up to what OCR does to it."""
    if not first.doi or not second.doi:
        return 0.0
    return 8.0 if first.doi == second.doi else -1.0


def url(first: Traits, second: Traits) -> float:
    """The address, up to what OCR does to it, or where one is the beginning of the other."""
    if not first.url or not second.url:
        return 0.0
    short, long = sorted((first.url, second.url), key=len)
    return 6.5 if long.startswith(short) else -1.5


FEATURES: Sequence[tuple[str, Feature]] = (
    ("year", year),
    ("pages", pages),
    ("author", author),
    ("words", words),
    ("code", code),
    ("volume", volume),
    ("issue", issue),
    ("doi", doi),
    ("url", url),
)


def weigh(first: Traits, second: Traits) -> float:
    """How much all features together speak for two renditions being one work."""
    return sum(feature(first, second) for _, feature in FEATURES)


def agreeing(first: Traits, second: Traits) -> tuple[str, ...]:
    """The names of the features that speak for it."""
    return tuple(name for name, feature in FEATURES if feature(first, second) > 0)


def score(weight: float) -> float:
    """A weight as a number from 0 to 1."""
    return 1 / (1 + math.exp(-max(-50.0, min(50.0, weight)) / _SCALE))


def alike(one: str, other: str) -> bool:
    """Whether two skeletons are equal up to one consonant put in, lost or changed."""
    if one == other:
        return True
    short, long = sorted((one, other), key=len)
    if len(long) - len(short) > 1 or len(short) < 3:
        return False
    at = next((i for i, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    return short[at:] == long[at + 1 :] or short[at + 1 :] == long[at + 1 :]


def _shared(first: frozenset[str], second: frozenset[str]) -> float:
    """The share of the shorter list of words that the other one has too."""
    if not first or not second:
        return 0.0
    return len(first & second) / min(len(first), len(second))
