"""Which of a file's lists are the article's, and where its body stands.

A file may begin with the list of the article before it (01) and go on with the next article; the
article's own two lists stand together, an abstract between them at most (22, 25).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest

from twinbib.model import ReferenceList
from twinbib.read.headings import is_notes, list_heading
from twinbib.read.lines import File
from twinbib.read.lists import headless, reference_lists, woven_lists
from twinbib.read.sections import adjoins, joined, repeats

SHORTEST_BODY = 1_500  # characters before a list: with fewer there is no article it could belong to
LONGEST_BETWEEN = 6_000  # characters between the two lists of one article: abstracts, not a body


@dataclass(frozen=True, slots=True)
class Found:
    """The lists of the first article of a file, its body's offsets, and the headings left over."""

    lists: tuple[ReferenceList, ...]
    start: int
    end: int
    others: tuple[ReferenceList, ...] = ()


def first_article(file: File) -> Found:
    """The first article of a file: its lists (none, one or two) and the offsets of its body."""
    lists = _lists(file)
    start = 0
    while len(lists) > 1 and _foreign(file, lists):
        start = lists[0].span.end
        lists = lists[1:]
    while len(lists) > 1 and _notes(lists):
        lists = lists[1:]
    if not lists:
        return Found((), 0, len(file.text))
    first, *rest = lists
    twin = _twin(first, rest)
    others = tuple(one for one in rest if one is not twin)
    return Found((first, twin) if twin else (first,), start, first.span.start, others)


def list_alone(file: File) -> Found:
    """A file of a list that has lost its heading; nothing found where it is none."""
    entries = headless(file)
    if entries is None:
        return Found((), 0, len(file.text))
    return Found((entries,), 0, entries.span.start)


def _lists(file: File) -> list[ReferenceList]:
    read: list[tuple[int, list[ReferenceList]]] = []
    end = 0
    for index, line in enumerate(file.lines):
        if line.start >= end and list_heading(line) is not None:
            before = read[-1][1][-1:] if read else []
            goes_on = bool(before) and adjoins(file, before[0], line.start)
            last = before[0].entries[-1].number if goes_on else None
            lists = reference_lists(file, index, last or 0)
            read.append((index, lists))
            end = max([end, *(one.span.end for one in lists)])
    found: list[ReferenceList] = []
    taken = -1
    for (index, lists), (after, others) in zip_longest(read, read[1:], fillvalue=(-1, [])):
        if index != taken:
            woven = _woven(file, (index, after), (lists, others))
            taken = after if woven else -1
            found += woven or lists
    return joined(file, found)


def _woven(
    file: File, heads: tuple[int, int], read: tuple[list[ReferenceList], list[ReferenceList]]
) -> list[ReferenceList]:
    """The lists of two headings, if they only come out equally long where their columns are told.

    `read`: what is read under each heading, one after the other.
    """
    counts = [len(one.entries) for lists in read for one in lists]
    if heads[1] < 0 or not counts or (len(counts) == 2 and counts[0] == counts[1]):
        return []
    return woven_lists(file, *heads)


def _notes(lists: list[ReferenceList]) -> bool:
    """Whether the first one is the article's notes, its sources being listed behind them (13)."""
    first, second = lists[:2]
    notes = _near(first, second) and is_notes(first.heading)
    return notes and first.script == second.script == "cyrillic"


def _foreign(file: File, lists: list[ReferenceList]) -> bool:
    """Whether the first list has no article before it, and one stands between it and the next."""
    first, second = lists[0], lists[1]
    before = len(file.text[: first.span.start].strip())
    between = second.span.start - first.span.end
    return before < SHORTEST_BODY and between > LONGEST_BETWEEN


def _twin(first: ReferenceList, rest: Sequence[ReferenceList]) -> ReferenceList | None:
    """The second list of an article.

    The first one may be printed again between them, with slips, under a heading in Kazakh and one
    in Russian.
    """
    if len(rest) > 1 and _near(first, rest[0]) and repeats(first, rest[0]):
        first, *rest = rest
    return rest[0] if rest and _twins(first, rest[0]) else None


def _near(first: ReferenceList, second: ReferenceList) -> bool:
    return second.span.start - first.span.end <= LONGEST_BETWEEN


def _twins(first: ReferenceList, second: ReferenceList) -> bool:
    """Whether two lists are one article's: near, and not both in Cyrillic."""
    return _near(first, second) and not first.script == second.script == "cyrillic"
