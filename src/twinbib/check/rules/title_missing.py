"""An entry in which no title could be read.

Why it matters: the entry is kept as it is printed, but it can be neither paired nor formatted.

Example: `.: , 2010. 224 .`, what a bad scan leaves of an entry.

What to do: write the entry out: authors, title, where and when it was published.
"""

from collections.abc import Iterator

from twinbib.check.rule import Fault, rule
from twinbib.check.sources import label
from twinbib.messages import message
from twinbib.model import Article


@rule("BIB103", "warning")
def find(article: Article) -> Iterator[Fault]:
    """One finding an entry, at the entry, in whichever list it stands."""
    for source in article.sources:
        for rendition in (source.original, source.romanized):
            if rendition is None:
                continue
            reference = rendition.reference
            if not (reference.title or reference.translated_title):
                raw = rendition.entry.raw[:60]
                said = message("title-missing", source=label(source), entry=raw)
                yield Fault(rendition.entry.span, said, (source.key,))
