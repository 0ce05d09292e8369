"""Running heads: lines that stand again and again in a file, each at the end of a page.

That lines are alike proves nothing: the papers of one archive differ by their numbers alone («РГИА.
Ф. 733. Оп. 170. Д. 12. Л. 5.»), as do laws, the volumes of a work and the questions of a form. What
proves a head is the page: at least two of the lines, and half of them, have a page's end of their
own, be it a page number, a form feed or a sentence that the line breaks.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import chain, islice, pairwise

from twinbib.read import numbering
from twinbib.read.headings import NOTE
from twinbib.read.lines import Line
from twinbib.read.looks import FINISHED, NAME

PAGE_NUMBER = re.compile(r"[\s\f]*[-–—]?\s*\d{1,4}\s*[-–—]?\s*")
LABEL = re.compile(r"\s*(?:\d{1,3}[.)]\s|\[\d{1,3}\])")
PAGE_AND_TITLE = re.compile(r"\s*\d{1,4}\s+[^\W\d_]{3}")  # `84 Труды института, вып. 6, 2015 г.`
TITLE_AND_PAGE = re.compile(r"[^\d]{8,}[^\W\d_]\s+\d{1,3}|\d{1,3}\s+[^\d]{8,}")
WORD = re.compile(r"[^\W\d_]{4}")
DIGITS = re.compile(r"\d+")
CONTINUES = re.compile(r"\s*[a-zа-яёіїєґәғқңөұүһ\d]")
REPEATED = 3  # a line that stands so often may be a running head
REPEATED_AT_PAGE = 2  # the same, beside a page's number
SHORTEST, LONGEST = 4, 600
LONGEST_HEAD = 120  # a longer line is no head but where a page ends at it
SHORTEST_PAGE = 500  # characters


class Running:
    """The lines of a file and what tells where its pages end.

    `numbers`: the indices of the lone numbers that may be pages'; `counted`: of those that are.
    """

    def __init__(self, lines: Sequence[Line], numbers: set[int], counted: set[int]) -> None:
        self.lines = lines
        self.numbers = numbers
        self.counted = counted
        self.filled = [index for index, line in enumerate(lines) if not line.blank]
        self.repeated: frozenset[int] = frozenset()
        self.printed = Counter(line.value.strip() for line in lines)

    def heads(self) -> set[int]:
        """The indices of the running heads."""
        groups: dict[str, list[int]] = defaultdict(list)
        for index in self.filled:
            shape = _shape(self.lines[index].value)
            if SHORTEST <= len(shape) <= LONGEST:
                groups[shape].append(index)
        often = [group for group in groups.values() if len(group) >= REPEATED_AT_PAGE]
        self.repeated = frozenset(chain.from_iterable(often))
        return set(chain.from_iterable(map(self._heads, often)))

    def _heads(self, group: Sequence[int]) -> Iterator[int]:
        """Those of some lines that are all alike which are running heads; none without proof."""
        far = self._far(group)
        ends = self._ends(group, far)
        edges = {self.filled[0], self.filled[-1]}.intersection(group).difference(ends)
        proofs = len({*ends.values(), *edges})
        if not ends or proofs < REPEATED_AT_PAGE or proofs * 2 < len(group):
            return
        for index in group:
            short = len(self.lines[index].value.strip()) <= LONGEST_HEAD
            proved = index in ends or index in edges or (short and index in far)
            if proved and self._looks_so(index, len(group)):
                yield index

    def _looks_so(self, index: int, count: int) -> bool:
        """Whether a line has nothing of an entry, and stands where heads do."""
        if count >= REPEATED and alone(self.lines, index) and not self._of_a_list(index):
            return True
        line = self.lines[index]
        at_number = not self.counted.isdisjoint(near(self.lines, index))
        return (at_number or self._with_page(line)) and _as_head(line)

    def _far(self, group: Sequence[int]) -> set[int]:
        """The lines that are a page away from those that are like them."""
        starts = [self.lines[index].start for index in group]
        gaps = [SHORTEST_PAGE, *(b - a for a, b in pairwise(starts)), SHORTEST_PAGE]
        return {
            index
            for index, (before, after) in zip(group, pairwise(gaps), strict=True)
            if min(before, after) >= SHORTEST_PAGE
        }

    def _ends(self, group: Sequence[int], far: set[int]) -> dict[int, int]:
        """For each line at which a page ends, the line that tells so: it may be itself."""
        counting = self._counting(group)
        ends: dict[int, int] = {}
        for index in group:
            end = next(filter(self._is_end, (index, *near(self.lines, index))), None)
            if end is not None:
                ends[index] = end
            elif self._tells(index, counting=counting, far=index in far):
                ends[index] = index
        return ends

    def _tells(self, index: int, *, counting: bool, far: bool) -> bool:
        """Whether a line alone tells that a page ends there: by its own number, or what it breaks.

        Each counts only with another sign: how far it is from the lines like it, or the number.
        """
        return (counting and far) or ((counting or far) and self._breaks(index))

    def _is_end(self, index: int) -> bool:
        return index in self.numbers or "\f" in self.lines[index].value

    def _counting(self, group: Sequence[int]) -> bool:
        """Whether the lines have a number at one end that rises, as those of pages do."""
        values = [self.lines[index].value.strip() for index in group]
        if not all(PAGE_AND_TITLE.match(one) or TITLE_AND_PAGE.fullmatch(one) for one in values):
            return False
        at = 0 if PAGE_AND_TITLE.match(values[0]) else -1
        numbers = [int(DIGITS.findall(value)[at]) for value in values]
        return all(before < after for before, after in pairwise(numbers))

    def _breaks(self, index: int) -> bool:
        """Whether a line stands in the middle of a sentence: «М.,⏎⏎85 Труды института⏎⏎1990.»."""
        before, after = (
            next((at for at in beside(self.lines, index, step) if at not in self.repeated), None)
            for step in (-1, 1)
        )
        if before is None or after is None:
            return False
        last, first = self.lines[before].value, self.lines[after].value
        ended = FINISHED.search(last) or PAGE_NUMBER.fullmatch(last)
        begins = numbering.LABEL.match(first) or PAGE_NUMBER.fullmatch(first)
        return not ended and not begins and CONTINUES.match(first) is not None

    def _with_page(self, line: Line) -> bool:
        """A running head with its page's number, another each time: `ВЕСТНИК УНИВЕРСИТЕТА 103`."""
        value = line.value.strip()
        once = self.printed[value] == 1 and len(value) <= LONGEST_HEAD
        return once and TITLE_AND_PAGE.fullmatch(value) is not None

    def _of_a_list(self, index: int) -> bool:
        """Whether a line is a list's, however often it stands there.

        With an entry's number, or the rest of one: `2. Ibid.`, «С. 10–15.», `Russian).`
        """
        value = self.lines[index].value.strip()
        around = [at for at in (index - 1, index + 1) if 0 <= at < len(self.lines)]
        if LABEL.match(value):
            return True
        if PAGE_AND_TITLE.match(value) or not self.numbers.isdisjoint(around):
            return False
        if not WORD.search(value) or value[0].islower() or value[0] in "([":
            return True
        if value.count("(") != value.count(")") or value[-1] in ":,":
            return True
        after = self.lines[index + 1].value if index + 1 < len(self.lines) else ""
        if NAME.match(value) and WORD.search(after):  # one author's works begin alike
            return True
        before = self.lines[index - 1].value if index else ""
        goes_on = before.strip() != "" and not FINISHED.search(before)
        return value.endswith((".", ")")) and (goes_on or value[0].isdigit())


