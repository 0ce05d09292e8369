"""Which faults that are put into sound articles the rules find, each by the rule that is for it.

    python tests/benchmarks/injected.py [--misses]

The articles are the seed and those with hand-made truth under ../shared; for names in the text also
others that cite by name. At most EACH faults a kind and an article, drawn by a seeded generator. A
fault is found where its rules have more findings than on the unchanged article. The last lines are
what the rules find on the unchanged articles: false findings would be among them.
"""

import json
import random
import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from twinbib import pipeline
from twinbib.check.attribution import named
from twinbib.check.people import family
from twinbib.model import Article, Pages, Reference, Rendition, Source, Span

SHARED = Path(__file__).parents[3] / "shared"
NAMING = ("11-ket-anthroponym", "12-cosmological-allusions", "81-uk-napu-st342")
EACH, SEED = 8, 20261124
STRANGER = {True: "Стрекаловский", False: "Strekalovskiy"}


class Fault(NamedTuple):
    """A change to an article: what stands at `span` becomes `new`; `codes` are to find it."""

    kind: str
    codes: tuple[str, ...]
    span: Span
    new: str


def texts(files: list[tuple[str, bytes]]) -> dict[str, str]:
    """The text of each file; the articles are UTF-8."""
    return {name: content.decode("utf-8") for name, content in files}


def article_of(content: dict[str, str]) -> Article:
    """The article with its findings."""
    return pipeline.article([(name, text.encode()) for name, text in content.items()]).article


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


def articles() -> Iterator[tuple[str, list[tuple[str, bytes]]]]:
    """The name of each article and its files."""
    seed = SHARED / "seed/article.md"
    yield "seed", [(seed.name, seed.read_bytes())]
    for truth in sorted((SHARED / "corpus/truth").glob("*.json")):
        named_files = json.loads(truth.read_text("utf-8"))["article"]
        paths = [named_files] if isinstance(named_files, str) else named_files
        read = [SHARED / "corpus" / path for path in paths]
        yield truth.stem, [(path.name, path.read_bytes()) for path in read]
    for name in NAMING:
        path = SHARED / f"corpus/articles/{name}.txt"
        yield name, [(path.name, path.read_bytes())]


def drawn(article: Article, content: dict[str, str], draw: random.Random) -> Iterator[Fault]:
    """At most EACH faults a kind."""
    by_kind: dict[str, list[Fault]] = {}
    makers = (of_lists(article.sources, content), of_citations(article, content))
    for fault in (*makers[0], *makers[1], *of_names(article, content)):
        by_kind.setdefault(fault.kind, []).append(fault)
    for found in by_kind.values():
        yield from draw.sample(found, min(EACH, len(found)))


def said(*lines: str) -> None:
    """Print the lines."""
    sys.stdout.write("".join(f"{line}\n" for line in lines))


def main() -> None:
    """Print how many of each kind are found, and what is found without them."""
    made: Counter[str] = Counter()
    hit: Counter[str] = Counter()
    unchanged, draw = [], random.Random(SEED)  # noqa: S311  # no secret
    for name, files in articles():
        content = texts(files)
        article = article_of(content)
        before = Counter(finding.code for finding in article.findings)
        unchanged.append(f"{name}: {dict(Counter(one.severity for one in article.findings))}")
        for fault in drawn(article, content, draw):
            text = content[fault.span.file]
            changed = text[: fault.span.start] + fault.new + text[fault.span.end :]
            after = article_of(content | {fault.span.file: changed}).findings
            codes = Counter(one.code for one in after)
            found = any(codes[code] > before[code] for code in fault.codes)
            made[fault.kind] += 1
            hit[fault.kind] += found
            if not found and "--misses" in sys.argv:
                old = text[fault.span.start : fault.span.end]
                said(f"missed: {name}: {fault.kind}: {old[:60]!r} -> {fault.new[:60]!r}")
    for kind, count in made.items():
        said(f"{kind}: {hit[kind]} of {count}")
    said(f"all: {hit.total()} of {made.total()} ({hit.total() / made.total():.1%})")
    said(*unchanged)


if __name__ == "__main__":
    main()
