"""The dates and pages of a BibTeX entry."""

import re

from twinbib.model import Date, PageCount, Pages, Unread

# EDTF level 0, as biblatex takes it (biblatex manual, 2.3.8): 2017-02-07, 2005/2008
_ISO = re.compile(r"(\d{1,4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")
_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")
_RANGE = re.compile(r"(?<!\d)(\d{4})-(\d{4})(?!\d)")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_DASH = re.compile(" ?[-\u2010-\u2015\u2212]+ ?")  # hyphens, dashes, the minus sign
_PAGES = re.compile(r"([\w.]+)(?:-([\w.]+))?")
_COUNT = re.compile(r"(\d{1,9})(?:\s?[^\W\d]{1,3}\.?)?")


def date(value: str) -> Date | None:
    """`2017-02-07`, `2005/2008`; None for anything else."""
    ends = value.split("/")
    found = [_ISO.fullmatch(end.strip()) for end in ends]
    if not found[0] or len(found) > 2:
        return None
    parts = [
        tuple(int(part) for part in match.groups() if part) if match else () for match in found
    ]
    return Date(parts[0], parts[1] if len(parts) > 1 else ())


def year(value: str, month: str, day: str) -> Date | None:
    """Classic fields: `2005`, `2005--2008`, with a month by number or English name; else None."""
    dashed = _DASH.sub("-", value)
    if span := _RANGE.search(dashed):
        return Date((int(span[1]),), (int(span[2]),))
    found = _YEAR.search(dashed)
    if not found:
        return None
    number = _month(month)
    days = (int(day),) if number and day.isdecimal() else ()
    return Date((int(found[0]), *number, *days))


def _month(value: str) -> tuple[int, ...]:
    if value.isdecimal():
        return (int(value),)
    name = value[:3].lower()
    return (_MONTHS.index(name) + 1,) if name in _MONTHS else ()


def pages(value: str) -> Pages | Unread:
    """`251--259`, `10, 15--20`: a (first, last) pair a piece."""
    dashed = _DASH.sub("-", value)
    found = [_PAGES.fullmatch(piece.strip()) for piece in re.split("[,;+]", dashed)]
    ranges = tuple((match[1], match[2] or match[1]) for match in found if match)
    return Pages(dashed, ranges) if len(ranges) == len(found) else Unread(value)


def page_count(value: str) -> PageCount | Unread:
    """`300`, `300 p.`: a length; anything else is not understood."""
    match = _COUNT.fullmatch(value)
    return PageCount(int(match[1])) if match else Unread(value)
