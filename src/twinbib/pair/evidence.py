"""How much each feature speaks for or against two renditions being one work.

A weight is a natural logarithm of odds (Fellegi and Sunter 1969): how many times likelier the
outcome is between twins than between strangers of the same two lists, counted on 290 pairs of lists
of one journal (4,413 twins, 76,434 strangers) and rounded towards nought where features overlap.
"""

from collections.abc import Callable, Sequence
from itertools import pairwise

from twinbib.pair.traits import Traits

Feature = Callable[[Traits, Traits], float]
Points = Sequence[tuple[float, float]]

# the weight of the share of words that the shorter entry has in common with the longer one, where
# one is Cyrillic and one Latin (it may be a translation) and where both are in one script
_ACROSS = ((0.0, -2.2), (0.1, -0.1), (0.2, 0.8), (0.5, 1.9), (0.7, 2.6), (0.9, 5.5), (1.0, 7.0))
_WITHIN = ((0.0, -5.0), (0.4, -4.0), (0.5, -2.7), (0.7, 0.1), (0.8, 2.0), (0.9, 4.6), (1.0, 6.5))
_FEW_WORDS = 5
# the share of an address that is enough of it, and that of letters which two must share
_MOST_OF_IT, _NEAR = 0.8, 0.9


def year(first: Traits, second: Traits) -> float:
    """The year of issue: a neighbouring one is a misprint or an online date (2019, 2020)."""
    if not first.years or not second.years:
        return 0.0
    if first.years & second.years:
        return 3.0
    near = any(abs(one - other) == 1 for one in first.years for other in second.years)
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
    if first.anyone.isdisjoint(second.anyone):
        return -4.0
    if first.people[0].isdisjoint(second.people[0]):
        return -1.0
    others = sum(not person.isdisjoint(second.anyone) for person in first.people[1:])
    return min(2.0 + 0.6 * others, 4.5)


def words(first: Traits, second: Traits) -> float:
    """All words but the people's, in whatever field they were read; or all letters, if equal."""
    if first.letters == second.letters != "":
        return 9.0
    fewest = min(len(first.words), len(second.words))
    if not fewest:
        return 0.0
    points = _ACROSS if first.cyrillic != second.cyrillic else _WITHIN
    weight = _between(points, shared(first.words, second.words))
    titles = title_share(first, second)
    if titles > 0.7:
        weight = max(weight, 20.0 * (titles - 0.7) * min(1.0, len(first.title) / 3))
    return weight * 0.7 if fewest < _FEW_WORDS else weight


def digits(first: Traits, second: Traits) -> float:
    """The numbers that no field took: `НП-082-07`, NP-082-07; no translation changes them.

    Each having one of its own, they are two of a series: `НП-001-15`, NP-089-15.
    """
    common = len((first.digits & second.digits) - (first.taken & second.taken))
    apart = first.digits - first.taken - second.digits and (
        second.digits - second.taken - first.digits
    )
    if common:
        return min(2.0 * common, 6.0) - (2.0 if apart else 0.0)
    return -1.5 if apart else 0.0


def volume(first: Traits, second: Traits) -> float:
    """The volume; real lists give it for an issue and back (`Т. 5`, `iss. 5`)."""
    if not first.volume:
        return 0.0
    if first.volume in (second.volume, second.issue):
        return 2.5
    return -2.5 if second.volume else 0.0


def issue(first: Traits, second: Traits) -> float:
    """The issue, as the volume."""
    if not first.issue:
        return 0.0
    if first.issue in (second.issue, second.volume):
        return 2.0
    return -2.0 if second.issue else 0.0


def doi(first: Traits, second: Traits) -> float:
    """The DOI, up to what OCR does to it."""
    if not first.doi or not second.doi:
        return 0.0
    return 8.0 if first.doi == second.doi else -1.0


def url(first: Traits, second: Traits) -> float:
    """The address, up to what OCR does to it (`rn.habrahabr.ru`, `m.habrahabr.ru`) or a lost end.

    With other digits it is another page: `document/499002465`.
    """
    if not first.url or not second.url:
        return 0.0
    short, long = sorted((first.url, second.url), key=len)
    if long.startswith(short):
        return 6.5 if len(short) >= _MOST_OF_IT * len(long) else 2.0
    return 4.0 if _misread(short, long) else -1.5


def _misread(short: str, long: str) -> bool:
    """Whether two addresses differ in a few letters only, and in no digit."""
    if len(short) < _NEAR * len(long) or _digits(short) != _digits(long):
        return False
    from rapidfuzz import fuzz  # noqa: PLC0415  # 16 ms, for few articles

    return fuzz.ratio(short, long) >= 100 * _NEAR


def _digits(address: str) -> str:
    return "".join(filter(str.isdigit, address))


FEATURES: Sequence[tuple[str, Feature]] = (
    ("year", year),
    ("pages", pages),
    ("author", author),
    ("words", words),
    ("digits", digits),
    ("volume", volume),
    ("issue", issue),
    ("doi", doi),
    ("url", url),
)


def weigh(first: Traits, second: Traits) -> float:
    """How much all features together speak for two renditions being one work."""
    return sum([feature(first, second) for _, feature in FEATURES])


def agreeing(first: Traits, second: Traits) -> tuple[str, ...]:
    """The names of the features that speak for it; words by where they stand, if that is known."""
    found = {name for name, feature in FEATURES if feature(first, second) > 0}
    names = [name for name, _ in FEATURES if name in found]
    if "words" in found:
        parts = ["title"] if title_share(first, second) >= 0.5 else []
        parts += ["container"] if shared(first.container, second.container) >= 0.5 else []
        at = names.index("words")
        names[at : at + 1] = parts or ["words"]
    return tuple(names)


def title_share(first: Traits, second: Traits) -> float:
    """The share of the words of one title in the other: romanised, or translated in brackets."""
    return max(
        shared(first.title, second.title),
        shared(first.title, second.translated),
        shared(first.translated, second.title),
    )


def shared(first: frozenset[str], second: frozenset[str]) -> float:
    """The share of the smaller set that the other one has too; 0 where one is empty."""
    if not first or not second:
        return 0.0
    return len(first & second) / min(len(first), len(second))


def _between(points: Points, share: float) -> float:
    """The weight of a share, on the line between the two counted ones beside it."""
    for (low, under), (high, over) in pairwise(points):
        if share <= high:
            return under + (over - under) * (share - low) / (high - low)
    return points[-1][1]
