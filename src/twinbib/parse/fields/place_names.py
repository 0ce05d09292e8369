"""The name of a place before a colon: where it begins, and whether it looks like one."""

import re

from twinbib.language.scripts import UPPER
from twinbib.parse.draft import GAP
from twinbib.parse.fields.places import JOINTS, known

# where a place may begin: after a full stop, a dash, a bracket, a comma, what is read already
BOUNDARY = re.compile(
    rf"[.!?…»”)\]{GAP}/,–—-](?:(?<={GAP}){GAP}*[\s.,;:–—/-]*|(?<=[.!?…»”)\]])\s*[–—-]?\s*|(?<=/)(?<!\s[нn]/)\s*"
    r"|(?<=,)\s?[–—-]\s?|(?<=\s[–—-])\s?)"
)
# `In: International Symposium on …`, «В сборнике: …», `DOI: 10.15514ЛSPRAS-2014-26( 1)-10`
NOT_PLACES = frozenset(
    {"In", "В", "В сборнике", "В книге", "В сб", "В кн", "In Proc", "DOI", "ISBN", "ISSN", "URL"}
)
SERIES = re.compile(
    r"(?:[СC]ер(?:ия|ія)?|Ser(?:ies|iya|iia|iya)?|Series|Серии|Раздел|Section)\.?", re.IGNORECASE
)
PLACE_BEFORE = re.compile(
    rf"(?:^|[.{GAP}]\s*|[–—-]\s)(?P<place>[{UPPER}][^.,;:–—{GAP}]{{2,30}}?)\s[–—-]\s$"
)
WORD = re.compile(r"[^\W\d_]+")
LONGEST_PLACE = 60
LONGEST_SHORT = 4  # letters of a word cut short before another: `St. Petersburg`, «Н. Новгород»
LONGEST_ZONE = LONGEST_PLACE + 12  # a place and what tells that it begins


def place_start(text: str, colon: int) -> int:
    """Where the place before a colon begins, the first of several.

    An abbreviation's full stop is inside it: `СПб.:`.
    """
    return _first_of_several(text, _one_start(text, colon))


def _one_start(text: str, colon: int) -> int:
    word = text[max(0, colon - LONGEST_PLACE) : colon].rstrip(" ,").rpartition(" ")[2]
    if "." in word[:-1] and known(word):
        return text.rindex(word, 0, colon)  # `N.Y.:`, «Н.Новгород:»
    start = 0
    for boundary in BOUNDARY.finditer(text, max(0, colon - LONGEST_ZONE), colon):
        if boundary.end() >= colon:
            break
        if text[boundary.start()] != "." or not _abbreviated(text, start, boundary):
            start = boundary.end()
    return start


def _first_of_several(text: str, start: int) -> int:
    """Where the first of several places begins: «Великий Новгород – Симферополь – Н. Новгород:»."""
    while (before := PLACE_BEFORE.search(text, max(0, start - LONGEST_PLACE), start)) is not None:
        if not known(before["place"]):
            break
        start = before.start("place")
    return start


def _abbreviated(text: str, start: int, stop: re.Match[str]) -> bool:
    """Whether a full stop is a place's own, with little before it since `start`.

    «СПб.», `St. Petersburg`.
    """
    before = text[max(0, stop.start() - LONGEST_PLACE) : stop.start()].rsplit(None, 1)
    word = before[-1] if before else ""
    if start + len(word) + 8 <= stop.end():
        return False
    if known(word + "."):
        return True
    behind = WORD.match(text, stop.end()) if len(word) <= LONGEST_SHORT else None
    return behind is not None and known(f"{word}. {behind.group()}")


def is_place(place: str) -> bool:
    """Whether words look like the name of a place: of the table, or most of them capital."""
    words = JOINTS.sub(" ", place).split()
    if not words or len(place) > LONGEST_PLACE or len(words) > 6:
        return False
    if any(character.isdigit() for character in place):
        return False
    if place in NOT_PLACES or (place.endswith(".") and not known(place)) or SERIES.fullmatch(place):
        return False  # `Ed.: A.A. Abagyan`, «Вестник РУДН. Серия: История России»
    return place[0].isupper() and (
        known(place) or sum(word[0].isupper() for word in words) * 2 >= len(words)
    )
