"""The two lists spell an author's name a letter apart.

Why it matters: one of the two is a slip, or the name has a spelling of its own that only its bearer
knows; an index takes them for two persons.

Example: «Спетанов С.» in one list, `Stepanov S.` in the other.

What to do: correct the misprint; where a person spells the name so, nothing is wrong.
"""

from collections.abc import Iterator

from twinbib.check.authors import authors_apart
from twinbib.check.people import one_apart
from twinbib.check.rule import Fault, rule
from twinbib.check.sources import label
from twinbib.messages import message
from twinbib.model import Article
from twinbib.translit.established import is_translated


@rule("PAR209", "note")
def find(article: Article) -> Iterator[Fault]:
    """Consonants only: vowels differ from scheme to scheme, and foreign names are spelt freely.

    A translated work is left out: «Козмина» is Cosmina there, as the title page of the original.
    """
    for apart in authors_apart(article):
        if is_translated(apart.original.reference):
            continue
        for one, two in apart.pairs():
            if one_apart(one, two):
                said = message(
                    "twin-names-spelt-differently",
                    source=label(apart.source),
                    original=one,
                    romanized=two,
                )
                yield Fault(apart.romanized.entry.span, said, (apart.source.key,))
