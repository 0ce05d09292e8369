"""The year of publication, where it stands alone between the marks of a description.

A year in a title is none («после 11 сентября 2001 г.», `2019-2025`), nor one in a URL.
"""

import re

from twinbib.language.months import month
from twinbib.model import Date
from twinbib.parse.draft import Found

WORD = r"[^\W\d_]{3,9}"
YEAR = re.compile(
    r"(?P<year>(?:1[4-9]|20)\d\d)(?:[a-zа-я](?!\w))?"
    r"(?:\s?[-–—/]\s?(?P<end>(?:1[4-9]|20)\d\d|\d\d))?(?P<after>(?:\s*(?:г|год|g|god|ж|р|y)\b\.?)?[)\]]?)"
    rf"(?:\s*\(?(?P<month>{WORD})\)?)?"
    r"(?=\s*(?:$|[.,;:)\ue000\[(]|[-–—](?!\s?\d{2})))"
)
# what stands before it: a mark, a dash, a bracket
# or a hyphen that lost a space, `Annals of Statistics- 1979`; not `TecDoc- 1623`
MARK_BEFORE = re.compile(r"(?:^|[.,;:(\[\ue000–—»\]]|[\s.,]-)\s*[(\[]?$")
LOST_SPACE = re.compile(r"[^\W\d_]-\s$")
# the days of a meeting before their month: «23-25 мая 2005», `September 6-11, 2009`
DAYS = r"(?:(?P<day>\d{1,2})(?P<until>\s?[-–—]\s?\d{1,2})?\s+)?"
BESIDE = re.compile(
    rf"(?:(?:\b{DAYS}(?P<month>{WORD})\.?,?|(?<=[^\W\d_])|(?<=[a-z]\)))\s(?P<year>(?:19|20)\d\d)(?:\s?[гр]\b\.?)?"
    r"(?=\s*[,.]{0,2}\s*[–—-]?\s*(?:\ue000|$|\()))"
)
# a mark is before it, or several days are: «после 11 сентября 2001 г.» is of a title
MONTH_BESIDE = re.compile(
    rf"(?:[,.;(/\ue000–—-](?<!\d[–—-])\s*|\s(?=\d{{1,2}}\s?[-–—]\s?\d)){DAYS}(?P<month>{WORD})\.?,?\s(?P<year>(?:19|20)\d\d)(?:\s?[гр]\b\.?)?(?=\s*[,.;)])"
)
# `, May 28-31 2013`, `. Sep 11 – 14 1995`: no comma parts the year from the days
DAYS_BEHIND_MONTH = re.compile(
    rf"[,.;/\ue000–—-]\s*(?P<month>{WORD})\.?\s(?P<day>\d{{1,2}})"
    rf"(?P<until>\s?[-–—]\s?(?:{WORD}\.?\s)?\d{{1,2}})?"
    r"\s(?P<year>(?:19|20)\d\d)(?=\s*(?:[,.;)\ue000]|$))"
)
# «на период до 2020.», `to be built by 2023.`: a year that the title speaks of
SPEAKS_OF = re.compile(r"(?<![^\W_])(?:до|к|по|to|by|until|since|after|do|po)\s$")
DAYS_BEFORE = re.compile(
    rf"\b(?P<first>\d{{1,2}})(?P<to>\s?[-–—]\s?\d{{1,2}})?\s+(?P<name>{WORD})\.?,?\s*$"
    rf"|\b(?P<month>{WORD})\.?\s+(?P<day>\d{{1,2}})(?P<until>\s?[-–—]\s?(?:{WORD}\.?\s)?\d{{1,2}})?,?\s*$"
)
# «от 19.09.2003 г.»
NUMERIC_BEFORE = re.compile(
    r"(?:\b(?:от|ot)\s)?(?<!\d)(?P<day>\d{1,2})\.\s?(?P<month>\d{1,2})\.\s?$"
)
IN_BRACKETS = re.compile(r"\([^()\ue000]{0,120}\b(?P<year>(?:19|20)\d\d)\b[^()\ue000]{0,60}\)")
# «2012. 6 июня», «2013. Oct. 5», `1969. Apr.`: a day or a month behind its year
DAY = re.compile(
    rf"[.,]?\s*(?:[–—-]\s*)?(?:(?P<day>\d{{1,2}})\s+(?P<name>{WORD})"
    rf"|(?P<first>{WORD})\.?(?:\s+(?P<last>\d{{1,2}}))?)(?![\w-])(?!\s*\d{{4}})\.?"
)

LONGEST_DATE, LONGEST_ASIDE = 40, 160  # characters before a year that may belong to it


