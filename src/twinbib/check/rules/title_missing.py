"""Entries in which no title could be read.

Why it matters: they are kept as they are printed, but can be neither paired nor formatted.

Example: `.: , 2010. 224 .`, what a bad scan leaves of an entry.

What to do: write the entry out: authors, title, where and when it was published.
"""

from collections.abc import Iterator

from twinbib.check.rule import Fault, rule
from twinbib.check.sources import listed, renditions
from twinbib.check.summed import parts
from twinbib.messages import message
from twinbib.model import Article, Rendition, Source, Span

LONGEST_SHOWN = 60  # code points of the first entry


@rule("BIB103", "warning")
def find(article: Article) -> Iterator[Fault]:
    """One finding for all, at the first such entry: often it is the whole list that prints none."""
    untitled: dict[str, Rendition] = {}
    for source, rendition in renditions(article):
        if not (rendition.reference.title or rendition.reference.translated_title):
            untitled.setdefault(source.key, rendition)
    lacking = [source for source in article.sources if source.key in untitled]

    def place(source: Source) -> Span:
        return untitled[source.key].entry.span

    for span, sources in parts(article, find, lacking, place):
        keys = tuple(source.key for source in sources)
        entry = untitled[keys[0]].entry.raw[:LONGEST_SHOWN]
        yield Fault(span, message("title-missing", entry=entry, **listed(sources)), keys)
