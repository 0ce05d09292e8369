"""The two lists give a source different pages, or a different number of pages.

Why it matters: one of the two is wrong, and a cited page can be checked against neither.

Example: «С. 72-79» in one list, `S. 72-78` in the other.
"""

from collections.abc import Iterator

from twinbib.check.pages import ranges
from twinbib.check.rule import Fault, rule
from twinbib.check.twins import differing, folded
from twinbib.model import Article, PageCount, Pages, Reference


@rule("PAR204", "error")
def find(article: Article) -> Iterator[Fault]:
    """Ranges with ranges, counts with counts; what is unread is compared with nothing."""
    yield from differing(article, "pages", _pages, _ranges_differ)
    yield from differing(
        article, "number of pages", _count, lambda one, two: _count(one) != _count(two)
    )


def _pages(reference: Reference) -> str:
    return reference.pages.printed if isinstance(reference.pages, Pages) else ""


def _ranges_differ(one: Reference, two: Reference) -> bool:
    if not isinstance(one.pages, Pages) or not isinstance(two.pages, Pages):
        return False
    first, second = ranges(one.pages), ranges(two.pages)
    if first and second:
        return first != second
    return folded(one.pages.printed) != folded(two.pages.printed)


def _count(reference: Reference) -> str:
    stated = reference.page_count
    return str(stated.count) if isinstance(stated, PageCount) else ""
