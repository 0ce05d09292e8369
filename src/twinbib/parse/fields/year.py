"""The year of publication, where it stands alone between the marks of a description.

A year in a title is none («после 11 сентября 2001 г.», `2019-2025`), nor one in a URL.
"""

import re

from twinbib.model import Date
from twinbib.parse.draft import Found
from twinbib.parse.fields.dates import month

WORD = r"[^\W\d_]{3,9}"
YEAR = re.compile(
    r"(?:(?<=[.,;:(\[\ue000–—»\]])|(?<=[\s.,]-)|^)\s*[(\[]?"
    r"(?P<year>(?:1[4-9]|20)\d\d)(?:[a-zа-я](?!\w))?"
    r"(?:\s?[-–—/]\s?(?P<end>(?:1[4-9]|20)\d\d|\d\d))?(?P<after>(?:\s*(?:г|год|g|god|ж|р|y)\b\.?)?[)\]]?)"
    rf"(?:\s*\(?(?P<month>{WORD})\)?)?"
    r"(?=\s*(?:$|[.,;:)\ue000\[(]|[-–—](?!\s?\d{2})))"
)
BESIDE = re.compile(
    rf"(?:\b(?P<month>{WORD})\.?|(?<=[^\W\d_]))\s(?P<year>(?:19|20)\d\d)(?=\s*[,.]?\s*[–—-]?\s*\ue000)"
)
# «2012. 6 июня», «2013. Oct. 5», `1969. Apr.`: a day or a month behind its year
DAY = re.compile(
    rf"[.,]?\s*(?:[–—-]\s*)?(?:(?P<day>\d{{1,2}})\s+(?P<name>{WORD})"
    rf"|(?P<first>{WORD})\.?(?:\s+(?P<last>\d{{1,2}}))?)(?![\w-])(?!\s*\d{{4}})\.?"
)


def year(text: str) -> Found | None:
    """The last year that stands alone, with the month or day that is printed beside it."""
    last = None
    for match in YEAR.finditer(text):
        last = match
    if last is None:
        return None
    parts, end = _parts(text, last)
    start = last.start("year")
    if start and text[start - 1] in "([":
        start -= 1
    until = _until(parts[0], last["end"])
    return Found(Date(parts, until, text[start:end].strip(" ().[]")), start, end)


def year_beside(text: str) -> Found | None:
    """A year without a mark before it, a number of the description right behind it.

    `Annals of Nuclear Energy 2009, v. 36`, `ACM SIGPLAN Notices, April 1998, vol. 33`.
    """
    last = None
    for match in BESIDE.finditer(text):
        last = match
    if last is None:
        return None
    number = month(last["month"]) if last["month"] else None
    first, start = int(last["year"]), last.start("year") if number is None else last.start("month")
    parts = (first,) if number is None else (first, number)
    return Found(Date(parts, (), text[start : last.end("year")]), start, last.end("year"))


def _parts(text: str, match: re.Match[str]) -> tuple[tuple[int, ...], int]:
    """Year, month and day as far as they are printed, and where they end."""
    first, end = int(match["year"]), match.end("after")
    if match["month"] and (number := month(match["month"])) is not None:
        return (first, number), match.end()
    behind = DAY.match(text, end)
    if behind is not None and (number := month(behind["name"] or behind["first"])) is not None:
        day = behind["day"] or behind["last"]
        return ((first, number, int(day)) if day else (first, number)), behind.end()
    return (first,), end


def _until(first: int, printed: str | None) -> tuple[int, ...]:
    if not printed:
        return ()
    value = int(printed) if len(printed) == 4 else first // 100 * 100 + int(printed)
    return (value,) if value > first else ()
