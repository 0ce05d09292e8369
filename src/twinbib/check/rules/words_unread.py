"""Words of an entry that no field took.

Why it matters: they are kept, but no bibliography prints them; a fault of the entry may hide there.

Example: «Методы маршрутизации / Под общ. ред. чл.-корр. РАН И.А. Каляева»: «чл.-корр. РАН».

What to do: see whether the words are a misprint or stand in an odd place; where they belong there,
nothing is lost: they are kept.
"""

from collections.abc import Iterator

from twinbib.check.rule import Fault, rule
from twinbib.check.sources import label, renditions
from twinbib.messages import message
from twinbib.model import Article, Message, Source

LONGEST_SHOWN = 100  # code points


@rule("BIB104", "note")
def find(article: Article) -> Iterator[Fault]:
    """One finding an entry, at the entry, with the words."""
    for source, rendition in renditions(article):
        if words := "; ".join(rendition.reference.unread):
            yield Fault(rendition.entry.span, _said(source, words), (source.key,))


def _said(source: Source, words: str) -> Message:
    """The words; so many that they must be more than words of one entry are told as that."""
    if len(words) <= LONGEST_SHOWN:
        return message("words-unread.all", source=label(source), words=words)
    shown = words[:LONGEST_SHOWN].rpartition(" ")[0] or words[:LONGEST_SHOWN]
    return message("words-unread.many", source=label(source), words=shown, count=len(words))
