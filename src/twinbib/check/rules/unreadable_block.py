"""A block of a .bib that can't be read, or not all of it.

Why it matters: what stands in it is in no list that is made of the file, and nobody sees that.

Example: `@book{ivanov2001, title = {Сказки`, and no brace that ends the title.

What to do: close the brace or the quotation mark that the message names; the entries behind it are
read again.
"""

from collections.abc import Iterator

from twinbib.check.noted import noted
from twinbib.check.rule import Fault, rule
from twinbib.model import Article


@rule("DOC102", "error")
def find(article: Article) -> Iterator[Fault]:
    """One finding a block, as reading has noticed it."""
    return noted(article, "unreadable-block")
