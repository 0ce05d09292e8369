"""A citation of a book or article without a page, where the article's others have one.

Why it matters: the reader has to search the whole work for the claim.

Example: `[4, с. 92]`, `[1, с. 45]`, and once `[3]`, a book of 460 pages.

What to do: add the page, unless the whole work is meant.
"""

from collections.abc import Iterator

from twinbib.check.rule import Fault, rule
from twinbib.check.sources import references, shortened
from twinbib.messages import message
from twinbib.model import Article, Citation, CitedItem, Source

PAGED = frozenset({"article-journal", "book", "chapter", "paper-conference", "thesis"})
USUAL = 0.6  # the share of citations with a place from which it is the article's habit
FEWEST = 4


@rule("LOC106", "note")
def find(article: Article) -> Iterator[Fault]:
    """One finding for the whole text, at the first such citation.

    A work of one page has but one place; a citation of several works (`[3; 7]`) names them whole.
    """
    sources = {source.key: source for source in article.sources}
    cited = [
        (one, one.items[0])
        for one in article.citations
        if len(one.items) == 1 and _paged(sources.get(one.items[0].key))
    ]
    lacking = [(one, item) for one, item in cited if item.locator is None]
    if len(cited) < FEWEST or not lacking or len(cited) - len(lacking) < USUAL * len(cited):
        return
    yield _fault(lacking, len(cited))


def _paged(source: Source | None) -> bool:
    """Whether it is a printed work of more than one page."""
    if source is None:
        return False
    sides = list(references(source))
    return all(one.type in PAGED and not one.url for one in sides)


def _fault(lacking: list[tuple[Citation, CitedItem]], count: int) -> Fault:
    keys = tuple(dict.fromkeys(item.key for _, item in lacking))
    said = message(
        "page-missing",
        citations=shortened(list(dict.fromkeys(citation.raw for citation, _ in lacking))),
        paged=count - len(lacking),
        cited=count,
    )
    return Fault(lacking[0][0].span, said, keys)
