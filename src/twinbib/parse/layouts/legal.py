"""A law or a decree: «Указ Президента … от 07.02.2017 г. № УП-4947 …», also romanised.

Its title is everything that names it; date and number are read out of it and stay in it.
"""

import re
from functools import cache

from twinbib.language.months import month
from twinbib.model import Date
from twinbib.parse.container import take_container
from twinbib.parse.details import take_details
from twinbib.parse.draft import GAP, Draft
from twinbib.parse.fields.dates import ANY_DATE, date
from twinbib.parse.head import take_title
from twinbib.parse.kind_words import kind_words
from twinbib.parse.labels import label
from twinbib.parse.layouts.layout import Layout
from twinbib.parse.tidy import tidy
from twinbib.parse.translated_title import take_translation

# a day of approval or adoption stands before those of the amendments: «принята 12.12.1993 (с …)»
DATED = re.compile(
    r"(?<!\w)(?:от|ot|від|vid|dated|of|(?:утв|utv)\.[^()\d]{0,60}"
    rf"|(?:принят|прийн|prinyat|pryiniat)\w*[^()\d]{{0,90}})\s+(?P<date>{ANY_DATE})"
)
SIGNS = (
    *("от ", "ot ", "від ", "vid ", "dated ", "of ", "утв.", "utv."),
    *("принят", "прийн", "prinyat", "pryiniat"),
)
# «1997 жылғы 11 шілдедегі», «2003-жылдын 30-апрели», «2017 йил 7 февралдаги»
YEAR_FIRST = re.compile(
    r"(?P<year>(?:19|20)\d\d)[\s-](?:жылғы|жылдын|йил|zhylgh?y|jylgh?y|yil)\s(?P<day>\d{1,2})[\s-]"
    r"(?P<month>[^\W\d_]{3,14})"
)
TURKIC = ("жылғы", "жылдын", "йил", "zhyl", "jyl", " yil")
SHORTEST_MONTH = 3
NUMBER = re.compile(r"(?:№|N|No\.?)\s?(?P<number>[\w./-]*\d[\w./-]*|[IVXLC]+-?\w*)")
NEAR = 24  # characters between the date of a law and its number
PUBLISHED = re.compile(r"\s?//\s?")


@cache
def _words() -> re.Pattern[str]:
    return re.compile(rf"(?:^|[:.(]\s*){kind_words('legal')}(?!\w)")


@cache
def _last() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){kind_words('legal_last')}(?!\w)", re.IGNORECASE)


@cache
def _database() -> re.Pattern[str]:
    return re.compile(
        rf"\.\s+(?P<all>{label('database')}\s[^«\"]*[«\"](?P<name>[^»\"]+)[»\"]\.?)", re.IGNORECASE
    )


def fits(draft: Draft) -> bool:
    """Whether the entry names a kind of law and a date or a number of one."""
    if draft.says(TURKIC) and YEAR_FIRST.search(draft.text) is not None:
        return _last().search(draft.text) is not None
    if not draft.says(SIGNS) or DATED.search(draft.text) is None:
        return False
    return _words().search(draft.text.lower()) is not None


def read(draft: Draft) -> None:
    """Title, date, number; where it was published, what database has it."""
    _take_database(draft)
    published = PUBLISHED.search(draft.text)
    end = published.start() if published else len(draft.text)
    take_translation(draft, 0, end)
    if published is not None:
        draft.mask("slash", published.start(), published.end(), "double_slash")
        take_details(draft, published.end())
        take_container(draft, published.end())
    dated = DATED.search(draft.text, 0, end) or YEAR_FIRST.search(draft.text, 0, end)
    if dated is not None:
        _keep_year(draft, _date(dated))
        number = _number(draft.text[:end], dated.start(), dated.end())
        if number is not None:
            draft.fields["number"] = number
    gap = draft.text.find(GAP)
    take_title(draft, 0, end if gap < 0 else min(end, gap))


def _keep_year(draft: Draft, adopted: Date | None) -> None:
    """The day of a law is its date; another year of the gazette is kept: «// СЗ РФ. 2013. № 53»."""
    gazette: Date | None = draft.fields.get("issued")
    if gazette and adopted and gazette.parts[0] != adopted.parts[0]:
        draft.note(gazette.printed)
    draft.fields["issued"] = adopted


def _date(match: re.Match[str]) -> Date | None:
    """The date of a law; a month may have an ending: «шілдедегі» is July."""
    if "day" not in match.groupdict():
        return date(match["date"])
    number = _month(match["month"])
    parts = (int(match["year"]), number, int(match["day"])) if number else (int(match["year"]),)
    return Date(parts, (), match.group())


def _month(word: str) -> int | None:
    """The month that a word begins with; the longest such beginning tells."""
    for length in range(len(word), SHORTEST_MONTH - 1, -1):
        if (number := month(word[:length])) is not None:
            return number
    return None


def _number(text: str, start: int, end: int) -> str | None:
    """The number beside the date: behind it («от 7 мая № 5»), else before it (`No. 1069 of …`)."""
    behind = NUMBER.search(text, end, end + NEAR)
    if behind is not None:
        return behind["number"].rstrip(".,")
    before = list(NUMBER.finditer(text, max(0, start - NEAR), start))
    if not before and "»" in text[:start]:  # «закон № 149-ФЗ «Об информации» от 27 июля 2006 г.»
        before = list(NUMBER.finditer(text, 0, text.find("«")))
    return before[-1]["number"].rstrip(".,") if before else None


def _take_database(draft: Draft) -> None:
    match = _database().search(draft.text)
    if match is not None:
        draft.fields["archive"] = tidy(match["name"])
        draft.mask("archive", match.start("all"), match.end("all"), "legal_database")


LAYOUT = Layout("law", fits, read)
