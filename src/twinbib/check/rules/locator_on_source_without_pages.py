"""A cited page of a source that states no pages.

Why it matters: the page can't be checked: the list names a file, a web page or a book, and not
how long it is.

Example: `[9, p. 111]`, and source 9 is the address of a file.
"""

from collections.abc import Iterator

from twinbib.check.rule import Fault, rule
from twinbib.check.sources import label, pages_cited, references, state
from twinbib.model import Article, Source


@rule("LOC103", "note")
def find(article: Article) -> Iterator[Fault]:
    """Each such citation of a web page; one finding for all books, whose length many lists omit."""
    books: dict[str, Source] = {}
    first = None
    for citation, _, source in pages_cited(article):
        sides = list(references(source))
        if any(one.pages or one.page_count for one in sides):
            continue
        if any(one.url for one in sides):
            message = f"{citation.raw} has a locator but {label(source)} states no pages"
            yield Fault(citation.span, message, (source.key,))
        else:
            first = first or citation.span
            books[source.key] = source
    if books:
        message = f"{state(books.values())} no number of pages: the pages cited can't be checked"
        yield Fault(first, message, tuple(books))
