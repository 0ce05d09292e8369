r"""The numbers of list entries: which lines begin an entry.

Printed as `1. `, `1.<tab>`, `1)`, `1\\.`, `**1.**`, `[1] `, `[1]<tab>. `, `- [1] `, `(1) `, `№ 1.`,
`2 Бжезинский`, `7.` alone on a line; now and then wrong (`6.` for 5) or with a gap.
"""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from twinbib.language.scripts import UPPER
from twinbib.read.lines import Line
from twinbib.read.looks import FINISHED, GOES_ON, REST_BEHIND

LABEL = re.compile(
    rf"""[\s\ufeff]*(?:[-*•]\s+)?(?:\*\*|<(?:b|strong)>)?(?:
        \\?[\[(]\s?(?P<bracketed>\d{{1,4}})\s?\.?\\?[\])](?:\*\*|</\w{{1,6}}>)?\s*\.?\s*
      | /(?P<slashed>\d{{1,3}})/\s*
      | <sup>(?P<raised>\d{{1,3}})</sup>\s*|(?P<power>[⁰¹²³⁴-⁹]{{1,3}})\s*
      | (?:№\s?)?(?P<plain>\d{{1,3}}|1[0-4]\d\d|\d[OОlIБЗ])
        (?:\s?\\?[.)\]](?!\d)(?:\*\*|</\w{{1,6}}>)?\s*|\t\s*|\s*(?=$|\||</t)
           |[ \u00a0](?=[\[(]?[{UPPER}«"“]|http)|\s[–—-]\s(?=[^\W\d_a-zа-яё]))
    )(?:\s*(?:\||</t[dh]>\s*<t[dh][^<>\n]{{0,200}}>)\s*)?""",
    re.VERBOSE,
)
BARE = re.compile(r"\s*\d+\s*")
# letters that recognition put for digits, «2Б.», «1З.»; raised digits
DIGITS = str.maketrans("OОlIБЗ⁰¹²³⁴⁵⁶⁷⁸⁹", "0011530123456789")
MOST_GAP = 3  # entries that may be missing between two numbers
FEWEST_ON = 3  # numbers that go on from those of another list
SHORT_OF = 2  # a first number up to this is a beginning


@dataclass(frozen=True, slots=True)
class Label:
    """A printed number: the index of its line, and where the entry's text begins in the line.

    `likely`: how much the line looks like an entry's beginning, where another one has that number
    too: the page's width may put a volume or a year there («Вып.⏎1. – С. 3-8»).
    """

    line: int
    number: int
    text: int
    likely: int = 0


def labels(lines: Sequence[Line], indices: Sequence[int], last: int = 0) -> list[Label]:
    """The numbers that begin entries among the lines of `indices`, in order.

    A line whose first number only happens to stand there (a year, a page) is left out: each label
    goes on with the next number of one rising sequence. It begins anew, or right behind `last`.
    """
    candidates = list(_candidates(lines, indices))
    chosen = _chosen(candidates, last)
    bare = {label.line for label in chosen if BARE.fullmatch(lines[label.line].value)}
    if bare and len(bare) * 2 <= len(chosen):  # the numbers of pages
        chosen = _chosen([label for label in candidates if label.line not in bare], last)
    return chosen


def _chosen(candidates: Sequence[Label], last: int) -> list[Label]:
    """The candidates of one rising sequence."""
    first = _first(candidates, last)
    if first is None:
        return []
    places = _Places(candidates)
    chosen = [first]
    while (after := places.after(chosen[-1])) is not None:
        chosen.append(after)
    doubled = [at for at in chosen if _doubled(candidates, at)]
    if len(doubled) * 2 > len(chosen):  # «1. Иванов … 1. Ivanov … 2. …»: both lists in one
        chosen = sorted({*chosen, *(at + 1 for at in doubled)})
    return [candidates[at] for at in chosen]


def _label_number(label: re.Match[str]) -> int:
    """The number of a label."""
    return int(next(filter(None, label.groups())).translate(DIGITS))


def number_of(line: Line) -> int | None:
    """The number that a line begins with as an entry would; None for most lines."""
    label = LABEL.match(line.value)
    return _label_number(label) if label else None


def _first(candidates: Sequence[Label], last: int) -> int | None:
    """Where the sequence begins: right behind `last`, that of the list before, or with 1 or 2.

    Else at once, two numbers on: «12. … 13. … 14. …».
    """
    if candidates and last < candidates[0].number <= last + SHORT_OF:
        return 0
    first = next((at for at, label in enumerate(candidates) if label.number <= SHORT_OF), None)
    if first is None and len(candidates) >= FEWEST_ON:
        numbers = [label.number for label in candidates[:FEWEST_ON]]
        begun = all(after == before + 1 for before, after in pairwise(numbers))
        first = 0 if begun else None
    return first


def _candidates(lines: Sequence[Line], indices: Sequence[int]) -> Iterator[Label]:
    before = ""
    for index in indices:
        line = lines[index]
        match = LABEL.match(line.value)
        if match is not None:
            number = _label_number(match)
            likely = _likely(before, line.value[match.end() :])
            yield Label(index, number, match.end(), likely)
        before = line.value


def _likely(before: str, text: str) -> int:
    score = 1 if not before.strip() or FINISHED.search(before) else 0
    if REST_BEHIND.match(text):
        return score - 2
    return score + (0 if GOES_ON.match(text) else 1)


def _doubled(candidates: Sequence[Label], at: int) -> bool:
    """Whether the next candidate has the same number."""
    return at + 1 < len(candidates) and candidates[at + 1].number == candidates[at].number


class _Places:
    """Where each number stands among the candidates."""

    def __init__(self, candidates: Sequence[Label]) -> None:
        self.candidates = candidates
        self.places: dict[int, list[int]] = defaultdict(list)
        for at, label in enumerate(candidates):
            self.places[label.number].append(at)
        self.restarts = [at for at in self.places[1] if candidates[at].likely > 0]

    def after(self, at: int) -> int | None:
        """The next label of the sequence: the exact successor, else one over a small gap."""
        last = self.candidates[at].number
        end = len(self.candidates)
        if last > 1:
            end = next(iter(self.restarts[bisect_right(self.restarts, at) :][:1]), end)
        for wanted in range(last + 1, last + 2 + MOST_GAP):
            places = self.places.get(wanted, [])
            options = places[bisect_right(places, at) :]
            if options and options[0] < end:
                return self._likeliest(options, end)
        return None

    def _likeliest(self, options: Sequence[int], end: int) -> int:
        """The best of the candidates with one number, up to where the sequence may go on."""
        follow = self.places.get(self.candidates[options[0]].number + 1, [])
        rest = follow[bisect_right(follow, options[0]) :]
        stop = next((at for at in rest if self.candidates[at].likely > 0), end)
        before = [at for at in options if at < min(stop, end)]
        return max(before or options[:1], key=lambda at: (self.candidates[at].likely, -at))
