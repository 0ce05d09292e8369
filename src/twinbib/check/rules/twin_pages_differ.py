"""The two lists give a source different pages, or a different number of pages.

Why it matters: one of the two is wrong, and a cited page can be checked against neither.

Example: «С. 72-79» in one list, `S. 72-78` in the other.

What to do: see the work itself, and correct the list that is wrong.
"""

from collections.abc import Iterator

from twinbib.check.editions import another_edition
from twinbib.check.rule import Fault, rule
from twinbib.check.twins import counts_differ, differing, page_count, pages, pages_differ
from twinbib.model import Article, Reference


@rule("PAR204", "error")
def find(article: Article) -> Iterator[Fault]:
    """Ranges with ranges, counts with counts; what is unread is compared with nothing.

    Silent where the entries name two editions (`twin-editions-differ-in-pages` says so).
    """
    yield from differing(article, "twin-pages-differ.range", pages, _in_one_edition)
    yield from differing(article, "twin-pages-differ.count", page_count, counts_differ)


def _in_one_edition(one: Reference, two: Reference) -> bool:
    return pages_differ(one, two) and not another_edition(one, two)
