"""Two lists that a copy of two columns wove into one another.

Why it matters: numbers and scripts tell whose a line is; where they don't, an entry may have got a
line of the other list.

Example: 1–11 of «Литература», 1–13 of «References», then 12–33 of «Литература», copied from a PDF.

What to do: look through both lists in what was read, above all where a page or a column ends; print
them one after the other.
"""

from collections.abc import Iterator

from twinbib.check.noted import noted
from twinbib.check.rule import Fault, rule
from twinbib.model import Article


@rule("DOC104", "note")
def find(article: Article) -> Iterator[Fault]:
    """One finding an article, as reading has noticed it."""
    return noted(article, "columns-put-apart")
