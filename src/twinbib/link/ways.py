"""Which of the marks found are citations, by the article's own way of citing.

`[7]` beside a list without numbers is a formula's number where the text cites by names;
`[100, 200]` beside 11 sources is an interval; `слово¹` is a note's mark where sources are cited in
brackets.
"""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from twinbib.link.mark import Mark
from twinbib.model import CitedItem

# a number so many times the last source's is none of a source
FAR_BEYOND = 10
# so many citations by name make them the article's way
ENOUGH = 3


class Habits(NamedTuple):
    """The sources' numbers, and how many marks of each way name a source."""

    listed: frozenset[int]
    numbered: int
    named: int
    raised: frozenset[int]

    @property
    def last(self) -> int:
        """The last source's number, 0 where none is printed."""
        return max(self.listed, default=0)

    @property
    def by_number(self) -> bool:
        """Whether numbers in brackets are the article's way."""
        return 0 < self.numbered >= self.named


def fitting(marks: Sequence[Mark], listed: frozenset[int]) -> list[Mark]:
    """The marks of a whole article that fit its way; `listed` are the numbers of its sources."""
    plain = [mark for mark in marks if mark.way == "number"]
    raised = {item.number for mark in marks if mark.way == "raised" for item in mark.items}
    habits = Habits(
        listed,
        sum(any(_by_number(item, listed) for item in mark.items) for mark in plain),
        sum(_names_a_source(mark) for mark in marks),
        frozenset(number for number in raised if number in listed),
    )
    return [mark for mark in marks if _FITS.get(mark.way, _always)(mark, habits)]


def _by_number(item: CitedItem, listed: frozenset[int]) -> bool:
    """Whether a number is a source's: the list has it, or a page stands behind it."""
    return item.number in listed or bool(listed and item.number and item.locator)


def _names_a_source(mark: Mark) -> bool:
    by_name = mark.way in ("name", "narrative")
    return by_name and any(item.key or item.fits for item in mark.items)


def _always(_: Mark, __: Habits) -> bool:
    return True


def _number(mark: Mark, habits: Habits) -> bool:
    """`[47]` beside 11 sources is a citation gone wrong, the interval `[100, 200]` is none."""
    if any(item.locator or item.number is None for item in mark.items):
        return True
    if habits.named >= ENOUGH and habits.named > ENOUGH * habits.numbered:
        return False
    if not habits.listed:
        return habits.named == 0
    if not all(item.number and item.number > habits.last for item in mark.items):
        return True
    near = (mark.items[0].number or 0) <= FAR_BEYOND * habits.last
    return len(mark.items) == 1 and near and habits.numbered > 0


def _raised(mark: Mark, habits: Habits) -> bool:
    """Raised numbers are citations where nothing else is one, and half of the list is so cited."""
    if habits.numbered or habits.named or len(habits.raised) * 2 < len(habits.listed):
        return False
    return all(item.number in habits.listed for item in mark.items)


def _round(mark: Mark, habits: Habits) -> bool:
    """`(1, с. 25)` where no numbers stand in square brackets and the list has the number."""
    return not habits.numbered and all(item.number in habits.listed for item in mark.items)


def _again(mark: Mark, habits: Habits) -> bool:
    """«(там же)» may mean a place of the world; with a page, or beside names, it is a work."""
    return habits.named > 0 or any(item.locator for item in mark.items)


def _name(mark: Mark, habits: Habits) -> bool:
    """Beside numbers in brackets a name and a year must fit; a name that fits none, a habit."""
    if habits.by_number:
        return all(item.key for item in mark.items)
    # a list without numbers can't be cited otherwise
    return _names_a_source(mark) or habits.named >= (ENOUGH if habits.listed else 1)


def _narrative(_: Mark, habits: Habits) -> bool:
    """«Иванов (2009) показал [5]»: where numbers are the way, the number is the citation."""
    return not habits.by_number


_FITS: dict[str, Callable[[Mark, Habits], bool]] = {
    "number": _number,
    "raised": _raised,
    "round": _round,
    "again": _again,
    "name": _name,
    "narrative": _narrative,
}
