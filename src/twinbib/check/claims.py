"""What a claim says: its years, its quotations."""

import re
from collections.abc import Iterator

from twinbib.check.bodies import Cited
from twinbib.check.excerpt import excerpt

# a year as the text dates by it; a number that is one by chance (2012 с.) has another word behind
_YEAR = re.compile(
    r"(?<![\w.№/–—-])(?P<year>1[89]\d\d|20\d\d)(?=\s?(?:г(?:г|оду?|ода|одом)?\b|р(?:р|оку|оці)?\b|жыл))"
    r"|\b(?:in|since|from|of|in\s+early|in\s+late|(?:January|February|March|April|May|June|July"
    r"|August|September|October|November|December)(?:\s\d{1,2},)?)\s(?P<english>1[89]\d\d|20\d\d)\b(?!\s?[-–—])",
    re.IGNORECASE,
)
# plans and forecasts tell of years that are to come
_PLANNED = re.compile(
    r"\b(?:прогноз|стратеги|ожида|будет|будут|план(?:ир|ов)|болжам|жоспар"
    r"|forecast|expected|will be|is to)\w*",
    re.IGNORECASE,
)
_UNTIL = re.compile(
    r"(?:\b(?:к|до|по|на|после|until|till|by|through|beyond|after|to)\s(?:\w+\s){0,2}|[–—-]\s?)$",
    re.IGNORECASE,
)
# a date with a preposition of its own is no end of a span: «на ткани в 1974 г.», `to Kabul in 2013`
_AT = re.compile(r"\b(?:во?|у|in|since|from)\s$", re.IGNORECASE)
_QUOTED = re.compile(
    r"«([^«»]{20,600})»|“([^“”]{20,600})”|\"(?=[\w…(\[«])([^\"]{20,600})(?<!\s)\"|„([^„“”]{20,600})[“”]"
)
FEWEST_WORDS = 5
LEAD = 25  # code points before a date that may say it is a time to come


def years(text: str) -> Iterator[tuple[int, str]]:
    """The years that a claim tells of, each with the words that date it; plans are left out."""
    if _PLANNED.search(text):
        return
    for match in _YEAR.finditer(text):
        first, start = match.start(), match.start("year" if match["year"] else "english")
        low = max(0, first - LEAD)
        if _AT.search(text[low:start]) or not _UNTIL.search(text[low:first]):
            yield int(match["year"] or match["english"]), excerpt(text, first, match.end())


def quotation(text: str) -> str:
    """The first quotation of at least five words in a claim; empty if there is none."""
    for match in _QUOTED.finditer(text):
        words = next(filter(None, match.groups()), "")
        if len(words.split()) >= FEWEST_WORDS:
            return words
    return ""


def said(here: Cited) -> str:
    """The words that a citation supports: since the one before it, to the end of its sentence."""
    return here.body.value[here.start : here.at] or here.body.value[here.start : here.end]
