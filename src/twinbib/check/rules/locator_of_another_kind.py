"""A citation names a unit that the source can't have: a leaf of an article, a chapter of a page.

Why it matters: leaves are counted in archives and manuscripts, chapters in books: the unit or the
number of the source is wrong.

Example: `[1, л. 96]`, and source 1 is an article in a journal.

What to do: correct the word (с. for л.), or the number of the source.
"""

from collections.abc import Iterator

from twinbib.check.rule import Fault, rule
from twinbib.check.sources import label, references
from twinbib.messages import message
from twinbib.model import Article, Reference, Source

ARTICLES = frozenset({"article-journal", "article-newspaper", "paper-conference", "webpage"})
# CSL labels of what only books, sets and archives have
UNITS = {
    "folio": "locator-of-another-kind.folio",
    "chapter": "locator-of-another-kind.chapter",
    "book": "locator-of-another-kind.book",
}


@rule("LOC105", "warning")
def find(article: Article) -> Iterator[Fault]:
    """Articles, papers and web pages only, and where both lists agree that it is one."""
    sources = {source.key: source for source in article.sources}
    for citation in article.citations:
        for item in citation.items:
            source = sources.get(item.key)
            key = UNITS.get(item.locator.label) if item.locator else None
            if source and key and all(map(_short, references(source))):
                said = message(
                    key, citation=citation.raw, source=label(source), where=_where(source)
                )
                yield Fault(citation.span, said, (source.key,))


def _short(reference: Reference) -> bool:
    return reference.type in ARTICLES and not reference.archive


def _where(source: Source) -> str:
    """What decided: the journal that it stands in, or its address."""
    one = next(references(source))
    return one.container_title or one.url or one.title
