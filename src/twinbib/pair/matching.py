"""Which entries of two lists are twins, how sure that is, and by how much before any rival."""

import heapq
import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import product

from twinbib.pair.assignment import assign
from twinbib.pair.candidates import MOST_WEIGHED, candidates
from twinbib.pair.evidence import agreeing, weigh
from twinbib.pair.numbering import Numbering, numbering
from twinbib.pair.traits import Traits

Weights = dict[tuple[int, int], float]
Left = tuple[list[int], list[int]]  # rows and columns

# a weight of this size makes a score of 0.73: no single feature is to be all but certain
_SCALE = 1.5
# twins with a higher score, found without the numbers, tell what the numbers are worth
_SURE = 0.9
# where twins have the same number more often than this, it may pair what little else pairs
_RELIABLE = 0.8
# of entries that are the same in all respects, those that stand alike in their lists are twins
_TIE = 1e-3
# what many works of one list share: alone it tells nothing
_COMMON = {"year", "volume", "issue", "container"}


@dataclass(frozen=True, slots=True)
class Match:
    """`score`: 0 to 1; `margin`: its lead over the best rival of either entry, may be negative."""

    column: int
    score: float
    margin: float


def matches(firsts: Sequence[Traits], seconds: Sequence[Traits]) -> dict[int, Match]:
    """The twins, by the row of the first: the best assignment over the whole of both lists."""
    if not firsts or not seconds:
        return {}
    length = max(len(firsts), len(seconds))
    odds = math.log(2 * length)
    weights = {
        (row, column): weigh(firsts[row], seconds[column]) - odds
        for row, column in candidates(firsts, seconds)
    }
    sure = assign({pair: weight for pair, weight in weights.items() if _score(weight) > _SURE})
    known = numbering([(firsts[row], seconds[column]) for row, column in sure.items()], length)
    for row, column in weights:
        weights[row, column] += known.weight(firsts[row], seconds[column])
    chosen = assign(_gains(weights, firsts, seconds, known))
    left = [row for row in range(len(firsts)) if row not in chosen], _free(chosen, len(seconds))
    if len(left[0]) * len(left[1]) <= MOST_WEIGHED:
        weights |= {
            (row, column): weigh(firsts[row], seconds[column])
            - odds
            + known.weight(firsts[row], seconds[column])
            for row, column in product(*left)
            if (row, column) not in weights
        }
    chosen |= assign(_left_over(weights, left, firsts, seconds))
    rivals = _rivals(weights)
    return {
        row: Match(column, score := _score(weights[row, column]), score - rivals(row, column))
        for row, column in chosen.items()
    }


def _score(weight: float) -> float:
    return 1 / (1 + math.exp(-max(-50.0, min(50.0, weight)) / _SCALE))


def _gains(
    weights: Weights, firsts: Sequence[Traits], seconds: Sequence[Traits], known: Numbering
) -> Weights:
    """What is gained by each pair that may be twins at all."""
    gains = {}
    for (row, column), weight in weights.items():
        if weight > 0 and _told(firsts[row], seconds[column]):
            apart = abs(row / len(firsts) - column / len(seconds))
            gains[row, column] = weight + _TIE * (1 - apart)
        elif _by_number(firsts[row], seconds[column], known):
            gains[row, column] = _TIE
    return gains


def _free(chosen: Mapping[int, int], count: int) -> list[int]:
    taken = set(chosen.values())
    return [column for column in range(count) if column not in taken]


def _left_over(
    weights: Weights, left: Left, firsts: Sequence[Traits], seconds: Sequence[Traits]
) -> Weights:
    """What is gained by pairs of entries that the whole lists left without a twin.

    Where a few are left, each is likelier to be the other's twin than in the whole lists: the odds
    against strangers in `weights` are theirs from here on. A translated book under another year, or
    a thesis by its author and year, is found so.
    """
    fewer = max(len(firsts), len(seconds)) / max(*map(len, left), 1)
    rows, columns = map(set, left)
    gains = {}
    for row, column in weights:
        if row in rows and column in columns:
            weights[row, column] += math.log(fewer)
            if weights[row, column] > 0 and _alike(firsts[row], seconds[column]):
                gains[row, column] = weights[row, column]
    return gains


def _told(first: Traits, second: Traits) -> bool:
    """Whether their number, or anything that agrees, tells two entries from the rest of a list."""
    return _alike(first, second) or (first.number is not None and first.number == second.number)


def _alike(first: Traits, second: Traits) -> bool:
    return not _COMMON.issuperset(agreeing(first, second))


def _by_number(first: Traits, second: Traits, known: Numbering) -> bool:
    """The same number in lists that are numbered alike, and something else agrees too.

    A translated book under its Russian year and its original's: Уолтер 1986, Waltar 1981.
    """
    if first.number is None or first.number != second.number:
        return False
    return known.equal > _RELIABLE and bool(agreeing(first, second))


def _rivals(weights: Weights) -> Callable[[int, int], float]:
    """A function: the best score that either entry of a pair has with any other entry."""
    of_rows: dict[int, list[float]] = {}
    of_columns: dict[int, list[float]] = {}
    for (row, column), weight in weights.items():
        of_rows.setdefault(row, []).append(weight)
        of_columns.setdefault(column, []).append(weight)
    best = [
        {entry: heapq.nlargest(2, found) for entry, found in side.items()}
        for side in (of_rows, of_columns)
    ]

    def rival(row: int, column: int) -> float:
        own = weights[row, column]
        others = [
            weight
            for two in (best[0][row], best[1][column])
            for weight in (two[1:] if two[0] == own else two[:1])
        ]
        return _score(max(others)) if others else 0.0

    return rival
