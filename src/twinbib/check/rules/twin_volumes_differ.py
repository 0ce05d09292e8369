"""The two lists give a source different volumes.

Why it matters: one of the two is wrong, and an index that reads the other can't match the work.

Example: «Т. 51» in one list, `Vol. 15` in the other.

What to do: see the work itself, and correct the list that is wrong.
"""

from collections.abc import Iterator

from twinbib.check.rule import Fault, rule
from twinbib.check.twins import counted, differing, numbers
from twinbib.model import Article, Reference


@rule("PAR202", "error")
def find(article: Article) -> Iterator[Fault]:
    """Silent where volume and issue have but changed their places: № 56 (8), `vol. 56, no. 8`.

    A Roman number and the Arabic one are the same: «Т. LIV», `vol. 54`.
    """
    return differing(article, "twin-volumes-differ", lambda one: one.volume, _differ)


def _differ(one: Reference, two: Reference) -> bool:
    swapped = numbers(f"{one.volume} {one.issue}") == numbers(f"{two.volume} {two.issue}")
    return counted(one.volume) != counted(two.volume) and not swapped
