"""A source is first mentioned after one with a higher number, in a list in the order of citation.

Why it matters: where a style numbers sources as they are cited, each new number is the next one; a
list that was changed late has its numbers mixed up.

Example: the text cites `[1]`, `[2]`, `[4]`, `[3]`, `[5]`.

What to do: number the sources anew in the order in which the text cites them, where the journal
asks for it.
"""

from collections.abc import Iterator
from itertools import pairwise

from twinbib.check.rule import Fault, rule
from twinbib.messages import message
from twinbib.model import Article, Citation, Source

FEWEST = 6  # of fewer sources an order can't be told
MOST_OUT = 6  # one of so many may be out of order, if the order is that of citation


@rule("CIT104", "note")
def find(article: Article) -> Iterator[Fault]:
    """Silent where too many are out of order: then the list is alphabetical, or has its own."""
    first: dict[int, Citation] = {}
    for citation in article.citations:
        for item in citation.items:
            if item.number and item.key:
                first.setdefault(item.number, citation)
    if _alphabetical(article):
        return
    mentioned = list(first)
    kept = _rising(mentioned)
    out = len(mentioned) - len(kept)
    if len(mentioned) < FEWEST or out > max(1, len(mentioned) // MOST_OUT):
        return
    for number, before in _late(mentioned, kept):
        said = message("citations-out-of-order", source=number, before=before)
        yield Fault(first[number].span, said, (_key(first[number], number),))


def _alphabetical(article: Article) -> bool:
    """Whether the entries' first letters rise, Cyrillic ones before Latin ones or behind them."""
    initials = [_letter(source) for source in article.sources if source.number is not None]
    return sum(two < one for one, two in pairwise(initials)) <= 1


def _letter(source: Source) -> str:
    rendition = source.original or source.romanized
    printed = rendition.entry.text.value if rendition else ""
    return next((c for c in printed.casefold() if c.isalpha()), "")


def _late(mentioned: list[int], kept: set[int]) -> list[tuple[int, int]]:
    """The numbers that spoil the order by coming after a higher one, with the highest such."""
    late, highest = [], 0
    for number in mentioned:
        if number in kept:
            highest = number
        elif number < highest:
            late.append((number, highest))
    return late


def _rising(numbers: list[int]) -> set[int]:
    """A longest run of rising numbers, the others left out; of equal ones the highest in sum.

    Of 1, 2, 4, 3, 5 the run with 4: it is 3 that comes late.
    """
    best: list[tuple[int, int]] = []  # how long a run that ends with each number is, and its sum
    before: list[int | None] = []
    for number in numbers:
        lower = [at for at in range(len(best)) if numbers[at] < number]
        at = max(lower, key=best.__getitem__, default=None)
        length, total = (0, 0) if at is None else best[at]
        best.append((length + 1, total + number))
        before.append(at)
    last = max(range(len(best)), key=best.__getitem__, default=None)
    kept: set[int] = set()
    while last is not None:
        kept.add(numbers[last])
        last = before[last]
    return kept


def _key(citation: Citation, number: int) -> str:
    return next(item.key for item in citation.items if item.number == number)
