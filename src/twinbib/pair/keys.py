"""Citation keys: ASCII, unique, the same from run to run."""

from collections.abc import Sequence
from dataclasses import replace

from twinbib.model import Source


def keys(sources: Sequence[Source]) -> tuple[Source, ...]:
    return tuple(replace(s, key=f"source{i}") for i, s in enumerate(sources, 1))
