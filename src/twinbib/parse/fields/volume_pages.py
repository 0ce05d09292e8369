"""Volume, issue and pages in one, without marks: `22(9):2935-2952`, `63: 1379–1389`.

Also `Fluid Dyn. Res. 7 (5-6) (1991) 241-253`, «2008. – 51. – Р. 1613-1627».
"""

import re

from twinbib.language.months import month
from twinbib.model import Date
from twinbib.parse.draft import Found
from twinbib.parse.fields.pages import ends_in_number, read

ISSUE = r"\((?P<issue>\d{1,4}(?:[-–/]\d{1,4})?)\)"
RANGE = r"\d{1,7}\s?[-–—]\s?\d{1,7}"
PAGES = re.compile(
    r"[:,]\s?(?P<pages>\d{1,7}(?P<until>\s?[-–—]\s?\d{1,7})?)(?=\s*(?:$|[.,;\ue000(\[]))"
)
BEFORE = re.compile(rf"(?:(?<=[\s,.;–—\ue000])|^)(?P<volume>\d{{1,4}})?\s?(?:{ISSUE})?\s?$")
LONGEST = 20  # characters of volume and issue
# Elsevier's: the year in brackets between
AROUND_YEAR = re.compile(
    rf"(?<=\s)(?P<volume>\d{{1,4}})\s?(?:{ISSUE})?,?\s\((?:(?P<month>[^\W\d_]{{3,9}})\.?\s)?(?P<year>(?:19|20)\d\d)\),?\s(?:pp?\.\s?)?(?P<pages>{RANGE})(?=\s*\.?\s*$)"
)
# the year, the volume and the pages between dashes
DASHES = re.compile(
    rf"(?<=(?:19|20)\d\d)[.,]?\s?[–—-]\s(?P<volume>\d{{1,4}})\s?(?:{ISSUE})?[.,]?\s[–—-]\s?(?:[РPСC]{{1,2}}\.\s?)?(?P<pages>{RANGE}|\d{{1,5}})(?=\s*\.?\s*$)"
)


def volume_pages(text: str) -> Found | None:
    """The pages, with volume, issue and year beside them; the last such piece."""
    return around_year(text) or _joined(text)


def around_year(text: str) -> Found | None:
    """The pages at the end, with the year between them and the volume, or before it."""
    match = (AROUND_YEAR.search(text) or DASHES.search(text)) if ends_in_number(text) else None
    if match is None:
        return None
    groups = match.groupdict()
    more = tuple((name, groups[name]) for name in ("volume", "issue") if groups[name])
    year = groups.get("year")
    number = month(groups.get("month") or "")
    parts = (int(year), number) if year and number else (int(year or 0),)
    issued = (("issued", Date(parts, (), year)),) if year else ()
    return Found(read(match["pages"]), match.start(), match.end(), (*more, *issued))


def _joined(text: str) -> Found | None:
    """Volume or issue, and pages behind a colon; without either it is a time of day.

    A comma between them needs an issue before and a range behind: `33(1), 57-62`.
    """
    last = None
    for match in PAGES.finditer(text):
        before = BEFORE.search(text, max(0, match.start() - LONGEST), match.start())
        if before is None or not (before["volume"] or before["issue"]):
            continue
        if text[match.start()] == ":" or (before["issue"] and match["until"]):
            last = before, match
    if last is None:
        return None
    before, match = last
    more = tuple((name, before[name]) for name in ("volume", "issue") if before[name])
    return Found(read(match["pages"]), before.start(), match.end(), more)
