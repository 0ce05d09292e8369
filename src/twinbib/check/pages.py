"""Page numbers compared: `253` lies in `251–259`, `xii` in `i–xx`, `3G05` is in nothing."""

import re

from twinbib.check.sources import references
from twinbib.model import PageCount, Pages, Source, Unread

ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000}
_DASH = re.compile("\\s*[-\u2010-\u2015\u2212]+\\s*")
_SEPARATOR = re.compile(r"\s*(?:[,;&]|\b(?:и|і|та|and)\b)\s*")

# a page as (is it Roman?, its number): the two countings of a book are not compared
Page = tuple[bool, int]


def page(printed: str) -> Page | None:
    """`253`, `xii`, the letter of `12а` left out; None for what is no plain number."""
    bare = printed.strip().lower()
    if match := re.fullmatch(r"(\d{1,6})\s?(?:[а-яa-z]|об\.?)?", bare):
        return False, int(match[1])
    if re.fullmatch(r"m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})", bare) and bare:
        values = [ROMAN[letter] for letter in bare]
        pairs = zip(values, [*values[1:], 0], strict=True)
        return True, sum(-one if one < two else one for one, two in pairs)
    return None


def pages_cited(value: str) -> list[tuple[Page, Page]]:
    """The first and last page of each piece of a locator: `59, 62–64`; unread pieces left out."""
    pieces = (_DASH.split(piece.strip()) for piece in _SEPARATOR.split(value) if piece.strip())
    return [ends for piece in pieces if len(piece) <= 2 and (ends := _ends(piece[0], piece[-1]))]


def backwards(value: str) -> str:
    """The first piece of a locator that runs backwards, as printed: `45–41`; empty if none does."""
    for piece in _SEPARATOR.split(value):
        ends = [page(end) for end in _DASH.split(piece.strip())]
        if len(ends) == 2 and None not in ends and _ends(*_DASH.split(piece.strip())) is None:
            first, last = ends
            if first and last and first[0] == last[0]:
                return piece.strip()
    return ""


def ranges(pages: Pages) -> list[tuple[Page, Page]] | None:
    """Where a work stands, shortened ends filled in (`251–9`); None where an end is no number."""
    found = [_ends(first, last) for first, last in pages.ranges]
    read = [ends for ends in found if ends]
    return read if read and len(read) == len(found) else None


def joined(found: list[tuple[Page, Page]]) -> list[tuple[Page, Page]]:
    """The ranges, those that go on where one ends as one: 17 and 18 are 17–18."""
    whole: list[tuple[Page, Page]] = []
    for first, last in found:
        if whole and whole[-1][1] == (first[0], first[1] - 1):
            whole[-1] = (whole[-1][0], last)
        else:
            whole.append((first, last))
    return whole


def _ends(first: str, last: str) -> tuple[Page, Page] | None:
    low, high = page(first), page(last)
    if low is None or high is None or low[0] != high[0]:
        return None
    if high[1] < low[1] and not low[0]:
        digits = str(low[1])
        high = (False, int(digits[: -len(str(high[1]))] + str(high[1])))
    return (low, high) if low[1] <= high[1] else None


def where(source: Source) -> list[Pages]:
    """The page ranges that a source's renditions state; none where one of them is unread."""
    stated = [reference.pages for reference in references(source)]
    if any(isinstance(one, Unread) for one in stated):
        return []
    return [one for one in stated if isinstance(one, Pages)]


def length(source: Source) -> PageCount | None:
    """The longest page count that the renditions state; None where one of them is unread."""
    stated = [reference.page_count for reference in references(source)]
    if any(isinstance(one, Unread) for one in stated):
        return None
    counts = [one for one in stated if isinstance(one, PageCount)]
    return max(counts, key=lambda one: one.count, default=None)
