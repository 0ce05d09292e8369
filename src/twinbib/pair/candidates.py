"""Which entries of two long lists may be twins at all: what shares nothing telling is not weighed.

In lists as articles have them every entry is weighed against every other. A bibliography of a
thousand entries would cost a million weighings; there only those that share a rare piece of
evidence are weighed: a word, a name, a page, a number of few entries, or a year with one of those.
"""

from collections import defaultdict
from collections.abc import Hashable, Iterator, Sequence

from twinbib.pair.traits import Traits

# pairs of entries that are weighed one and all: two lists of 200
MOST_WEIGHED = 40_000
# a piece of evidence that more entries of a list have tells too little to bring two together
MOST_ALIKE = 20

Pairs = list[tuple[int, int]]


def candidates(firsts: Sequence[Traits], seconds: Sequence[Traits]) -> Pairs:
    """The (row, column) of each pair that is worth weighing, in order."""
    every = range(len(seconds))
    if len(firsts) * len(seconds) <= MOST_WEIGHED:
        return [(row, column) for row in range(len(firsts)) for column in every]
    places: dict[Hashable, list[int]] = defaultdict(list)
    numbered: dict[int | None, list[int]] = defaultdict(list)
    for column, second in enumerate(seconds):
        if second.number is not None:
            numbered[second.number].append(column)
        for key in _keys(second):
            places[key].append(column)
    found: Pairs = []
    for row, first in enumerate(firsts):
        posted = [places[key] for key in _keys(first) if key in places]
        rare = [columns for columns in posted if len(columns) <= MOST_ALIKE]
        # what has common evidence only may be any entry's twin
        near = set().union(*rare) if rare or not posted else set(every)
        near |= set(numbered.get(first.number, ()))
        found += [(row, column) for column in sorted(near)]
    return found


def _keys(entry: Traits) -> Iterator[Hashable]:
    """The pieces of evidence of an entry, alone and each with the year."""
    yield from (("address", value) for value in (entry.doi, entry.url) if value)
    yield "letters", entry.letters
    pieces = {
        *(("person", bones) for bones in entry.anyone),
        *(("page", page) for page in entry.pages),
        *(("digits", number) for number in entry.digits),
        *(("word", word) for word in entry.words | entry.title | entry.translated),
    }
    yield from pieces
    yield from ((piece, year) for piece in pieces for year in entry.years)