def _shape(value: str) -> str:
    r"""A line as it is compared with others: without its numbers and the rule under it.

    Empty for a note: «[^7]: Там же» is no running head, however often it stands there; and for a
    command of LaTeX, which has no pages yet: `\end{equation}`.
    """
    if NOTE.match(value) or value.lstrip().startswith("\\"):
        return ""
    return DIGITS.sub("0", " ".join(value.split())).rstrip("_")


def _as_head(line: Line) -> bool:
    """Whether a line has nothing that the rest of an entry has: a stop behind it, no word."""
    value = line.value.strip()
    return not (
        LABEL.match(value) or not WORD.search(value) or value[0].islower() or value[-1] in ".,:;)"
    )


def beside(lines: Sequence[Line], index: int, step: int) -> Iterator[int]:
    """The lines that are not blank, from beside a line on: up (-1) or down (1)."""
    reach = range(index + step, max(-1, min(len(lines), index + 5 * step)), step)
    return (at for at in reach if not lines[at].blank)


def near(lines: Sequence[Line], index: int) -> Iterator[int]:
    """The two lines before and behind a line, blank ones left out."""
    for step in (-1, 1):
        yield from islice(beside(lines, index, step), 2)


def alone(lines: Sequence[Line], index: int) -> bool:
    """Whether a line stands apart: beside a blank line, a page number or the edge of the file."""
    return any(
        not 0 <= at < len(lines) or lines[at].blank or PAGE_NUMBER.fullmatch(lines[at].value)
        for at in (index - 1, index + 1)
    )
