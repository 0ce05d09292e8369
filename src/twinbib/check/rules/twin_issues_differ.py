"""The two lists give a source different issues.

Why it matters: one of the two is wrong, and an index that reads the other can't match the work.

Example: «№ 4(67)» in one list, `No. 4(76)` in the other.
"""

from collections.abc import Iterator

from twinbib.check.rule import Fault, rule
from twinbib.check.twins import differing, folded, numbers
from twinbib.model import Article, Reference


@rule("PAR203", "error")
def find(article: Article) -> Iterator[Fault]:
    """Silent where volume and issue have but changed their places: № 56 (8), `vol. 56, no. 8`."""
    return differing(article, "twin-issues-differ", lambda one: one.issue, _differ)


def _differ(one: Reference, two: Reference) -> bool:
    first, second = numbers(f"{one.volume} {one.issue}"), numbers(f"{two.volume} {two.issue}")
    # № 4(67) and no. 4: one list says more, not something else
    return folded(one.issue) != folded(two.issue) and not (first <= second or second <= first)
