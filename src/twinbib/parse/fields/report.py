"""The number of a preprint or a report: «Препринт ФЭИ-150», `IAEA-TECDOC-1162`."""

import re

from twinbib.parse.draft import Found

PREPRINT = re.compile(
    r"(?P<genre>[ПпPp](?<!\w.)(?:репр(?:инт|\.)|repr(?:int|\.)))\s+(?:№\s?|[Nn]o\.?\s?)?"
    r"(?P<number>(?:[A-ZА-Я]\w*(?:\.?\s|\s?[–—-]\s?)){0,3}[\w(]*\d[\w()/]*(?:[–-][\w()/]+)*)(?=\s*(?:$|[.,;:\ue000–—]))"
)

# `… Evaluated Nuclear Data. BNL-90365-2009, 2009.`: behind a full stop, before what is read
CODE = re.compile(
    r"(?:[.–—]|^)\s+(?P<number>(?:Report\s+)?[A-Z]{2,}(?:\([A-Z][A-Za-z]{1,3}\))?[A-Z/-]*[/-]\s?\d[\w/()–-]*)(?=\s*[,.]?\s*(?:[–—-]\s*)?\ue000)"
)


def report_number(text: str) -> Found | None:
    """The code of a report, as printed."""
    match = CODE.search(text)
    if match is None:
        return None
    return Found(match["number"], match.start("number"), match.end("number"))


def preprint_number(text: str) -> Found | None:
    """The number as printed; the word is the genre."""
    match = PREPRINT.search(text)
    if match is None:
        return None
    word = match["genre"]
    return Found(match["number"], match.start(), match.end(), (("genre", word),))
