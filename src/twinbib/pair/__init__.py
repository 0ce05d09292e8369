"""Pairs the entries of two lists that are one work: by evidence, over the whole of both lists."""

from collections.abc import Sequence
from dataclasses import replace

from twinbib.model import Pairing, Rendition, Source
from twinbib.pair.evidence import agreeing
from twinbib.pair.keys import keys
from twinbib.pair.matching import matches
from twinbib.pair.traits import Traits, traits

__all__ = ["keys", "pair", "uncertain"]

# below either a pair is uncertain: the evidence is thin, or another entry fits nearly as well
LEAST_SCORE = 0.85
LEAST_MARGIN = 0.1


def pair(original: Sequence[Rendition], romanized: Sequence[Rendition]) -> tuple[Source, ...]:
    """The works of both lists: in the order of `original`, then those that only `romanized` has.

    What has no twin stays a source with one rendition. A pairing says what agreed (`number`,
    `year`, `pages`, `author`, `title`, `container`, `words`, `digits`, `volume`, `issue`, `doi`,
    `url`), a score of 0 to 1 and its lead over the best rival of either entry; `uncertain` says
    whether a person should look. An equal number alone never pairs.
    """
    firsts, seconds = [traits(one) for one in original], [traits(one) for one in romanized]
    found = matches(firsts, seconds)
    sources = []
    for row, rendition in enumerate(original):
        match = found.get(row)
        if match is None:
            sources.append(Source(rendition.entry.number, "", rendition))
            continue
        evidence = _evidence(firsts[row], seconds[match.column])
        pairing = Pairing(match.score, evidence, match.margin)
        twin = romanized[match.column]
        sources.append(Source(rendition.entry.number, "", rendition, twin, pairing))
    taken = {match.column for match in found.values()}
    sources += [
        Source(rendition.entry.number, "", None, rendition)
        for column, rendition in enumerate(romanized)
        if column not in taken
    ]
    named = zip(sources, keys(sources), strict=True)
    return tuple(replace(source, key=key) for source, key in named)


def uncertain(pairing: Pairing) -> bool:
    """Whether a person should look: a low score, or little lead over a rival."""
    return pairing.score < LEAST_SCORE or pairing.margin < LEAST_MARGIN


def _evidence(first: Traits, second: Traits) -> tuple[str, ...]:
    numbered = ("number",) if first.number is not None and first.number == second.number else ()
    return (*numbered, *agreeing(first, second))
