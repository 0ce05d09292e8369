"""The two lists give a source different languages.

Why it matters: one of the marks is wrong, or the two entries are different works.

Example: `[in Kaz.]` in one list, «на рус. яз.» in the other.

What to do: see in which language the work is written, and mark it so in both lists.
"""

from collections.abc import Iterator

from twinbib.check.rule import Fault, rule
from twinbib.check.twins import differing
from twinbib.language.languages import language_of_mark
from twinbib.model import Article, Reference


@rule("PAR212", "warning")
def find(article: Article) -> Iterator[Fault]:
    """Marks only: a language that is guessed from the words proves nothing."""
    return differing(article, "twin-languages-differ", lambda one: one.language_mark, _differ)


def _differ(one: Reference, two: Reference) -> bool:
    first, second = language_of_mark(one.language_mark), language_of_mark(two.language_mark)
    return bool(first and second) and first != second
