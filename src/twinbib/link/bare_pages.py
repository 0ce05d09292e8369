"""A page without its word, `[5, 125]`, where the brackets of an article say it again and again.

One number beyond the list may be a citation gone wrong; where most second numbers are, they are
pages, the small ones too: `[5, 125]`, `[3, 87–88]`, `[5, 4]` beside 20 sources.
"""

import re
from collections.abc import Collection, Sequence

from twinbib.link.inside import cited
from twinbib.link.locators import DASH
from twinbib.link.mark import Mark

_PAIR = re.compile(
    r"(?P<before>(?:^|;)[^\d;]*)(?P<source>[1-9]\d{0,2})\s?,\s?"
    rf"(?P<page>[1-9]\d{{0,2}})(?P<last>\s?{DASH}\s?\d{{1,3}})?\s*(?=;|$)"
)
_ENOUGH = 3


def with_pages(value: str, marks: Sequence[Mark]) -> list[Mark]:
    """The marks of a text whose habit is `[5, 125]`, the pages of its brackets read as pages."""
    return [_paged(value, mark) if _is_bracket(value, mark) else mark for mark in marks]


def is_habit(bodies: Sequence[tuple[str, Sequence[Mark]]], listed: Collection[int]) -> bool:
    """Whether most second numbers of an article's brackets are beyond its list."""
    last = max(listed, default=0)
    brackets = [
        (value[mark.start + 1 : mark.end - 1], mark)
        for value, marks in bodies
        for mark in marks
        if _is_bracket(value, mark)
    ]
    pairs = [pair for inner, _ in brackets for pair in _PAIR.finditer(inner)]
    beyond = sum(int(pair["source"]) in listed and int(pair["page"]) > last for pair in pairs)
    # a list that was found in part only: its other numbers stand alone too
    lost = sum(_is_beyond(mark, last) for _, mark in brackets)
    return last > 0 and beyond >= _ENOUGH and beyond * 2 >= len(pairs) and beyond > lost


def _is_bracket(value: str, mark: Mark) -> bool:
    printed = value[mark.start : mark.end]
    return mark.way == "number" and printed[0] == "[" and printed.find("]") == len(printed) - 1


def _is_beyond(mark: Mark, last: int) -> bool:
    """Whether a bracket has but one number, and no source has that."""
    return len(mark.items) == 1 and not mark.items[0].locator and (mark.items[0].number or 0) > last


def _paged(value: str, mark: Mark) -> Mark:
    inner = value[mark.start + 1 : mark.end - 1]
    said = _PAIR.sub(r"\g<before>\g<source>, с. \g<page>\g<last>", inner)
    return mark._replace(items=cited(said) or mark.items)
