"""The number of a preprint: «Препринт ФЭИ-150», `Preprint SSC RF-IPPE-1678`."""

import re

from twinbib.parse.draft import Found

PREPRINT = re.compile(
    r"[ПпPp](?<!\w.)(?:репр(?:инт|\.)|repr(?:int|\.))\s+(?:№\s?|[Nn]o\.?\s?)?"
    r"(?P<number>(?:[A-ZА-Я][\w.]*[\s–—-]{1,3}){0,3}[\w(]*\d[\w()/]*(?:[–-][\w()/]+)*)(?=\s*(?:$|[.,;:\ue000–—]))"
)


def preprint_number(text: str) -> Found | None:
    """The number as printed; the word is the genre."""
    match = PREPRINT.search(text)
    if match is None:
        return None
    word = text[match.start() : match.start("number")].strip(" №")
    return Found(match["number"], match.start(), match.end(), (("genre", word),))
