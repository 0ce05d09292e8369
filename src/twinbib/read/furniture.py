"""Page furniture: page numbers, running heads and adverts between the lines of an article.

Examples: `275` and `ИСКУССТВОВЕДЕНИЕ` between two entries (01), `115⏎Вісник Національної академії
прокуратури України № 4(46)’2016⏎ТРИБУНА…` (84), an advert of the library's site (20–46).
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice

from twinbib.read.headings import NOTE
from twinbib.read.lines import Line
from twinbib.read.looks import FINISHED, NAME
from twinbib.tables import table

PAGE_NUMBER = re.compile(r"[\s\f]*[-–—]?\s*\d{1,4}\s*[-–—]?\s*")
LABEL = re.compile(r"\d{1,3}[.)]\s|\[\d{1,3}\]")
PAGE_AND_TITLE = re.compile(r"\d{1,4}\s+[^\W\d_]{3}")  # `84 Труды института, вып. 6, 2015 г.`
TITLE_AND_PAGE = re.compile(r"[^\d]{8,}[^\W\d_]\s+\d{1,3}|\d{1,3}\s+[^\d]{8,}")
WORD = re.compile(r"[^\W\d_]{4}")
DIGITS = re.compile(r"\d+")
REPEATED = 3  # a line that stands so often in an article is a running head
REPEATED_AT_PAGE = 2  # the same, beside a page's number
SHORTEST, LONGEST = 4, 600
LONGEST_HEAD = 120  # a line of capitals alone
SHORTEST_PAGE, LONGEST_PAGE = 12, 150  # lines


def furniture(lines: Sequence[Line]) -> frozenset[int]:
    """The indices of the lines that belong to the page."""
    adverts = tuple(table("furniture.toml", ["source", "adverts"], [])["adverts"])
    shapes = [_shape(line.value) for line in lines]
    printed = Counter(line.value.strip() for line in lines)
    counts = Counter(shape for shape in shapes if SHORTEST <= len(shape) <= LONGEST)
    found = {
        index
        for index, line in enumerate(lines)
        if any(advert in line.value for advert in adverts)
        or (counts[shapes[index]] >= REPEATED and _running(lines, index))
        or (counts[shapes[index]] >= REPEATED_AT_PAGE and _with_page(line, printed))
    }
    alone = [index for index, line in enumerate(lines) if PAGE_NUMBER.fullmatch(line.value)]
    counted = _counted(lines, alone)
    found |= {
        near
        for index in counted
        for near in _near(lines, index)
        if counts[shapes[near]] >= REPEATED_AT_PAGE and _as_head(lines[near])
    }
    found |= counted | {index for index in alone if _page_number(lines, index, found)}
    heads = {index for index in range(len(lines)) if _head(lines, index, found)}
    return frozenset(found | heads)


def _shape(value: str) -> str:
    """A line as it is compared with others: without its numbers and the rule under it.

    Empty for a note: «[^7]: Там же» is no running head, however often it stands there.
    """
    if NOTE.match(value):
        return ""
    return DIGITS.sub("0", " ".join(value.split())).rstrip("_")


def _with_page(line: Line, printed: Counter[str]) -> bool:
    """A running head with its page's number, another one each time: `ВЕСТНИК УНИВЕРСИТЕТА 103`."""
    value = line.value.strip()
    once = printed[value] == 1 and len(value) <= LONGEST_HEAD
    return once and TITLE_AND_PAGE.fullmatch(value) is not None and _as_head(line)


def _as_head(line: Line) -> bool:
    """Whether a line has nothing that the rest of an entry has: a stop behind it, no word."""
    value = line.value.strip()
    return not (
        LABEL.match(value) or not WORD.search(value) or value[0].islower() or value[-1] in ".,:;)"
    )


def _counted(lines: Sequence[Line], alone: Sequence[int]) -> set[int]:
    """The numbers that stand alone and count pages: the next one a page further on."""
    values = {index: int(DIGITS.findall(lines[index].value)[0]) for index in alone}
    found: set[int] = set()
    last: dict[int, int] = {}
    for index, value in values.items():
        before = last.get(value - 1)
        if before is not None and SHORTEST_PAGE <= index - before <= LONGEST_PAGE:
            found |= {before, index}
        last[value] = index
    return found


def _near(lines: Sequence[Line], index: int) -> Iterator[int]:
    """The two lines before and behind a line, blank ones left out."""
    for step in (-1, 1):
        beside = range(index + step, max(-1, min(len(lines), index + 5 * step)), step)
        yield from islice((at for at in beside if not lines[at].blank), 2)


def _running(lines: Sequence[Line], index: int) -> bool:
    """Whether a line that stands often in a file is a running head."""
    return _alone(lines, index) and not _of_a_list(lines, index)


def _of_a_list(lines: Sequence[Line], index: int) -> bool:
    """Whether a line is a list's, however often it stands there.

    With an entry's number, or the rest of one: `2. Ibid.`, «С. 10–15.», `Russian).`
    """
    value = lines[index].value.strip()
    before = lines[index - 1].value if index else ""
    beside = [lines[at].value for at in (index - 1, index + 1) if 0 <= at < len(lines)]
    if PAGE_AND_TITLE.match(value) or any(map(PAGE_NUMBER.fullmatch, beside)):
        return False
    if LABEL.match(value) or not WORD.search(value) or value[0].islower() or value[0] in "([":
        return True
    if value.count("(") != value.count(")") or value[-1] in ":,":
        return True
    after = lines[index + 1].value if index + 1 < len(lines) else ""
    if NAME.match(value) and WORD.search(after):  # one author's works begin alike
        return True
    goes_on = before.strip() != "" and not FINISHED.search(before)
    return value.endswith((".", ")")) and (goes_on or value[0].isdigit())


def _alone(lines: Sequence[Line], index: int) -> bool:
    """Whether a line stands apart: beside a blank line, a page number or the edge of the file."""
    return any(
        not 0 <= beside < len(lines)
        or lines[beside].blank
        or PAGE_NUMBER.fullmatch(lines[beside].value)
        for beside in (index - 1, index + 1)
    )


def _page_number(lines: Sequence[Line], index: int, found: set[int]) -> bool:
    """Whether a lone number is a page's: beside a blank line or a running head."""
    return any(
        not 0 <= beside < len(lines) or lines[beside].blank or beside in found
        for beside in (index - 1, index + 1)
    )


def _head(lines: Sequence[Line], index: int, found: set[int]) -> bool:
    """Whether a line of capitals is a running head: alone, a page number beside it."""
    value = lines[index].value.strip()
    if index in found or not (SHORTEST <= len(value) <= LONGEST_HEAD) or not value.isupper():
        return False
    if any(mark in value for mark in "[]/:;") or DIGITS.search(value):
        return False
    near = range(max(0, index - 2), min(len(lines), index + 3))
    return _alone(lines, index) and any(beside in found for beside in near)
