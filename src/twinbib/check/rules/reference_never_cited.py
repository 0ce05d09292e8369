"""A source that no citation in the text points to.

Why it matters: a reader can't tell what it is evidence for, and many journals strike it out.

Example: the list has a source 5, the text cites `[1]` to `[4]`.
"""

from collections.abc import Iterator

from twinbib.check.rule import Fault, rule
from twinbib.check.sources import entry_span, label
from twinbib.model import Article


@rule("CIT102", "warning")
def find(article: Article) -> Iterator[Fault]:
    """The sources that are not cited; silent where no citation could be tied to any source."""
    cited = {item.key for citation in article.citations for item in citation.items if item.key}
    if not cited:
        return
    for source in article.sources:
        if source.key not in cited:
            yield Fault(entry_span(source), f"{label(source)} is never cited", (source.key,))
