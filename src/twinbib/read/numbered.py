"""Lists with numbers: where an entry ends."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from twinbib.language.scripts import cyrillic_share
from twinbib.read.lines import File, gather
from twinbib.read.looks import GOES_ON, INITIALS, LONGEST_BRACKET, REST, unfinished, width
from twinbib.read.numbering import BARE, Label, labels
from twinbib.text import Text

HALF = 0.5
SURNAME = re.compile(r"\s*[^\W\d_a-zа-яё][^\W\d_]+\s*")  # `5. Тугуз`, then «Ф.В. Формы…» (06)
MOST_WORDS = 12
# «2001.», «С. 10–20.», `300 p.`
DESCRIBED_END = re.compile(r"\d(?:\s?[pсsбc]\.?|[.)])?\s*$")
# no number, no stop, no comma: no description
PART = re.compile(r"[\s*#_]*[^\W\d_a-zа-яё][^\d.,;]{3,60}\s*")


class Habits(NamedTuple):
    """What the entries before the last one tell of a list.

    `broken_at`: how long a line is that the page's width broke; `parted`: whether most entries have
    a blank line inside, before their twin in the other script; `twins`: whether most have a line in
    the other script at all.
    """

    broken_at: float
    parted: bool
    twins: bool


def numbered_entries(
    file: File, region: Sequence[int], numbered: Sequence[Label]
) -> list[tuple[int | None, Text]]:
    """Each entry from its number to the next one; the last one to where it is finished."""
    starts = [bisect_left(region, label.line) for label in numbered]
    ends = [*starts[1:], len(region)]
    groups = [region[low + 1 : high] for low, high in zip(starts, ends, strict=True)]
    groups = [_without_part(file, group) for group in groups]
    habits = _habits(file, region[starts[0] : starts[-1]], numbered, groups[:-1])
    groups[-1] = _rest_of_last(file, numbered[-1], groups[-1], habits)
    entries: list[tuple[int | None, Text]] = []
    for label, rest in zip(numbered, groups, strict=True):
        first = file.lines[label.line]
        pieces = [(first.start + label.text, first.end)]
        pieces += [(file.lines[index].start, file.lines[index].end) for index in rest]
        text = gather(file, pieces)
        if text.value:
            entries.append((label.number, text))
    return entries


def _without_part(file: File, group: Sequence[int]) -> Sequence[int]:
    """An entry's lines without the heading of a part of the list behind them: «Исследования».

    Behind a blank line; or of several words at once behind an entry's pages or year.
    """
    filled = [at for at, index in enumerate(group) if not file.lines[index].blank]
    if not filled or not PART.fullmatch(file.lines[group[filled[-1]]].value):
        return group
    index = group[filled[-1]]
    before = file.lines[index - 1]
    several = " " in file.lines[index].value.strip() and DESCRIBED_END.search(before.value)
    return group[: filled[-1]] if several or (before.blank and filled[-1]) else group


def _habits(
    file: File, printed: Sequence[int], numbered: Sequence[Label], groups: Sequence[Sequence[int]]
) -> Habits:
    values = [file.lines[index].value for index in printed if not file.lines[index].blank]
    parted = sum(_parted(file, group) for group in groups)
    twins = sum(_twin(file, label, group) for label, group in zip(numbered, groups, strict=False))
    return Habits(width(values, len(groups)), parted * 2 > len(groups), twins * 2 > len(groups))


def _twin(file: File, label: Label, group: Sequence[int]) -> bool:
    """Whether an entry has a line in another script than its first one."""
    first = file.lines[label.line].value[label.text :]
    return any(_apart(first, file.lines[at].value) for at in group if not file.lines[at].blank)


def _apart(one: str, other: str) -> bool:
    return (cyrillic_share(one) > HALF) != (cyrillic_share(other) > HALF)


def _parted(file: File, group: Sequence[int]) -> bool:
    """Whether an entry goes on behind a blank line."""
    blank = [file.lines[index].blank for index in group]
    return True in blank and False in blank[blank.index(True) :]


def _rest_of_last(file: File, label: Label, after: Sequence[int], habits: Habits) -> list[int]:
    """The lines after the first one of the last entry that still belong to it."""
    rest: list[int] = []
    before, text = label.line, file.lines[label.line].value[label.text :]
    for index in after:
        line = file.lines[index]
        if line.blank:
            continue
        again = labels(file.lines, [index])  # a second list, its heading lost
        if (again and again[0].likely > 0) or not _belongs(file, (before, index), text, habits):
            break
        rest.append(index)
        before, text = index, f"{text[-LONGEST_BRACKET:]} {line.value}"
    return rest


def _is_byline(line: str) -> bool:
    """Whether the author or the title of an abstract stands on a line: «Иван ПЕТРОВ»."""
    words = line.split()
    if not 1 < len(words) <= MOST_WORDS or not "".join(words).isalpha():
        return False
    return words[-1].isupper() and all(word[0].isupper() for word in words)


def _belongs(file: File, lines: tuple[int, int], text: str, habits: Habits) -> bool:
    """Whether the second of two lines goes on with the last entry, `text` so far.

    A blank line ends it, but one that stands for a page break, one in the middle of a sentence, or
    one before its twin in the other script.
    """
    before, index = lines
    line = file.lines[index].value
    open_end = not text or unfinished(text)
    goes_on = (GOES_ON.match(line) or REST.match(line)) and not BARE.fullmatch(line)
    twin = _apart(text, line) or text.split()[:1] == line.split()[:1]
    page = not file.furniture.isdisjoint(range(before, index))
    if not open_end and _is_byline(line):
        return False
    if index == before + 1 or page:
        return (
            open_end
            or goes_on
            or (habits.twins and twin)
            or len(file.lines[before].value) >= habits.broken_at
        )
    surname = SURNAME.fullmatch(text) is not None and INITIALS.match(line) is not None
    if open_end and (goes_on or not text or surname):
        return True
    return habits.parted and twin
