"""The whole program as one short pure function: files in, an article and its outputs out.

read → parse → pair → link → check, then format and export. It alone knows the order of the stages;
it prints nothing and opens no file.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from twinbib import check, link, pair, parse, read
from twinbib.model import Article, Document, Reference, ReferenceList, Rendition, Source


def article(files: Sequence[tuple[str, bytes]]) -> Article:
    """One article from its files (name and bytes each), read, paired, linked and checked.

    Raises TwinbibError where a file can't be read or has no list.
    """
    document = read.document(files)
    sources = pair.pair(*renditions(document))
    return linked(Article(document, sources))


def linked(article: Article) -> Article:
    """The article with its citations tied to its sources, and what is wrong with them."""
    citations = link.citations(article.document.bodies, article.sources)
    tied = replace(article, citations=citations)
    return replace(tied, findings=(*article.document.findings, *check.findings(tied)))


def renditions(document: Document) -> tuple[list[Rendition], list[Rendition]]:
    """The entries of the original list and of the romanised one, parsed."""
    original, romanized = _sides(document.lists)
    return _parsed(original), _parsed(romanized)


def _sides(lists: Sequence[ReferenceList]) -> tuple[ReferenceList | None, ReferenceList | None]:
    """The original list is the one with more Cyrillic; a list alone is the original."""
    if len(lists) < 2:
        return lists[0], None
    first, second = lists[:2]
    if _cyrillic(second) > _cyrillic(first):
        return second, first
    return first, second


def _cyrillic(entries: ReferenceList) -> float:
    cyrillic = [entry for entry in entries.entries if any("Ѐ" <= c <= "ӿ" for c in entry.text.value)]
    return len(cyrillic) / len(entries.entries)


def _parsed(entries: ReferenceList | None) -> list[Rendition]:
    if entries is None:
        return []
    return [Rendition(entry, parse.reference(entry.text.value)) for entry in entries.entries]
