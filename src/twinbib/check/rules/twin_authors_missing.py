"""One of the two lists leaves out authors that the other names.

Why it matters: an index credits the work to those it finds; most journals want all authors in the
romanised list.

Example: «Иванов И., Петров П.» in one list, `Ivanov I.` alone in the other.

What to do: name in both lists the same authors.
"""

import re
from collections.abc import Iterator

from twinbib.check.authors import Apart, authors_apart
from twinbib.check.people import family
from twinbib.check.rule import Fault, rule
from twinbib.check.sources import label, shortened
from twinbib.messages import message
from twinbib.model import Article, Person, Rendition

_MORE = re.compile(
    r"\b(?:и\s+др\b|та\s+ін\b|et\.?\s*al\b|i\s+dr\b|[тt]\.\s?б\.)|\.\.\.|…", re.IGNORECASE
)


@rule("PAR210", "note")
def find(article: Article) -> Iterator[Fault]:
    """Silent where the shorter list says that there are more: «и др.», et al."""
    for apart in authors_apart(article):
        paired = min(len(apart.only_original), len(apart.only_romanized))
        original, romanized = apart.only_original[paired:], apart.only_romanized[paired:]
        if romanized and not _open(apart.source.original):
            yield _fault(apart, romanized, "twin-authors-missing.original")
        if original and not _open(apart.source.romanized):
            yield _fault(apart, original, "twin-authors-missing.romanized")


def _open(rendition: Rendition | None) -> bool:
    """Whether the list says that there are more, wherever it does («Балунов Б.Ф и др. Опыт …»)."""
    if rendition is None or rendition.reference.et_al:
        return True
    return _MORE.search(rendition.entry.raw) is not None


def _fault(apart: Apart, people: tuple[Person, ...], key: str) -> Fault:
    names = shortened([family(person) for person in people])
    said = message(key, source=label(apart.source), names=names)
    return Fault(apart.romanized.entry.span, said, (apart.source.key,))
