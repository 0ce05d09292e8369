"""The number of a preprint or a report: «Препринт ФЭИ-150», `IAEA-TECDOC-1162`."""

import re

from twinbib.parse.draft import Found

# whose it is: «ФЭИ-», «НИИЯФ МГУ », «ФГУП «ГНЦ РФ-ФЭИ»-»; a stop or a comma only before «№»
WHOSE = (
    r"(?:(?:[A-ZА-Я]\w*|«[^»]{2,20}»)(?:\s(?=[A-ZА-Я«№\d])|\.?\s?[–—-]\s?(?=\d)|\s?[–—-]\s?(?=[A-ZА-Я])"
    r"|[.,]?\s(?:[–—-]\s?)?(?=№|no\.)|(?=«)))"
)
PREPRINT = re.compile(
    r"(?P<genre>(?:[A-Z]{3,6}\s)?[ПпPp](?<!\w.)(?:репр(?:инт|\.)|repr(?:int|\.)))"
    r"(?:\s+|[.,]\s+(?=[A-ZА-Я])|\s?[–—-]\s?(?=\d))(?:№\s?|[Nn]o\.?\s?)?"
    rf"(?P<number>{WHOSE}{{0,3}}(?:№\s?|no\.\s?)?(?:[A-Z]+-)?[\w(]*\d[\w()/\\]*(?:[–-][\w()/]+)*(?:\s\(\d+\))?)"
    r"(?=\s*(?:$|[.,;:\[\ue000–—]))"
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
