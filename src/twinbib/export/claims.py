"""claims.csv: a line a cited source, with the claim that it supports and what the check says."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from twinbib.export.spreadsheet import spreadsheet
from twinbib.model import Article, Citation, CitedItem, Finding, Locator

_HEADER = ("claim", "part", "citation", "number", "key", "locator", "findings")
_NO_ITEM = CitedItem(number=None)
# `3-5` would become the third of May
_RANGE = re.compile(r"(?<=\w)-(?=\w)")

_Findings = Mapping[str, Sequence[tuple[int, Finding]]]


def claims_csv(article: Article) -> str:
    """The content of claims.csv; write it as UTF-8, with newlines untouched.

    Columns: claim, part, citation, number, key, locator, findings; `part` is the clause that the
    citation supports, empty where that is the whole claim. Ranges have an en dash, so that `3-5` is
    not read as a date.
    """
    found = _by_place(article.findings)
    rows = (
        row for citation in article.citations for row in _rows(citation, _within(citation, found))
    )
    return spreadsheet(_HEADER, rows)


def _rows(citation: Citation, findings: Sequence[Finding]) -> Iterator[tuple[str, ...]]:
    """One row an item; a citation without one has a row too, so that no claim is lost."""
    claim = citation.claim
    said = (claim.text, claim.part_text) if claim else ("", "")
    for item in citation.items or (_NO_ITEM,):
        number = "" if item.number is None else str(item.number)
        messages = [one.message for one in findings if not one.sources or item.key in one.sources]
        yield *said, citation.raw, number, item.key, _place(item.locator), "; ".join(messages)


def _place(locator: Locator | None) -> str:
    """`253`, `chapter 3`: a page is what a bare number means."""
    if locator is None:
        return ""
    value = _RANGE.sub("–", locator.value)
    return value if locator.label == "page" else f"{locator.label} {value}"


def _by_place(findings: Sequence[Finding]) -> _Findings:
    """The findings that have a place, by file and in the order of their starts."""
    found: dict[str, list[tuple[int, Finding]]] = defaultdict(list)
    for finding in findings:
        if finding.span:
            found[finding.span.file].append((finding.span.start, finding))
    return {file: sorted(listed, key=lambda one: one[0]) for file, listed in found.items()}


def _within(citation: Citation, findings: _Findings) -> list[Finding]:
    """The findings inside the citation's brackets."""
    listed, span = findings.get(citation.span.file, ()), citation.span
    low = bisect_left(listed, span.start, key=lambda one: one[0])
    high = bisect_left(listed, span.end, key=lambda one: one[0])
    return [one for _, one in listed[low:high] if one.span and one.span.end <= span.end]
