"""Faults to be put into a sound article: what changes, and which rules are to find it."""

import re
from collections.abc import Iterator
from itertools import chain
from typing import NamedTuple

from twinbib.check.attribution import named
from twinbib.check.people import family
from twinbib.model import Article, Pages, Reference, Rendition, Source, Span

STRANGER = {True: "Стрекаловский", False: "Strekalovskiy"}


class Fault(NamedTuple):
    """A change to an article: what stands at `span` becomes `new`; `codes` are to find it."""

    kind: str
    codes: tuple[str, ...]
    span: Span
    new: str


def within(
    rendition: Rendition, content: dict[str, str], old: str, new: str
) -> Iterator[tuple[Span, str]]:
    """The last place of `old` in an entry as a word of its own, and what shall stand there."""
    whole = rendition.entry.span
    printed = content[whole.file][whole.start : whole.end]
    *_, last = [None, *re.finditer(rf"(?<![\w/.]){re.escape(old)}(?![\w/-])", printed)]
    if last and old:
        yield Span(whole.file, whole.start + last.start(), whole.start + last.end()), new


def of_fields(one: Rendition, other: Rendition, content: dict[str, str]) -> Iterator[Fault]:
    """A year, an issue, a volume, a page, an address, a name changed in one of two entries."""
    here, there = one.reference, other.reference
    changes: list[tuple[str, tuple[str, ...], str, str]] = []
    if here.issued and there.issued:
        year = here.issued.parts[0]
        changes.append(("year", ("PAR201", "PAR101"), str(year), str(year - 3)))
    for field, code in (("issue", "PAR203"), ("volume", "PAR202")):
        value = getattr(here, field)
        if value.isdigit() and getattr(there, field).isdigit():
            changes.append((field, (code,), value, str(int(value) + 40)))
    changes += _pages(here, there)
    if here.url and there.url and here.url[-1].isalnum():
        changes.append(("url", ("PAR205",), here.url, f"{here.url}zqx"))
    if here.author and there.author and here.author[0].family:
        name = family(here.author[0])
        new = STRANGER[not name.isascii()]
        changes.append(("name", ("PAR208", "PAR101"), name, new))
    for kind, codes, old, new in changes:
        for span, put in within(one, content, old, new):
            yield Fault(kind, codes, span, put)


def _pages(here: Reference, there: Reference) -> list[tuple[str, tuple[str, ...], str, str]]:
    if not isinstance(here.pages, Pages) or not isinstance(there.pages, Pages):
        return []
    last = here.pages.ranges[-1][1]
    return [("pages", ("PAR204",), last, str(int(last) + 1))] if last.isdigit() else []


def of_lists(sources: tuple[Source, ...], content: dict[str, str]) -> Iterator[Fault]:
    """What may go wrong in the entries of two lists."""
    for source in sources:
        if source.original and source.romanized:
            yield from of_fields(source.original, source.romanized, content)
            yield from of_fields(source.romanized, source.original, content)
            span = source.romanized.entry.span
            yield Fault("entry dropped", ("PAR101", "PAR103", "CIT105"), _line(span, content), "")


def _line(span: Span, content: dict[str, str]) -> Span:
    """The entry with its number, from the line's begin."""
    start = content[span.file].rfind("\n", 0, span.start) + 1
    return Span(span.file, start, span.end)


def of_citations(article: Article, content: dict[str, str]) -> Iterator[Fault]:
    """A citation to nowhere, a page out of range, pages turned round, a bracket broken."""
    sources = {source.key: source for source in article.sources}
    for citation in article.citations:
        printed = content[citation.span.file][citation.span.start : citation.span.end]
        if not printed.startswith("["):
            continue
        nowhere = re.sub(r"\d+", str(len(sources) + 70), printed, count=1)
        yield Fault("to nowhere", ("CIT101", "CIT103"), citation.span, nowhere)
        yield Fault("bracket broken", ("CIT103",), citation.span, printed[:-1] + " так")
        for item in citation.items:
            source = sources.get(item.key)
            if not item.locator or source is None or item.locator.value not in printed:
                continue
            put = printed.replace(item.locator.value, "57–41")
            yield Fault("backwards", ("LOC104",), citation.span, put)
            if source.original and (source.original.reference.pages or _counted(source)):
                put = printed.replace(item.locator.value, "4999")
                yield Fault("page", ("LOC101", "LOC102"), citation.span, put)


def _counted(source: Source) -> bool:
    return source.original is not None and source.original.reference.page_count is not None


def of_names(article: Article, _: dict[str, str]) -> Iterator[Fault]:
    """The name of a person whose word is given, changed to a stranger's."""
    for one in named(article):
        if one.initials:
            stranger = STRANGER[not one.family.isascii()]
            new = f"{one.initials} {stranger}"
            yield Fault("author in the text", ("CLM101", "CLM102"), one.span, new)


def of_years(article: Article, content: dict[str, str]) -> Iterator[Fault]:
    """A date put before a citation, three years after its source came out."""
    sources = {source.key: source for source in article.sources}
    for citation in article.citations:
        cited = [sources[item.key] for item in citation.items if item.key in sources]
        sides = [side.reference for one in cited for side in (one.original, one.romanized) if side]
        if not sides or not citation.claim or any(one.url or not one.issued for one in sides):
            continue
        year = max(one.issued.parts[0] for one in sides if one.issued) + 3
        span = Span(citation.span.file, citation.span.start, citation.span.start)
        yield Fault("year in the text", ("CLM103",), span, f" в {year} г. ")


def faults(article: Article, content: dict[str, str]) -> Iterator[Fault]:
    """All of them, for an article and the text of each of its files."""
    return chain(
        of_lists(article.sources, content),
        of_citations(article, content),
        of_names(article, content),
        of_years(article, content),
    )
