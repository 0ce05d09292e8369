"""The two lists give a source different addresses.

Why it matters: one of the two leads elsewhere or nowhere.

Example: `https://lex.uz/docs/3107042` in one list, `https://lex.uz/docs/3107024` in the other.

What to do: open both addresses, and keep the one that leads to the work.
"""

from collections.abc import Iterator

from twinbib.check.rule import Fault, rule
from twinbib.check.sources import label, paired
from twinbib.check.urls import essence, whole
from twinbib.messages import message
from twinbib.model import Article


@rule("PAR205", "warning")
def find(article: Article) -> Iterator[Fault]:
    """Addresses that differ in more than their spelling (that is `twin-urls-spelt-differently`)."""
    for source, original, romanized in paired(article):
        one, two = whole(original, romanized), whole(romanized, original)
        if one and two and essence(one) != essence(two):
            said = message("twin-urls-differ", source=label(source), original=one, romanized=two)
            yield Fault(romanized.entry.span, said, (source.key,))
