"""Pages: where in its container a work stands (`С. 251-259`), or how long it is (`300 с.`).

The mark may be of the other script (`c. 108`, `Р. 168–182`), glued (`С.71-77`) or doubled (`РР.`).
Kazakh and Uzbek print it behind: `25-30 бб.`, `23-26-бетлар`.
"""

import re

from twinbib.model import PageCount, Pages, Unread
from twinbib.parse.draft import Found

DASH = r"\s*(?:[-–—−]|--|---)\s*"
# one letter is a number in `i–xii` only: «С. Л. Иванов», `P.L. Kirillov` are names
ROMAN = r"(?:[ivxlc]{2,7}|[IVXLC]{2,7}|[ivxlcIVXLC](?=\s?[-–—]))"
NUMBER = rf"(?:\d[\d\u00a0]{{0,6}}[A-Za-zА-Яа-я]?\d{{0,4}}|[A-ZА-Я]?\d{{1,6}}|{ROMAN})"
RANGE = rf"{NUMBER}(?:{DASH}{NUMBER})?(?:,\s?(?!(?:19|20)\d\d\b)\d+(?:{DASH}\d+)?)*"
# the first letter of each mark, at the beginning of a word (a class in front is searched for fast)
# behind a full stop only where that is a number's: `iss. 5.pp. 1946`, `1991.P.441`
FIRST = r"[СсCcSsРрPpБбBХ](?<!\w.)(?<![^\d)\ue000]\..)(?<!\w-.)"
MARK = r"(?:(?<=[СсCcSs])[СсCcSs]|(?<=[РрPp])[РрPp]|(?<=[Бб])[Бб]|тр|tr|ages?|ap)?"
LABELLED = re.compile(
    rf"{FIRST}(?:{MARK}\.\s*|(?<=[PpСс])(?:p|ages?|тр)?\s+|(?<=[–—-]\sC)\s+|(?<=[РP])[РP]?\.?\s*)"
    rf"(?P<range>{RANGE})(?![\w]|\s*(?:с|c|p|б)\.)"
)
BEHIND = re.compile(
    rf"(?<![\w.])(?P<range>\d+{DASH}\d+)\s*-?\s*(?:б{{1,2}}|бет(?:лар|тер)?|bet(?:lar)?|[сcСC]|[рpPР]{{1,2}})"
    r"(?:\.|(?!\w))"
)
# `Цифра, 2009. Т. 5, № 2, 15–20.`: a bare range at the end, after a year or an issue
BARE = re.compile(
    r"(?<=[,:;.\ue000])(?<![Ii]ss\.)(?<![Nn]o\.)(?<![ыиyи]п\.)(?<!yp\.)\s*(?P<range>(?!(?:1[4-9]|20)\d\d\s*[-–—])\d{1,5}\s*[-–—]{1,3}\s*\d{1,5})\s*\.?\s*$"
)
COUNT = re.compile(
    r"(?P<count>\d(?:(?<![\w.–—-].)|(?<=[\s.][–—-].)|(?<=[12]\d\d\d\..))\d{0,4})(?<!(?:19|20)\d\d(?=\s?р\.|б\b))(?:\s?\[\d{1,3}\])?"
    r"\s*(?:[сcСC]|стр|[рp]{1,2}|[РP]|s|S|str|б|бет|b|bet|х|тал|pages|Seiten)"
    r"(?:\.|(?=\s*(?:$|[,;:(\[\ue000–—-])))"
)
FRONT_MATTER = re.compile(r"(?<![\w.–—-])[IVXLC]{1,7}\s?,\s?$")  # «LXIV, 247 с.»
LONGEST_ROMAN = 10
# «С. 3 9.»: the dash between is lost
LOST_DASH = re.compile(r"(?P<first>\d{1,4})\s(?P<last>\d{1,4})(?=\.?\s*$)")
ENDS = re.compile(r"\s*(?:[-–—−]+)\s*")


def pages(text: str) -> Found | None:
    """The page range: a mark and numbers. The last one, as pages stand at the end."""
    last = None
    for match in LABELLED.finditer(text):
        last = match
    if last is not None and (lost := LOST_DASH.match(text, last.start("range"))) is not None:
        ends = (lost["first"], lost["last"])
        if int(ends[0]) < int(ends[1]):
            return Found(Pages(lost.group(), (ends,)), last.start(), lost.end())
    last = last or BEHIND.search(text) or (BARE.search(text) if ends_in_number(text) else None)
    if last is None:
        return None
    return Found(read(last["range"]), last.start(), last.end())


def ends_in_number(text: str) -> bool:
    """Whether the last sign of a text, but for its full stop, is a digit."""
    return text.rstrip(" .")[-1:].isdigit()


def page_count(text: str) -> Found | None:
    """The number of pages of a whole work; the last one printed."""
    last = None
    for match in COUNT.finditer(text):
        last = match
    if last is None:
        return None
    before = FRONT_MATTER.search(text, max(0, last.start() - LONGEST_ROMAN), last.start())
    start = before.start() if before else last.start()
    printed = text[start : last.end()].strip()
    return Found(PageCount(int(last["count"]), printed), start, last.end())


def read(printed: str) -> Pages | Unread:
    """`"251-259"` as a range; `"10, 15-20"` as two; what is no number is `Unread`."""
    ranges = []
    for piece in printed.split(","):
        ends = ENDS.split(piece.strip())
        if not 1 <= len(ends) <= 2 or not all(ends):
            return Unread(printed)
        ranges.append((ends[0], ends[-1]))
    return Pages(printed.strip(), tuple(ranges))
