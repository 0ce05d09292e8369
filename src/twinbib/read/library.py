"""A .bib file as an article without a text: its entries are the sources."""

from collections.abc import Sequence

from twinbib.messages import message, rendered
from twinbib.model import Article, Document, Entry, Finding, Rendition, Source, Span
from twinbib.read.bib import BibEntry, BibFailure, parse, renditions
from twinbib.read.decode import decode
from twinbib.text import Text


def library(name: str, content: bytes) -> Article:
    """The sources of a .bib file, numbered in its order; a block it can't read is a finding.

    Raises TwinbibError where the file can't be read or has no entry.
    """
    text = decode(name, content)
    bib = parse(name, text)
    bib.demand_entries()
    lines = _lines(name, text)
    sources = tuple(
        _source(number, entry, lines[entry.line - 1])
        for number, entry in enumerate(bib.entries.values(), 1)
    )
    findings = tuple(_unreadable(block, lines) for block in bib.failures)
    document = Document((name,), (text,), (), (), findings)
    return Article(document, sources, (), findings)


def _lines(name: str, text: str) -> list[Span]:
    """The lines of a file: an entry stands at its first one, without the space before it."""
    found, start = [], 0
    for line in text.split("\n"):
        blank = len(line) - len(line.lstrip()) if line.strip() else 0
        found.append(Span(name, start + blank, start + max(len(line), blank)))
        start += len(line) + 1
    return found


def _unreadable(block: BibFailure, lines: Sequence[Span]) -> Finding:
    rule = "unreadable-block"
    said = message(rule, line=block.line, reason=block.reason)
    return Finding("DOC102", rule, "error", rendered(said), lines[block.line - 1], said=said)


def _source(number: int, entry: BibEntry, span: Span) -> Source:
    raw = " ".join(value for _, value in entry.fields)
    printed = Entry(number, span, raw, Text(span.file, "", (), ()))
    original, twin = renditions(entry)
    return Source(
        number,
        entry.key,
        Rendition(printed, original),
        Rendition(printed, twin) if twin else None,
    )
