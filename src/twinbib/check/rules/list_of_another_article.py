"""A list in the file that belongs to another article.

Why it matters: it is not read, so nothing in it is checked; a page of two articles needs two files.

Example: the end of the article before, with its last references, stands on the first page.

What to do: put each article into a file of its own, or take the other list out.
"""

from collections.abc import Iterator

from twinbib.check.noted import noted
from twinbib.check.rule import Fault, rule
from twinbib.model import Article


@rule("DOC101", "note")
def find(article: Article) -> Iterator[Fault]:
    """One finding a list, as reading has noticed it."""
    return noted(article, "list-of-another-article")