ANY = re.compile(r"(?:19|20)\d\d")
BEHIND_DAY = re.compile(r"\d\s(?:19|20)\d\d")
DIGIT = re.compile(r"\d")


def year(text: str) -> Found | None:
    """The last year that stands alone, with the month or day that is printed beside it."""
    last = None
    for match in reversed(list(YEAR.finditer(text))):
        at = match.start()
        if _marked(text, at) and not _in_brackets(text, at):
            last = match
            break
    if last is None:
        return None
    parts, end = _parts(text, last)
    start = last.start("year")
    if len(parts) == 1:
        parts, start = _before(text, parts[0], start)
    if start and text[start - 1] in "([":
        start -= 1
    until = _until(parts[0], last["end"])
    return Found(Date(parts, until, text[start:end].strip(" ().[]")), start, end)


def year_beside(text: str) -> Found | None:
    """A year without a mark before it, a number of the description right behind it.

    `Annals of Nuclear Energy 2009, v. 36`, `ACM SIGPLAN Notices, April 1998, vol. 33`.
    """
    last = None
    for match in BESIDE.finditer(text) if ANY.search(text) else ():
        last = match
    if last is None or SPEAKS_OF.search(text, max(0, last.start("year") - 8), last.start("year")):
        return None
    number = month(last["month"]) if last["month"] else None
    if number is not None:
        return _dated(text, last, number)
    first, start, end = int(last["year"]), last.start("year"), last.end("year")
    return Found(Date((first,), (), text[start:end]), start, end)


def month_beside(text: str) -> Found | None:
    """A year behind the name of a month, wherever they stand: `Report 533, June 2002, 20 p.`."""
    last = None
    if ANY.search(text) is None:
        return None
    behind_days = DAYS_BEHIND_MONTH.finditer(text) if BEHIND_DAY.search(text) else ()
    for match in (*MONTH_BESIDE.finditer(text), *behind_days):
        if month(match["month"]) is not None:
            last = match
    return None if last is None else _dated(text, last, month(last["month"]) or 0)


def meeting(text: str) -> Found | None:
    """The year in brackets that say where and when a meeting was: `(Vancouver, May 10-14, 2006)`.

    The words in the brackets are kept as the printed form of the date.
    """
    last = None
    for match in IN_BRACKETS.finditer(text):
        last = match
    if last is None:
        return None
    printed = last.group()[1:-1].strip()
    return Found(Date((int(last["year"]),), (), printed), last.start(), last.end())


def _marked(text: str, at: int) -> bool:
    """Whether a mark of the description stands before a year."""
    zone = max(0, at - 6)
    lost = text.startswith(("19", "20"), at) and LOST_SPACE.search(text, zone, at)
    return bool(lost) or MARK_BEFORE.search(text, zone, at) is not None


def _before(text: str, first: int, start: int) -> tuple[tuple[int, ...], int]:
    """The year with the day and the month that are printed before it, and where they begin."""
    zone = max(0, start - LONGEST_DATE)
    if DIGIT.search(text, zone, start) is None:
        return (first,), start
    numeric = NUMERIC_BEFORE.search(text, zone, start)
    if numeric is not None and 1 <= int(numeric["month"]) <= 12:
        return _day(first, int(numeric["month"]), numeric["day"]), numeric.start()
    words = DAYS_BEFORE.search(text, zone, start)
    number = month(words["month"] or words["name"]) if words else None
    if words is None or number is None:
        return (first,), start
    day = None if words["until"] or words["to"] else words["day"] or words["first"]
    return _day(first, number, day), words.start()


def _in_brackets(text: str, at: int) -> bool:
    """Whether more than a year stands in the round brackets around a place in the text."""
    opened = text.rfind("(", max(0, at - LONGEST_ASIDE), at)
    closed = text.find(")", opened, at + LONGEST_ASIDE)
    return opened >= 0 and closed > at and bool(text[opened + 1 : at].strip())


def _dated(text: str, match: re.Match[str], number: int) -> Found:
    start = min(at for at in (match.start("month"), match.start("day")) if at >= 0)
    parts = _day(int(match["year"]), number, None if match["until"] else match["day"])
    found = Date(parts, (), text[start : match.end()])
    bracketed = text[start - 1 : start] == "(" and text.startswith(")", match.end())
    return Found(found, start - bracketed, match.end() + bracketed)


def _day(first: int, number: int, day: str | None) -> tuple[int, ...]:
    """Year and month, and the day where one is printed; of several days none is the date."""
    one = day is not None and 1 <= int(day) <= 31
    return (first, number, int(day)) if day and one else (first, number)


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
