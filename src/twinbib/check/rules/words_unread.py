"""Words of an entry that no field took.

Why it matters: they are kept, but no bibliography prints them; a fault of the entry may hide there.

Example: «Методы маршрутизации / Под общ. ред. чл.-корр. РАН И.А. Каляева»: «чл.-корр. РАН».

What to do: see whether the words are a misprint or stand in an odd place; where they belong there,
nothing is lost: they are kept.
"""

from collections.abc import Iterator

from twinbib.check.rule import Fault, rule
from twinbib.check.sources import label
from twinbib.messages import message
from twinbib.model import Article


@rule("BIB104", "note")
def find(article: Article) -> Iterator[Fault]:
    """One finding an entry, at the entry, with the words."""
    for source in article.sources:
        for rendition in (source.original, source.romanized):
            if rendition is not None and rendition.reference.unread:
                words = "; ".join(rendition.reference.unread)
                said = message("words-unread", source=label(source), words=words)
                yield Fault(rendition.entry.span, said, (source.key,))
