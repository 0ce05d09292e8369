"""Lines inside a list that were taken for the running heads of pages.

Why it matters: they are in no entry; an entry that stands by chance at the end of each page, and
is like the others but for its numbers, would be lost.

Example: «Вестник университета. 2010. № 5» over each page of a list that was copied from a PDF.

What to do: look at the lines around the page breaks of the list: give an entry among them a number,
and take the running heads out.
"""

from collections.abc import Iterator

from twinbib.check.noted import noted
from twinbib.check.rule import Fault, rule
from twinbib.model import Article


@rule("DOC103", "note")
def find(article: Article) -> Iterator[Fault]:
    """One finding a list, as reading has noticed it."""
    return noted(article, "running-heads-left-out")
