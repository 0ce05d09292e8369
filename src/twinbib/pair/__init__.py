"""Pairs the entries of two lists that are one work: by evidence, over the whole list."""

from collections.abc import Sequence

from twinbib.model import Pairing, Rendition, Source
from twinbib.pair.assignment import assign
from twinbib.pair.evidence import agreeing, score, weigh
from twinbib.pair.keys import keys
from twinbib.pair.numbering import numbering
from twinbib.pair.traits import Traits, traits

__all__ = ["pair", "uncertain"]

# below either a pair is marked uncertain: the evidence is thin, or another entry fits nearly as well
LEAST_SCORE = 0.85
LEAST_MARGIN = 0.1
SURE = 0.9
RELIABLE = 0.8
_TIE = 1e-3
Weights = dict[tuple[int,int],float]


def pair(original: Sequence[Rendition], romanized: Sequence[Rendition]) -> tuple[Source, ...]:
    """The works of both lists: in the order of `original`, then those that only `romanized` has.

    What has no twin stays a source with one rendition. A pairing says which features agreed
    (`number`, `year`, `pages`, `author`, `title`, `container`, `volume`, `issue`, `doi`, `url`), a
    score of 0 to 1 and the lead over the best rival of either entry; see `uncertain`.
    """
    firsts, seconds = [traits(r) for r in original], [traits(r) for r in romanized]
    weights, chosen = _chosen(firsts, seconds)
    sources = []
    for row, rendition in enumerate(original):
        column = chosen.get(row)
        if column is None:
            sources.append(Source(rendition.entry.number, "", rendition))
            continue
        evidence = agreeing(firsts[row], seconds[column])
        if firsts[row].number is not None and firsts[row].number==seconds[column].number: evidence=("number",*evidence)
        best = score(weights[row, column])
        found = Pairing(best, evidence, best - _rival(row, column, weights))
        sources.append(Source(rendition.entry.number, "", rendition, romanized[column], found))
    taken = set(chosen.values())
    sources += [
        Source(rendition.entry.number, "", None, rendition)
        for column, rendition in enumerate(romanized)
        if column not in taken
    ]
    return keys(sources)


def uncertain(pairing: Pairing) -> bool:
    """Whether a person should look: a low score, or little lead over the rival."""
    return pairing.score < LEAST_SCORE or pairing.margin < LEAST_MARGIN


def _chosen(firsts: Sequence[Traits], seconds: Sequence[Traits]) -> tuple[Weights, dict[int, int]]:
    if not firsts or not seconds:
        return {}, {}
    length = max(len(firsts), len(seconds))
    unnumbered = numbering((), length)
    weights = {
        (row, column): unnumbered.prior() + weigh(first, second)
        for row, first in enumerate(firsts)
        for column, second in enumerate(seconds)
    }
    sure = assign({pair: weight for pair, weight in weights.items() if score(weight) > SURE})
    known = numbering(((firsts[row], seconds[column]) for row, column in sure.items()), length)
    gains = {}
    for row, column in weights:
        first, second = firsts[row], seconds[column]
        weights[row, column] += known.weight(first, second)
        weight = weights[row, column]
        if weight > 0:
            nearness = 1 - abs(row / len(firsts) - column / len(seconds))
            gains[row, column] = weight + _TIE * nearness
        elif known.equal > RELIABLE and first.number == second.number is not None and agreeing(first, second):
            gains[row, column] = _TIE
    return weights, assign(gains)


def _rival(row: int, column: int, weights: dict[tuple[int, int], float]) -> float:
    """The best score that either entry has with another one."""
    rivals = [
        weight for (r, c), weight in weights.items() if (r == row) != (c == column)
    ]
    return score(max(rivals)) if rivals else 0.0
