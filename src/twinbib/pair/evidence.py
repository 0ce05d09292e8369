"""How much each feature speaks for or against two renditions being one work.

A weight is a natural logarithm of odds: how many times likelier the outcome is between twins than
between strangers of the same list, as counted on real pairs of lists and rounded.
"""

import math
from collections.abc import Callable, Sequence

from twinbib.pair.traits import Traits

Feature = Callable[[Traits, Traits], float]

# the odds that an entry and any other of the second list are twins, before anything is known
_PRIOR = -4.0
# how many units of weight make a score of 0.73: one feature alone is to be less than certain
_SCALE = 1.5


def number(first: Traits, second: Traits) -> float:
    """The printed number: lists often keep it, but a sorted or shortened list does not."""
    if first.number is None or second.number is None:
        return 0.0
    return 2.0 if first.number == second.number else -0.5


def year(first: Traits, second: Traits) -> float:
    """The year of issue: a neighbouring one is a misprint or an online date (2019, 2020)."""
    if not first.years or not second.years:
        return 0.0
    if first.years & second.years:
        return 2.5
    near = any(abs(int(a) - int(b)) == 1 for a in first.years for b in second.years)
    return -1.0 if near else -2.5


def pages(first: Traits, second: Traits) -> float:
    """Pages or their count; one end of a range is often misprinted (72-79, 72-78)."""
    if not first.pages or not second.pages:
        return 0.0
    if first.pages == second.pages:
        return 4.0
    if set(first.pages) & set(second.pages):
        return 2.5
    return -2.0 if len(first.pages) == len(second.pages) else -0.5


def author(first: Traits, second: Traits) -> float:
    """The families of the people: the first one of both lists, or any that both lists have."""
    if not first.people or not second.people:
        return 0.0
    shared = sum(any(alike(one, other) for other in second.people) for one in first.people)
    if not shared:
        return -3.0
    weight = 4.0 if alike(first.people[0], second.people[0]) else 2.5
    return weight + 0.5 * min(shared - 1, 4)


def title(first: Traits, second: Traits) -> float:
    """The words of the titles; a translation shares few words, so that it speaks against little."""
    found = max(
        _shared(first.title, second.title),
        _shared(first.title, second.translated),
        _shared(first.translated, second.title) if first.translated else 0.0,
    )
    if found >= 0.3:
        fewest = min(len(first.title), max(len(second.title), len(second.translated)))
        return 7.0 * found * (1.0 if fewest > 2 else 0.5)
    if not first.title or not second.title:
        return 0.0
    return -1.0 if first.cyrillic != second.cyrillic else -4.0


def container(first: Traits, second: Traits) -> float:
    """The words of the journal's or the collection's title, where both lists have one."""
    if not first.container or not second.container:
        return 0.0
    found = _shared(first.container, second.container)
    return 2.0 * found if found >= 0.3 else -0.5


def volume(first: Traits, second: Traits) -> float:
    """The volume; real lists give it for an issue and back (`Т. 5`, `iss. 5`)."""
    if not first.volume or not (second.volume or second.issue):
        return 0.0
    if first.volume in (second.volume, second.issue):
        return 1.5
    return -1.0 if second.volume else 0.0


def issue(first: Traits, second: Traits) -> float:
    """The issue, as the volume."""
    if not first.issue or not (second.volume or second.issue):
        return 0.0
    if first.issue in (second.volume, second.issue):
        return 1.5
    return -1.0 if second.issue else 0.0


def doi(first: Traits, second: Traits) -> float:
    """The DOI, up to what OCR does to it."""
    if not first.doi or not second.doi:
        return 0.0
    return 8.0 if first.doi == second.doi else -3.0


def url(first: Traits, second: Traits) -> float:
    """The address, up to what OCR does to it, or where one is the beginning of the other."""
    if not first.url or not second.url:
        return 0.0
    short, long = sorted((first.url, second.url), key=len)
    return 7.0 if long.startswith(short) else -2.0


FEATURES: Sequence[tuple[str, Feature]] = (
    ("number", number),
    ("year", year),
    ("pages", pages),
    ("author", author),
    ("title", title),
    ("container", container),
    ("volume", volume),
    ("issue", issue),
    ("doi", doi),
    ("url", url),
)


def weigh(first: Traits, second: Traits) -> float:
    """The logarithm of the odds that two renditions are one work."""
    return _PRIOR + sum(feature(first, second) for _, feature in FEATURES)


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
