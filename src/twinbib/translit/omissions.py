"""What a romanised list leaves out of titles: the kind of a work, where and when people met.

`Obshchii kurs elektroprivoda` for «Общий курс электропривода: учебник для вузов». Half of the real
lists do, so that only a list that always does goes on so.
"""

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cache
from itertools import chain

from twinbib.language.scripts import UPPER
from twinbib.language.twin_words import alike
from twinbib.model import Source
from twinbib.tables import table

_FIELDS = ("title", "container_title")
_FEWEST = 2  # one may be a slip
# «…, Новокузнецк, 23-24 ноября 2016 г.»
_EVENT = re.compile(
    r",\s+[^,:;]{2,40},\s+\d{1,2}(?:\s?[-–—]\s?\d{1,2})?\s+[^\W\d_]+\s+\d{4}(?:\s?г\.?)?$"
)


@cache
def _tails() -> Mapping[str, re.Pattern[str]]:
    """What may be left out, the last of a title first."""
    kinds = table("omissions.toml", ("name", "source", "kind"), ())["kind"]
    words = "|".join(map(re.escape, sorted(kinds, key=len, reverse=True)))
    kind = rf"\s?[:.]\s+(?i:{words})(?:\s+[^\W\d{UPPER}_]+)*\.?$"
    return {"event": _EVENT, "kind": re.compile(kind)}


def without(text: str, omitted: Collection[str]) -> str:
    """A title less what the list leaves out: names of `omissions`."""
    for name, tail in _tails().items() if omitted else ():
        text = tail.sub("", text) if name in omitted else text
    return text


def omissions(sources: Sequence[Source]) -> frozenset[str]:
    """What the romanised list always leaves out: `kind`, `event`; of two titles at the least."""
    votes: dict[str, list[bool]] = defaultdict(list)
    for name, left_out in chain.from_iterable(map(_votes, sources)):
        votes[name].append(left_out)
    return frozenset(name for name, told in votes.items() if len(told) >= _FEWEST and all(told))


def _votes(source: Source) -> Iterator[tuple[str, bool]]:
    """For each such tail of an entry, whether the romanised one leaves it out: by its words."""
    if source.original is None or source.romanized is None:
        return
    for field in _FIELDS:
        text = getattr(source.original.reference, field)
        printed = getattr(source.romanized.reference, field).split()
        if not text or not printed or not alike(text.split()[0], printed[0]):
            continue
        for name, tail in _tails().items():
            rest = tail.sub("", text)
            if rest != text:
                whole, less = len(text.split()), len(rest.split())
                yield name, abs(len(printed) - less) < abs(len(printed) - whole)
            text = rest
