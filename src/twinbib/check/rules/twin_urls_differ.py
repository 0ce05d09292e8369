"""The two lists give a source different addresses.

Why it matters: one of the two leads elsewhere or nowhere.

Example: `https://lex.uz/docs/3107042` in one list, `https://lex.uz/docs/3107024` in the other.
"""

from collections.abc import Iterator

from twinbib.check.rule import Fault, rule
from twinbib.check.twins import differing
from twinbib.check.urls import essence
from twinbib.model import Article


@rule("PAR205", "warning")
def find(article: Article) -> Iterator[Fault]:
    """Addresses that differ in more than their spelling (that is `twin-urls-spelt-differently`)."""
    return differing(
        article,
        "twin-urls-differ",
        lambda one: one.url,
        lambda one, two: essence(one.url) != essence(two.url),
    )
