"""A quotation whose citation names no page.

Why it matters: GOST R 7.0.5-2008 (7.4) asks for the page where words are quoted; without it the
reader has to search the whole work for them.

Example: «Автор пишет: «всё это было уже известно» [7]», and source 7 is a book.

What to do: add the page on which the words stand.
"""

from collections.abc import Iterator

from twinbib.check.bodies import Cited, cited
from twinbib.check.claims import quotation, said
from twinbib.check.rule import Fault, rule
from twinbib.check.sources import references, shortened
from twinbib.messages import message
from twinbib.model import Article, Source

PAGED = frozenset({"article-journal", "book", "chapter", "paper-conference", "thesis"})
LONGEST_SHOWN = 40


@rule("CLM104", "note")
def find(article: Article) -> Iterator[Fault]:
    """One finding for the text, at the first; quotations of five words and more, printed works."""
    sources = {source.key: source for source in article.sources}
    found = [
        here for here in cited(article) if _without_page(here, sources) and quotation(said(here))
    ]
    if found:
        first = quotation(said(found[0]))
        shown = first if len(first) <= LONGEST_SHOWN else f"{first[:LONGEST_SHOWN]}…"
        raws = list(dict.fromkeys(here.citation.raw for here in found))
        text = message(
            "quotation-without-page", count=len(found), citations=shortened(raws), words=shown
        )
        keys = dict.fromkeys(item.key for here in found for item in here.citation.items)
        yield Fault(found[0].citation.span, text, tuple(keys))


def _without_page(here: Cited, sources: dict[str, Source]) -> bool:
    items = here.citation.items
    source = sources.get(items[0].key) if len(items) == 1 else None
    if source is None or items[0].locator:
        return False
    return all(one.type in PAGED and not one.url for one in references(source))
