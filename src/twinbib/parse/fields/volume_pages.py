"""Volume, issue and pages in one, without marks: `22(9):2935-2952`, `63: 1379–1389`.

Also `Fluid Dyn. Res. 7 (5-6) (1991) 241-253`, «2008. – 51. – Р. 1613-1627».
"""

import re

from twinbib.language.months import month
from twinbib.model import Date
from twinbib.parse.draft import GAP, Found
from twinbib.parse.fields.pages import ends_in_number, read

ISSUE = r"\((?P<issue>(?!(?:19|20)\d\d\))\d{1,4}(?:[-–/]\d{1,4})?)\)"
RANGE = r"\d{1,7}\s?[-–—]\s?\d{1,7}"
PAGES = re.compile(
    r"[:,]\s?(?P<pages>\d{1,7}(?P<until>\s?[-–—]\s?\d{1,7})?)(?=\s*(?:$|[.,;\ue000(\[]))"
)
CYRILLIC = re.compile("[А-Яа-яЁё]")
BEFORE = re.compile(
    rf"(?:(?<=[\s,.;–—\ue000])|^)(?P<volume>\d{{1,4}}|[IVXLC]{{1,8}})?\s?(?:{ISSUE})?\s?$"
)
# `Movoznavstvo, 3, 12–21.`: a volume between commas, no year (`2018, 3, 12–21` may be an issue)
BETWEEN_COMMAS = re.compile(r"(?<!\d)(?<!\d\ue000),\s(?!(?:1[5-9]|20)\d\d\b)\w{1,8}\s?$")
# `PLOS ONE, 6(4), e18556`, `12(3), Article 45`
E_LOCATOR = re.compile(
    rf"(?<=[\s,])(?P<volume>\d{{1,4}})\s?(?:{ISSUE})?[,:]\s?"
    r"(?P<number>e\d{3,9}|(?<=\s)Article\s(?:no\.\s)?[\w.]*\d)(?!\w)"
)
E_NUMBER = re.compile(r"e\d{3}|Article\s")  # a cheap sign of one
LONGEST = 20  # characters of volume and issue
# Elsevier's and MLA's: the year in brackets between, `53/1 (2010): 33–47`
AROUND_YEAR = re.compile(
    rf"(?<=\s)(?<!№\s)(?<![Nn]o\.\s)(?<!ss\.\s)(?<![ыy]п\.\s)(?P<volume>\d{{1,4}}(?:\.\d{{1,2}})?)(?:/(?P<number>\d{{1,2}})|\s?{ISSUE})?,?\s\((?:(?P<month>[^\W\d_]{{3,9}})\.?\s)?(?P<year>(?:19|20)\d\d)\)[.,:]?\s(?:[PpРр]{{1,2}}\.\s?)?(?P<pages>{RANGE})(?=\s*\.?\s*$)"
)
# the year in brackets last: `Phys. Rev. 73, 564 (1948).`
YEAR_LAST = re.compile(
    rf"(?<=[\w.]),?\s(?P<volume>\d{{1,4}})\s?(?:{ISSUE})?,\s(?:pp?\.\s?)?"
    rf"(?P<pages>\d{{1,7}}(?:\s?[-–—]\s?\d{{1,7}})?)\s\((?P<year>(?:19|20)\d\d)\)(?=\s*\.?\s*$)"
)
# a number without a mark before the pages or the year: `J. Nucl. Sci. Technol. 48, pp. 1–30, 2011`
BARE_VOLUME = re.compile(
    r"(?:(?P<word>[^\W\d_]+)[.,]?\s|(?<=\ue000[.,]\s))(?P<volume>(?!(?:19|20)\d\d)\d{1,4})(?=[.,]?\s*\ue000)"
)
# what such a number is of, where it is no volume
NUMBERED = re.compile(
    r"chapter|part|section|paper|report|article|book|appendix|version|unit|page|publ|suppl(?:ement)?"
    r"|no|iss(?:ue)?|vyp|glava|chast",
    re.IGNORECASE,
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
    if ends_in_number(text):
        match = AROUND_YEAR.search(text) or DASHES.search(text)
    else:
        match = YEAR_LAST.search(text) if text.rstrip(" .").endswith(")") else None
    if match is None:
        return None
    groups = match.groupdict()
    groups["issue"] = groups["issue"] or groups.get("number")
    more = tuple((name, groups[name]) for name in ("volume", "issue") if groups[name])
    year = groups.get("year")
    number = month(groups.get("month") or "")
    parts = (int(year), number) if year and number else (int(year or 0),)
    issued = (("issued", Date(parts, (), year)),) if year else ()
    return Found(read(match["pages"]), match.start(), match.end(), (*more, *issued))


def bare_volume(text: str) -> Found | None:
    """The volume without a mark before pages or a year that are read; in Latin letters only.

    In Cyrillic such a number is an issue as often.
    """
    if CYRILLIC.search(text):
        return None
    for match in BARE_VOLUME.finditer(text):
        word = match["word"] or ""
        if len(word) > 1 and (word.isupper() or NUMBERED.fullmatch(word) or month(word)):
            continue
        return Found(match["volume"], match.start("volume"), match.end("volume"))
    return None


def e_locator(text: str) -> Found | None:
    """The number of an article of an online journal, with volume and issue before it."""
    match = E_LOCATOR.search(text) if E_NUMBER.search(text) else None
    if match is None:
        return None
    more = tuple((name, match[name]) for name in ("volume", "issue") if match[name])
    return Found(match["number"].split()[-1], match.start(), match.end(), more)


def _joined(text: str) -> Found | None:
    """Volume or issue, and pages behind a colon; without either it is a time of day.

    A comma between them needs a range behind, and an issue before or one more comma:
    `33(1), 57-62`, `Movoznavstvo, 3, 12–21`.
    """
    last = None
    for match in PAGES.finditer(text):
        before = BEFORE.search(text, max(0, match.start() - LONGEST), match.start())
        if before is None or not (before["volume"] or before["issue"]):
            continue
        if _joins(text, before, match):
            last = before, match
    if last is None:
        return None
    before, match = last
    more = tuple((name, before[name]) for name in ("volume", "issue") if before[name])
    return Found(read(match["pages"]), before.start(), match.end(), more)


def _joins(text: str, before: re.Match[str], match: re.Match[str]) -> bool:
    """Whether the sign between numbers makes them volume and pages."""
    if text[match.start()] == ":":
        return (before["volume"] or "").isdigit() or bool(before["issue"])
    if not match["until"]:
        return False
    between = BETWEEN_COMMAS.search(text, max(0, match.start() - LONGEST), match.start())
    return bool(before["issue"]) or (
        between is not None and not text[match.end() :].strip(f" .{GAP}")
    )
