"""The romanised entry has the pages of another edition of the journal.

Why it matters: both may be right, but a cited page stands in one of them only: which one is meant?

Example: «Атомная энергия. Т. 108. С. 183-185» in one list, `Atomic Energy, v. 108, pp. 230-233`.

What to do: name in both lists the edition that you have read, with its pages.
"""

from collections.abc import Iterator

from twinbib.check.editions import another_edition
from twinbib.check.rule import Fault, rule
from twinbib.check.twins import differing, pages, pages_differ
from twinbib.model import Article, Reference


@rule("PAR207", "note")
def find(article: Article) -> Iterator[Fault]:
    """Pages that differ where the journal's name is translated, not romanised."""
    return differing(article, "twin-editions-differ-in-pages", pages, _in_two_editions)


def _in_two_editions(one: Reference, two: Reference) -> bool:
    return pages_differ(one, two) and another_edition(one, two)
