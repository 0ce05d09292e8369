"""A cited page of a source that states no pages.

Why it matters: the page can't be checked: the list names a file, a web page or a book, and not
how long it is.

Example: `[9, p. 111]`, and source 9 is the address of a file.

What to do: add the pages to the entry, so that the cited one can be found and checked.
"""

from collections.abc import Iterator

from twinbib.check.rule import Fault, rule
from twinbib.check.sources import label, listed, pages_cited, references
from twinbib.messages import message
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
            said = message(
                "locator-on-source-without-pages.web", citation=citation.raw, source=label(source)
            )
            yield Fault(citation.span, said, (source.key,))
        else:
            first = first or citation.span
            books[source.key] = source
    if books:
        said = message("locator-on-source-without-pages.books", **listed(books.values()))
        yield Fault(first, said, tuple(books))
