"""The two lists give a source different years.

Why it matters: one of the two is wrong, and an index that reads the other can't match the work.

Example: «Вестник. 2009. № 322» in one list, `Vestnik, 2010, no. 322` in the other.
"""

from collections.abc import Iterator

from twinbib.check.editions import another_edition
from twinbib.check.rule import Fault, rule
from twinbib.check.twins import differing
from twinbib.model import Article, Reference


@rule("PAR201", "error")
def find(article: Article) -> Iterator[Fault]:
    """Years only: months and days may stand in one list alone.

    Silent where the romanised entry is that of the original of a translated book.
    """
    return differing(article, "twin-years-differ", _year, _differ)


def _differ(one: Reference, two: Reference) -> bool:
    return _year(one) != _year(two) and not another_edition(one, two)


def _year(reference: Reference) -> str:
    return str(reference.issued.parts[0]) if reference.issued and reference.issued.parts else ""
