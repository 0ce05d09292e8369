"""What a claim says: its years, its quotations; the words are `data/claims.toml`."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from twinbib.check.bodies import Cited
from twinbib.check.excerpt import excerpt
from twinbib.language.months import names
from twinbib.tables import table

LISTS = ("after_year", "before_year", "planned", "until", "at", "units", "taken", "own")
_QUOTED = re.compile(
    r"«([^«»]{20,600})»|“([^“”]{20,600})”|\"(?=[\w…(\[«])([^\"]{20,600})(?<!\s)\"|„([^„“”]{20,600})[“”]"
)
FEWEST_WORDS = 5
LEAD = 25  # code points before a date that may say it is a time to come


class Words(NamedTuple):
    """The patterns of `data/claims.toml`."""

    year: re.Pattern[str]
    planned: re.Pattern[str]
    until: re.Pattern[str]
    at: re.Pattern[str]
    figure: re.Pattern[str]
    taken: re.Pattern[str]
    own: re.Pattern[str]


@cache
def words() -> Words:
    """What dates a claim, and what says that it is somebody's."""
    data = table("claims.toml", ("name", "source", *LISTS), ())
    one = {name: "|".join(map(_pattern, data[name])) for name in LISTS}
    before = "|".join((one["before_year"], *names("en")))
    year = (
        rf"(?<![\w.№/–—-])(?P<year>1[89]\d\d|20\d\d)(?=\s?(?:{one['after_year']})\b)"
        rf"|\b(?:{before})(?:\s\d{{1,2}},)?\s"
        r"(?P<english>1[89]\d\d|20\d\d)\b(?!\s?[-–—])"
    )
    patterns = (
        year,
        rf"\b(?:{one['planned']})\w*",
        rf"(?:\b(?:{one['until']})\s(?:\w+\s){{0,2}}|[–—-]\s?)$",
        rf"\b(?:{one['at']})\s$",
        rf"\b\d+(?:[.,]\d+)?\s?(?:{one['units']})",
        one["taken"],
        one["own"],
    )
    return Words(*(re.compile(pattern, re.IGNORECASE) for pattern in patterns))


def _pattern(phrase: str) -> str:
    """A phrase of the table; a star at its end stands for any ending."""
    return r"\s+".join(map(re.escape, phrase.split())).replace(r"\*", r"\w*")


def years(text: str) -> Iterator[tuple[int, str]]:
    """The years that a claim tells of, each with the words that date it; plans are left out."""
    known = words()
    if known.planned.search(text):
        return
    for match in known.year.finditer(text):
        first, start = match.start(), match.start("year" if match["year"] else "english")
        low = max(0, first - LEAD)
        if known.at.search(text[low:start]) or not known.until.search(text[low:first]):
            yield int(match["year"] or match["english"]), excerpt(text, first, match.end())


def quotation(text: str) -> str:
    """The first quotation of at least five words in a claim; empty if there is none."""
    for match in _QUOTED.finditer(text):
        inside = next(filter(None, match.groups()), "")
        if len(inside.split()) >= FEWEST_WORDS:
            return inside
    return ""


def said(here: Cited) -> str:
    """The words that a citation supports: since the one before it, to the end of its sentence."""
    return here.body.value[here.start : here.at] or here.body.value[here.start : here.end]
