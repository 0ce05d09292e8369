"""A citation whose last page comes before the first.

Why it matters: one of the two is wrong, or they have changed their places.

Example: `[3, с. 45–41]`.

What to do: turn the two pages round, or correct the one that is wrong.
"""

from collections.abc import Iterator

from twinbib.check.pages import backwards
from twinbib.check.rule import Fault, rule
from twinbib.check.sources import pages_cited
from twinbib.messages import message
from twinbib.model import Article


@rule("LOC104", "error")
def find(article: Article) -> Iterator[Fault]:
    """Shortened numbers are none: `145–7` ends at 147."""
    for citation, item, source in pages_cited(article):
        if item.locator and (wrong := backwards(item.locator.value)):
            said = message("pages-backwards", citation=citation.raw, pages=wrong)
            yield Fault(citation.span, said, (source.key,))
