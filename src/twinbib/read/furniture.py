"""Page furniture: page numbers, running heads and adverts between the lines of an article.

Examples: `275` and `ИСКУССТВОВЕДЕНИЕ` between two entries (01), `115⏎Вісник Національної академії
прокуратури України № 4(46)’2016⏎ТРИБУНА…` (84), an advert of the library's site (20–46).
"""

import re
from collections.abc import Collection, Sequence

from twinbib.read.lines import Line
from twinbib.read.looks import FINISHED
from twinbib.read.running import (
    DIGITS,
    LONGEST_HEAD,
    PAGE_NUMBER,
    SHORTEST,
    SHORTEST_PAGE,
    Running,
    alone,
    beside,
    near,
)
from twinbib.tables import table

FEWEST, MOST = 12, 150  # lines of a page
# `© Иванов И. И., Петров П. П., 2020`, `© 2019 И. И. Иванов`: the foot of an article's first page
COPYRIGHT = re.compile(
    r"[\s\f]*(?:ISSN [^\n©]{1,150})?©(?=[^\n]{0,60}[^\W\d_]\.)\s?(?:(?:19|20)\d\d(?:\s?г\.)?,?\s)?"
    r"[^\d\n;:©]{4,150}?(?:,\s?(?:19|20)\d\d(?:\s?г)?\.?)?\s*"
)


def furniture(lines: Sequence[Line]) -> frozenset[int]:
    """The indices of the lines that belong to the page."""
    found = {at for at, one in enumerate(lines) if is_advert(one) or COPYRIGHT.fullmatch(one.value)}
    numbers = [index for index, line in enumerate(lines) if PAGE_NUMBER.fullmatch(line.value)]
    counted = _counted(lines, numbers)
    pages = counted.union(numbers) - (_counting(lines, numbers) - counted)
    found |= Running(lines, pages, counted).heads()
    found |= counted | {index for index in numbers if _page_number(lines, index, found)}
    capitals = {index for index in range(len(lines)) if _capitals(lines, index, found)}
    found |= capitals
    return frozenset(
        found
        | {
            index
            for number in counted | (found & set(numbers))
            for index in near(lines, number)
            if _broken_by(lines, index, found)
        }
    )


def is_advert(line: Line) -> bool:
    """Whether a line is an advertisement of the library that stores the text."""
    phrases = table("furniture.toml", ["source", "adverts"], [])["adverts"]
    return any(phrase in line.value for phrase in phrases)


def _value(line: Line) -> int:
    return int(DIGITS.findall(line.value)[0])


def _counted(lines: Sequence[Line], numbers: Sequence[int]) -> set[int]:
    """The numbers that stand alone and count pages: the next one a page further on."""
    found: set[int] = set()
    last: dict[int, int] = {}
    for index in numbers:
        value = _value(lines[index])
        before = last.get(value - 1)
        if before is not None and FEWEST <= index - before <= MOST:
            found |= {before, index}
        last[value] = index
    return found


def _counting(lines: Sequence[Line], numbers: Sequence[int]) -> set[int]:
    """The numbers that stand alone and count entries or rows: the next one less than a page on."""
    found: set[int] = set()
    last: dict[int, int] = {}
    for index in numbers:
        value = _value(lines[index])
        before = last.get(value - 1)
        if before is not None and lines[index].start - lines[before].end < SHORTEST_PAGE:
            found |= {before, index}
        last[value] = index
    return found


def _page_number(lines: Sequence[Line], index: int, found: Collection[int]) -> bool:
    """Whether a lone number is a page's: beside a blank line or a running head."""
    return any(
        not 0 <= beside < len(lines) or lines[beside].blank or beside in found
        for beside in (index - 1, index + 1)
    )


def _capitals(lines: Sequence[Line], index: int, found: Collection[int]) -> bool:
    """Whether a line of capitals is a running head: alone, a page number beside it."""
    value = lines[index].value.strip()
    if index in found or not (SHORTEST <= len(value) <= LONGEST_HEAD) or not value.isupper():
        return False
    if any(mark in value for mark in "[]/:;") or DIGITS.search(value):
        return False
    near = range(max(0, index - 2), min(len(lines), index + 3))
    return alone(lines, index) and any(beside in found for beside in near)


def _broken_by(lines: Sequence[Line], index: int, found: Collection[int]) -> bool:
    """Whether a line at a page's number stands alone in the middle of a sentence, once in a file.

    «Известия⏎⏎15⏎⏎Вестник университета. 2020. № 1⏎⏎академии наук. 2010.»
    """
    value = lines[index].value.strip()
    inside = 0 < index < len(lines) - 1 and lines[index - 1].blank and lines[index + 1].blank
    if index in found or len(value) > LONGEST_HEAD or not inside or not value[0].isupper():
        return False
    before, after = (
        next((lines[at].value for at in beside(lines, index, step) if at not in found), "")
        for step in (-1, 1)
    )
    return before != "" and not FINISHED.search(before) and after.lstrip()[:1].islower()
