"""The entries of the .bib files of a document, as they are printed there."""

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from twinbib import bib_source
from twinbib.bib_source import BibBlock, BibField
from twinbib.model import Article, Source, Span


class Printed(NamedTuple):
    """An entry of a .bib file: where it stands, and its source where the document takes it."""

    file: str
    block: BibBlock
    source: Source | None

    @property
    def span(self) -> Span:
        """Its first line: `@book{ivanova1999,`."""
        return Span(self.file, self.block.start, self.block.start + len(self.head))

    @property
    def head(self) -> str:
        """How it begins."""
        return f"@{self.block.type}{{{self.block.key}"

    def field(self, *names: str) -> BibField | None:
        """The first field with one of these names."""
        return next((one for one in self.block.fields if one.name in names), None)

    def value(self, field: BibField) -> Span:
        """Where the value of a field is printed, without its braces."""
        return Span(self.file, field.value_start + 1, field.end - 1)


def printed(article: Article) -> Iterator[Printed]:
    """Every entry of the .bib files, in their order; of two with one key the first counts."""
    sources = {source.key: source for source in article.sources}
    seen: set[str] = set()
    for name, text in zip(article.document.files, article.document.texts, strict=True):
        for block in _blocks(text) if name.lower().endswith(".bib") else ():
            if block.key not in seen:
                seen.add(block.key)
                yield Printed(name, block, sources.get(block.key))


def taken(article: Article) -> Iterator[tuple[Printed, Source]]:
    """The entries that the document takes: those it cites; of a .bib file alone all."""
    for one in printed(article):
        if one.source is not None:
            yield one, one.source


def has_bib(article: Article) -> bool:
    """Whether the sources are in a .bib file."""
    return any(name.lower().endswith(".bib") for name in article.document.files)


@lru_cache(maxsize=8)
def _blocks(text: str) -> tuple[BibBlock, ...]:
    """Each rule asks anew."""
    return bib_source.blocks(text)
