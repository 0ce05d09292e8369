"""Citations of a text, each with the claim it supports, tied to the sources of the lists."""

from bisect import bisect
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from twinbib.link import brackets, latex, markup
from twinbib.link.claims import Extent, claims
from twinbib.link.mark import Mark
from twinbib.model import Citation, CitedItem, Claim, Source, Text
from twinbib.text import span

# each finds one way of citing; where two overlap, the first in this order holds
RECOGNISERS: tuple[Callable[[str], Iterator[Mark]], ...] = (latex.find, brackets.find)

# a number so many times the last source's is none of a source
FAR_BEYOND = 10


class Sources(NamedTuple):
    """The sources as citations name them: keys by number, numbers by key."""

    keys: dict[int, str]
    numbers: dict[str, int | None]


def citations(bodies: Sequence[Text], sources: Sequence[Source]) -> tuple[Citation, ...]:
    """The citations of the bodies, in order, with their claims and the keys of their sources.

    `bodies` are cleaned texts, paragraphs parted by a blank line. An item whose number or key no
    source has stays without a key. Spans are printed offsets; `raw` has the cleaned
    characters between them, the claim's text its words without markup.
    """
    # where two works share a number the original list's is meant: it stands first
    known = Sources(
        {one.number: one.key for one in reversed(sources) if one.number is not None},
        {source.key: source.number for source in sources},
    )
    found = []
    before: CitedItem | None = None
    for body in bodies:
        marks = _marks(body.value, max(known.keys, default=0))
        with_latex = markup.is_latex(body)
        for mark, extent in zip(marks, claims(body.value, marks), strict=True):
            items = []
            for item in mark.items:
                before = _tied(item, before, known)
                items.append(before)
            claim = _claim(body, extent, latex=with_latex) if extent else None
            raw = body.value[mark.start : mark.end]
            place = span(body, mark.start, mark.end)
            found.append(Citation(place, raw, tuple(items), claim))
    return tuple(found)


def _marks(value: str, last: int) -> list[Mark]:
    """What the recognisers find, in order, without overlaps; `last` is the last source's number."""
    found: list[Mark] = []
    for find in RECOGNISERS:
        taken = sorted((mark.start, mark.end) for mark in found)
        found += [mark for mark in find(value) if _free(mark, taken) and _plausible(mark, last)]
    return sorted(found, key=lambda mark: mark.start)


def _free(mark: Mark, taken: list[tuple[int, int]]) -> bool:
    """Whether it stands outside the marks found before."""
    at = bisect(taken, (mark.end,)) - 1
    return at < 0 or taken[at][1] <= mark.start


def _plausible(mark: Mark, last: int) -> bool:
    """`[47]` beside 11 sources is a citation gone wrong, the interval `[100, 200]` is none."""
    beyond = all(item.number and item.number > last for item in mark.items)
    if not last or not beyond or any(item.locator for item in mark.items):
        return True
    return len(mark.items) == 1 and (mark.items[0].number or 0) <= FAR_BEYOND * last


def _tied(item: CitedItem, before: CitedItem | None, sources: Sources) -> CitedItem:
    """The item with its source's key; «там же» means the source of the item before."""
    if item.number is None and not item.key:
        return replace(item, number=before.number, key=before.key) if before else item
    if item.number is None:
        known = item.key in sources.numbers
        return replace(item, number=sources.numbers.get(item.key), key=item.key if known else "")
    return replace(item, key=sources.keys.get(item.number, ""))


def _claim(body: Text, extent: Extent, *, latex: bool) -> Claim:
    """The claim as a value of the model, its offsets in the file, its words without markup."""
    part = span(body, *extent.part) if extent.part else None
    text = markup.bare(body.value[extent.start : extent.end], latex=latex)
    return Claim(span(body, extent.start, extent.end), text, part)
