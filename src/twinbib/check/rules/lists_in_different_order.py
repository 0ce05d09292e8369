"""The two lists have their sources in different order or under different numbers.

Why it matters: a citation by number means one source in one list and another in the other; most
journals want both lists in one order.

Example: source 7 of the Cyrillic list is number 12 in References.

What to do: put both lists in one order, the one of the numbers that the text cites.
"""

from collections.abc import Iterator

from twinbib.check.rule import Fault, rule
from twinbib.check.sources import label, paired, shortened
from twinbib.check.summed import parts, romanized_span
from twinbib.messages import message
from twinbib.model import Article, Message, Source


@rule("PAR103", "warning")
def find(article: Article) -> Iterator[Fault]:
    """Numbered lists only; one finding, at the first such entry, with the numbers that differ."""
    moved = [
        source
        for source, original, romanized in paired(article)
        if original.entry.number
        and romanized.entry.number
        and original.entry.number != romanized.entry.number
    ]
    for span, sources in parts(article, find, moved, romanized_span):
        places = [_place(source) for source in sources]
        said = message("lists-in-different-order.list", places=shortened(places))
        yield Fault(span, said, tuple(source.key for source in sources))


def _place(source: Source) -> Message:
    number = source.romanized.entry.number if source.romanized else None
    return message("lists-in-different-order.place", source=label(source), number=number or 0)
