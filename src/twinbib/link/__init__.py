"""Citations of a text, each with the claim it supports, tied to the sources of the lists."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from typing import NamedTuple

from twinbib.link import (
    author_date,
    bare_pages,
    brackets,
    descriptions,
    latex,
    markup,
    pandoc,
    parentheses,
    raised,
    ways,
)
from twinbib.link.claims import Extent
from twinbib.link.mark import Mark, free
from twinbib.link.supported import supported
from twinbib.model import Citation, CitedItem, Claim, Source, Text
from twinbib.text import span

LABEL = re.compile(r"\[\^[^\]\s]{1,20}\]:[ ]*")


class Sources(NamedTuple):
    """The sources as citations name them: the keys of a number, the number of a key."""

    keys: dict[int, list[str]]
    numbers: dict[str, int | None]


def citations(bodies: Sequence[Text], sources: Sequence[Source]) -> tuple[Citation, ...]:
    """The citations of the bodies, in order, with their claims and the keys of their sources.

    `bodies` are cleaned texts, paragraphs parted by a blank line. An item whose number or key no
    source has stays without a key; so does one whose number several have, with the keys it `fits`:
    «Источники» and «Литература» both begin with 1. Spans are printed offsets; `raw` has the cleaned
    characters between them, the claim's text its words without markup. A citation in a note comes
    where the note's mark does.
    """
    known = Sources(_numbered(sources), {source.key: source.number for source in sources})
    values = [body.value for body in bodies]
    marks = [_marks(value, sources) for value in values]
    if bare_pages.is_habit([*zip(values, marks, strict=True)], known.keys):
        marks = [*map(bare_pages.with_pages, values, marks)]
    fitting = ways.fitting([mark for found in marks for mark in found], frozenset(known.keys))
    kept = set(map(id, fitting))
    found: list[Citation] = []
    before: CitedItem | None = None
    for body, of_body in zip(bodies, marks, strict=True):
        with_latex = markup.is_latex(body)
        for mark, extent in supported(body.value, [m for m in of_body if id(m) in kept]):
            items = []
            for item in mark.items:
                before = _tied(item, before, known)
                items.append(before)
            claim = _claim(body, extent, latex=with_latex) if extent else None
            raw = body.value[mark.start : mark.end]
            place = span(body, mark.start, mark.end)
            found.append(Citation(place, raw, tuple(items), claim))
    return tuple(found)


def _numbered(sources: Sequence[Source]) -> dict[int, list[str]]:
    """The keys of each number; where works of both lists share one the original list's is meant."""
    original = {one.number for one in sources if one.original}
    found: dict[int, list[str]] = {}
    for one in sources:
        if one.number is not None and (one.original or one.number not in original):
            found.setdefault(one.number, []).append(one.key)
    return found


def _recognisers(sources: Sequence[Source]) -> tuple[Callable[[str], Iterator[Mark]], ...]:
    """Each finds one way of citing; where two overlap, the first in this order holds."""
    return (
        latex.find,
        partial(pandoc.find, sources=sources),
        brackets.find,
        parentheses.find,
        partial(descriptions.find, sources=sources),
        partial(author_date.find, sources=sources),
        raised.find,
    )


def _marks(value: str, sources: Sequence[Source]) -> list[Mark]:
    """What the recognisers find, in order, without overlaps."""
    found: list[Mark] = []
    for find in _recognisers(sources):
        taken = sorted((mark.start, mark.end) for mark in found)
        found += [mark for mark in find(value) if free(mark.start, mark.end, taken)]
    return sorted(found, key=lambda mark: mark.start)


def _tied(item: CitedItem, before: CitedItem | None, sources: Sources) -> CitedItem:
    """The item with its source's key; «там же» means the source of the item before."""
    if item.named and not item.key:
        return item
    if item.number is None and not item.key:
        if before is None:
            return item
        return replace(item, number=before.number, key=before.key, fits=before.fits)
    if item.number is None:
        known = item.key in sources.numbers
        return replace(item, number=sources.numbers.get(item.key), key=item.key if known else "")
    keys = sources.keys.get(item.number, [])
    return replace(item, key=keys[0]) if len(keys) == 1 else replace(item, fits=tuple(keys))


def _claim(body: Text, extent: Extent, *, latex: bool) -> Claim:
    """The claim as a value of the model, its offsets in the file, its words without markup."""
    # the label of a note that no mark in the text belongs to is no word of it
    label = LABEL.match(body.value, extent.start, extent.end - 1)
    start = label.end() if label else extent.start
    whole = Claim(
        span(body, start, extent.end), markup.bare(body.value[start : extent.end], latex=latex)
    )
    if extent.part is None:
        return whole
    words = markup.bare(body.value[slice(*extent.part)], latex=latex)
    return replace(whole, part=span(body, *extent.part), part_text=words)
