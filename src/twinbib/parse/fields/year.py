"""The year of publication, where it stands alone between the marks of a description.

A year in a title is none («после 11 сентября 2001 г.», `2019-2025`), nor one in a URL.
"""

import re

from twinbib.model import Date
from twinbib.parse.draft import Found
from twinbib.parse.fields.dates import month

WORD = r"[^\W\d_]{3,9}"
YEAR = re.compile(
    r"(?:(?<=[.,;:(\[\ue000–—»\]])|(?<=[\s.,]-)|^)\s*[(\[]?(?P<year>(?:1[4-9]|20)\d\d)(?P<letter>[a-zа-я](?!\w))?"
    r"(?:\s?[-–—/]\s?(?P<end>(?:1[4-9]|20)\d\d|\d\d))?(?:\s*(?:г|год|g|god|ж|р|y)\b\.?)?[)\]]?"
    rf"(?:\s*\(?(?P<month>{WORD})\)?)?"
    r"(?=\s*(?:$|[.,;:)\ue000\[(]|[-–—]))"
)
# «2012. 6 июня», «2013. Oct. 5»: a newspaper's day behind its year
DAY = re.compile(
    rf"[.,]?\s*(?:[–—-]\s*)?(?:(?P<day>\d{{1,2}})\s+(?P<name>{WORD})|(?P<first>{WORD})\.?\s+(?P<after>\d{{1,2}}))"
    r"(?![\w-])\.?"
)


def year(text: str) -> Found | None:
    """The last year that stands alone, with the day of a newspaper where one follows."""
    last = None
    for match in YEAR.finditer(text):
        last = match
    if last is None:
        return None
    first, end = int(last["year"]), last.end()
    parts = [first]
    if last["month"] and (number := month(last["month"])) is not None:
        parts.append(number)
    elif last["month"]:
        end = last.end("end") if last["end"] else last.end("year")
    if (day := DAY.match(text, end)) is not None:
        number = month(day["name"] or day["first"])
        if number is not None:
            parts, end = [first, number, int(day["day"] or day["after"])], day.end()
    start = last.start("year")
    if start and text[start - 1] in "([":
        start -= 1
    until = _end(first, last["end"])
    return Found(Date(tuple(parts), until, text[start:end].strip(" ().[]")), start, end)


def _end(first: int, printed: str | None) -> tuple[int, ...]:
    if not printed:
        return ()
    value = int(printed) if len(printed) == 4 else first // 100 * 100 + int(printed)
    return (value,) if value > first else ()
