"""A cited page of a source that states no pages.

Why it matters: nobody can check the page: the list names a file or a web page, not what was
printed.

Example: `[9, p. 111]`, and source 9 is the address of a file.
"""

from collections.abc import Iterator

from twinbib.check.pages import references
from twinbib.check.rule import Fault, rule
from twinbib.check.sources import label, pages_cited
from twinbib.model import Article


@rule("LOC103", "note")
def find(article: Article) -> Iterator[Fault]:
    """Page locators on sources that have neither pages nor a page count, read or unread."""
    for citation, _, source in pages_cited(article):
        if all(one.pages is None and one.page_count is None for one in references(source)):
            message = f"{citation.raw} has a locator but {label(source)} states no pages"
            yield Fault(citation.span, message, (source.key,))
