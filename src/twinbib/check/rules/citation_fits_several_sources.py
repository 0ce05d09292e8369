"""A citation by name and year, or by number, that fits several sources equally well.

Why it matters: the reader can't tell which one is meant, and the program doesn't guess.

Example: the list has two works of `Иванов И. И.` of 2009, the text cites `(Иванов, 2009)`; letters
behind the years, `2009а` and `2009б`, tell them apart. Or both sections of the list, «Источники»
and «Литература», begin with 1, and the text cites `[1]`.

What to do: put a letter behind the year, in the text and in the lists: 2009а, 2009б; or name the
initials. Number the sections of a list through.
"""

from collections.abc import Iterator

from twinbib.check.rule import Fault, rule
from twinbib.messages import message
from twinbib.model import Article, Citation, CitedItem


@rule("CIT106", "warning")
def find(article: Article) -> Iterator[Fault]:
    """The citations left without a source because several fit."""
    for citation in article.citations:
        for item in citation.items:
            if item.fits:
                said = message(
                    "citation-fits-several-sources", named=_cites(citation, item), fits=item.fits
                )
                yield Fault(citation.span, said, item.fits)


def _cites(citation: Citation, item: CitedItem) -> str:
    """What the text says: a name and a year, a number, «там же»."""
    return item.named or (f"[{item.number}]" if item.number else citation.raw)
