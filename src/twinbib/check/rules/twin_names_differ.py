"""The two lists name different authors for a source.

Why it matters: one of the two is wrong, and an index credits the work to somebody else.

Example: «Ярмонов М.» in one list, `Aronov M.` in the other.

What to do: see which list has the name right; two entries may have slipped into one.
"""

from collections.abc import Iterator

from twinbib.check.authors import authors_apart
from twinbib.check.people import one_apart
from twinbib.check.rule import Fault, rule
from twinbib.check.sources import label
from twinbib.messages import message
from twinbib.model import Article


@rule("PAR208", "warning")
def find(article: Article) -> Iterator[Fault]:
    """Family names that no romanisation makes one; a letter apart is another rule's.

    Names that one list has and the other leaves out are `twin-authors-missing`.
    """
    for apart in authors_apart(article):
        for one, two in apart.pairs():
            if not one_apart(one, two):
                said = message(
                    "twin-names-differ", source=label(apart.source), original=one, romanized=two
                )
                yield Fault(apart.romanized.entry.span, said, (apart.source.key,))
