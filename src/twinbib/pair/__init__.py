"""Pairs the entries of two lists that are one work: by evidence, over the whole list."""

from collections.abc import Sequence

from twinbib.model import Rendition, Source


def pair(original: Sequence[Rendition], romanized: Sequence[Rendition]) -> tuple[Source, ...]:
    """The works of both lists: in the order of `original`, then those that only `romanized` has."""
    raise NotImplementedError
