"""A cited page beyond the last page of a book.

Why it matters: the page or the source is wrong; the claim can't be found where it is said to be.

Example: `[3, p. 353]`, and source 3 has 300 pages.

What to do: correct the page or the number of the source; or the page count of the entry, where that
is wrong.
"""

from collections.abc import Iterator

from twinbib.check.pages import length, where
from twinbib.check.pages import pages_cited as pieces
from twinbib.check.rule import Fault, rule
from twinbib.check.sources import label, pages_cited
from twinbib.messages import message
from twinbib.model import Article


@rule("LOC102", "error")
def find(article: Article) -> Iterator[Fault]:
    """Arabic pages above the greater count of the two lists; silent where a range is stated."""
    for citation, item, source in pages_cited(article):
        count = length(source)
        if count is None or where(source) or item.locator is None:
            continue
        last = max(
            (high for _, (roman, high) in pieces(item.locator.value) if not roman), default=0
        )
        if last > count.count:
            said = message(
                "page-beyond-page-count",
                citation=citation.raw,
                page=item.locator.value,
                source=label(source),
                count=count.count,
            )
            yield Fault(citation.span, said, (source.key,))
