"""Entries that begin inside a line: a whole list on one line, an entry glued to the one before.

`1. Иванов И.И. Первая книга. М., 1990. 2. Петров П.П. Вторая книга. М., 1991.`
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile, zip_longest

from twinbib.read.headings import list_heading
from twinbib.read.lines import Line
from twinbib.read.looks import REST_BEHIND
from twinbib.read.numbering import labels

INSIDE = re.compile(
    r"""(?<=\s)(?:\\?\[(?P<bracketed>\d{1,4})\\?\]\.?|(?P<plain>\d{1,4})[.)])\s*"""
    r"""(?=[^\W\d_a-zа-яё]|[«"“\[])"""
)
# what an entry ends with; «Т. 2. Москва», `Vol. 3. Moscow` is the middle of one
ENDED = re.compile(r"""[.!?)\]»”"/\d]\s*$""")
VOLUME = re.compile(
    r"(?<!\d)(?<!\d\s)\b(?:[TТЧCСPVFФДЛNBS]|Тт|Кн|Вып|Vol|Iss|Issue|No|Part|Pt|Bd|Оп|Гл|Ст"
    r"|гл|ст|pp)\.?\s*$|№\s*$"
)
LONGEST_END = 30


def begun(lines: Sequence[Line]) -> list[Line]:
    """The lines, those of lists cut where an entry begins inside one.

    Only where its number is missing among those that begin lines.
    """
    heads = [index for index, line in enumerate(lines) if list_heading(line) is not None]
    found = list(lines[: heads[0]]) if heads else list(lines)
    for low, high in pairwise([*heads, len(lines)]):
        found += _section(lines, range(low, high))
    return found


def _section(lines: Sequence[Line], indices: Sequence[int]) -> Iterator[Line]:
    places = _places(lines, indices)
    for index in indices:
        line = lines[index]
        begins = [0, *places.get(index, []), len(line.value)]
        if len(begins) == 2:
            yield line
            continue
        for low, high in pairwise(begins):
            yield Line(line.start + low, line.start + high, line.value[low:high], blank=False)


def _places(lines: Sequence[Line], indices: Sequence[int]) -> dict[int, list[int]]:
    """By line, where the entries begin whose numbers begin no line."""
    found: dict[int, list[int]] = {}
    numbered = labels(lines, indices)
    for label, after in zip_longest(numbered, numbered[1:]):
        wanted = label.number + 1
        mark = _mark(lines[label.line].value[: label.text])
        for index in _entry(lines, range(label.line, after.line if after else indices[-1] + 1)):
            start = label.text if index == label.line else 0
            for match in INSIDE.finditer(lines[index].value, start):
                alike = _mark(match.group()) == mark
                if alike and (not after or wanted < after.number) and _begins(match, wanted):
                    found.setdefault(index, []).append(match.start())
                    wanted += 1
    return found


def _mark(label: str) -> str:
    """What closes a number: a bracket, or a stop or nothing."""
    closing = label.strip().rstrip(".")[-1:]
    return "" if closing.isdigit() else closing


def _entry(lines: Sequence[Line], indices: Sequence[int]) -> Iterator[int]:
    """The lines of an entry: the last one may have prose behind a blank line."""
    return takewhile(lambda index: not lines[index].blank, indices)


def _begins(match: re.Match[str], wanted: int) -> bool:
    """Whether a number inside a line is the next entry's."""
    if int(match["bracketed"] or match["plain"]) != wanted or is_volume(match):
        return False
    before = match.string[max(0, match.start() - LONGEST_END) : match.start()]
    return bool(match["bracketed"] or ENDED.search(before))


def is_volume(number: re.Match[str]) -> bool:
    """Whether a number inside a line counts volumes, issues or pages: «№ 1. С. 5–15»."""
    before = number.string[max(0, number.start() - LONGEST_END) : number.start()]
    return bool(REST_BEHIND.match(number.string, number.end()) or VOLUME.search(before))
