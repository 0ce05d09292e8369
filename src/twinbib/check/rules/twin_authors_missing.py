"""One of the two lists leaves out authors that the other names.

Why it matters: an index credits the work to those it finds; most journals want all authors in the
romanised list.

Example: «Иванов И., Петров П.» in one list, `Ivanov I.` alone in the other.

What to do: name in both lists the same authors.
"""

import re
from collections.abc import Iterator
from functools import cache

from twinbib.check.authors import Apart, authors_apart
from twinbib.check.people import family
from twinbib.check.rule import Fault, rule
from twinbib.check.sources import label, shortened
from twinbib.messages import message
from twinbib.model import Article, Person, Rendition
from twinbib.tables import table


@cache
def _more() -> re.Pattern[str]:
    """«и др.», «ж. б.», `et. al.`: a stop behind a word is free, and so are spaces."""
    phrases = [phrase.split() for phrase in table("terms/author-date.toml")["et_al"]]
    words = (r"\.?\s*".join(word.replace(".", r"\.\s?") for word in one) for one in phrases)
    return re.compile(rf"(?<!\w)(?:{'|'.join(words)})(?!\w)|\.\.\.|…", re.IGNORECASE)


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
    return _more().search(rendition.entry.raw) is not None


def _fault(apart: Apart, people: tuple[Person, ...], key: str) -> Fault:
    names = shortened([family(person) for person in people])
    said = message(key, source=label(apart.source), names=names)
    return Fault(apart.romanized.entry.span, said, (apart.source.key,))
