"""Which entries of two .bib files are one work, in whatever script they are."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from twinbib import pair
from twinbib.model import Date, Rendition, Source
from twinbib.text import plain

# what makes two entries one work beyond a doubt, where the score is high too
TELLING = (
    {"doi"},
    {"title", "year"},
    {"title", "author"},
    {"title", "url"},
    {"author", "year", "pages"},
)

# an edition of another year, a volume or an issue of the same title is another work
APART = ("issued", "volume", "issue", "part", "edition", "doi")


def same_works(first: Sequence[Source], second: Sequence[Source]) -> Mapping[str, str]:
    """The key in `first` of each entry of `second`, by its key, that is the same work.

    By the evidence that pairs the two lists of an article, through romanisation; what is uncertain
    is not the same.
    """
    originals, others = list(map(_rendition, first)), list(map(_rendition, second))
    keys = {id(one): source.key for one, source in zip(originals, first, strict=True)}
    keys |= {id(one): source.key for one, source in zip(others, second, strict=True)}
    return {
        keys[id(paired.romanized)]: keys[id(paired.original)]
        for paired in pair.pair(originals, others)
        if paired.original and paired.romanized and _certain(paired)
    }


def _certain(paired: Source) -> bool:
    if paired.pairing is None or pair.uncertain(paired.pairing):
        return False  # thin evidence, or another entry fits as well
    if paired.original and paired.romanized:
        one, other = paired.original.reference, paired.romanized.reference
        if any(_differ(getattr(one, field), getattr(other, field)) for field in APART):
            return False
    return any(telling <= set(paired.pairing.evidence) for telling in TELLING)


def _differ(one: Any, other: Any) -> bool:
    """Whether both are there and are not the same; of dates the year counts."""
    if isinstance(one, Date) and isinstance(other, Date):
        one, other = one.parts[:1], other.parts[:1]
    return bool(one and other) and one != other


def _rendition(source: Source) -> Rendition:
    """The entry with its words as a text, and without the number of its place in the file."""
    rendition = source.original or source.romanized
    assert rendition is not None  # noqa: S101  # a source of a .bib is made from an entry
    entry = replace(rendition.entry, number=None, text=plain("", rendition.entry.raw))
    return replace(rendition, entry=entry)
