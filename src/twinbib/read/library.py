"""A .bib file as an article without a text: its entries are the sources."""

from twinbib.messages import message, rendered
from twinbib.model import Article, Document, Entry, Finding, Rendition, Source, Span, TwinbibError
from twinbib.read.bib import Bib, BibEntry, BibFailure, parse, renditions
from twinbib.read.decode import decode
from twinbib.text import Text


def library(name: str, content: bytes) -> Article:
    """The sources of a .bib file, numbered in its order; a block it can't read is a finding.

    Raises TwinbibError where the file can't be read or has no entry.
    """
    text = decode(name, content)
    bib = parse(name, text)
    if not bib.entries:
        reason = bib.failures[0].reason if bib.failures else "no entry such as @book{key, …}"
        raise TwinbibError(f"{name}: {reason}")
    sources = tuple(
        _source(bib, number, entry) for number, entry in enumerate(bib.entries.values(), 1)
    )
    findings = tuple(map(_unreadable, bib.failures))
    document = Document((name,), (text,), (), (), findings)
    return Article(document, sources, (), findings)


def _unreadable(block: BibFailure) -> Finding:
    rule = "unreadable-block"
    said = message(rule, line=block.line, reason=block.reason)
    return Finding("DOC102", rule, "error", rendered(said), said=said)


def _source(bib: Bib, number: int, entry: BibEntry) -> Source:
    raw = " ".join(value for _, value in entry.fields)
    printed = Entry(number, Span(bib.name, 0, 0), raw, Text(bib.name, "", (), ()))
    original, twin = renditions(entry)
    return Source(
        number,
        entry.key,
        Rendition(printed, original),
        Rendition(printed, twin) if twin else None,
    )
