"""A cited page that lies outside the pages of the article or chapter.

Why it matters: the page or the source is wrong; the claim can't be found where it is said to be.

Example: `[1, p. 260]`, and source 1 stands on pages 251–259.

What to do: correct the page or the number of the source; or the pages of the entry, where those are
wrong.
"""

from collections.abc import Iterator

from twinbib.check.pages import Page, ranges, where
from twinbib.check.pages import pages_cited as pieces
from twinbib.check.rule import Fault, rule
from twinbib.check.sources import label, pages_cited
from twinbib.messages import message
from twinbib.model import Article


@rule("LOC101", "error")
def find(article: Article) -> Iterator[Fault]:
    """Pages outside what each list states; silent where a range is unread or no number."""
    for citation, item, source in pages_cited(article):
        stated = where(source)
        read = [ranges(pages) for pages in stated]
        if not stated or not all(read) or item.locator is None:
            continue
        known = [one for found in read if found for one in found]
        if all(_within(one, known) for one in pieces(item.locator.value)):
            continue
        said = message(
            "page-outside-reference",
            citation=citation.raw,
            page=item.locator.value,
            source=label(source),
            pages=stated[0].printed,
        )
        yield Fault(citation.span, said, (source.key,))


def _within(cited: tuple[Page, Page], known: list[tuple[Page, Page]]) -> bool:
    """Whether one of the ranges holds the cited pages, or none counts as they do."""
    same = [one for one in known if one[0][0] == cited[0][0]]
    return not same or any(low <= cited[0] and cited[1] <= high for low, high in same)
