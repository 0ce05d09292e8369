"""A sentence gives the word of a person whom the cited source does not name.

Why it matters: the name or the number may be wrong; or the words are taken from another's book, and
the citation should say so: «цит. по».

Example: «К. Пирсон считает [1]», and source 1 is by Ioannidis.

What to do: cite the person's own work; or say «цит. по», where you have the words from another's.
"""

from collections.abc import Iterator

from twinbib.check.attribution import named
from twinbib.check.people import family, people
from twinbib.check.persons_named import Authors, has_person, mentions, names_nobody
from twinbib.check.rule import Fault, rule
from twinbib.check.sources import label, references, shortened
from twinbib.messages import message
from twinbib.model import Article, Source, Value


@rule("CLM102", "note")
def find(article: Article) -> Iterator[Fault]:
    """Names with initials only: a bare word may be anything. Silent where a source names nobody.

    Where another listed source is by that person, `attribution-to-another-author` says so.
    """
    authors = Authors(article.sources)
    sources = {source.key: source for source in article.sources}
    for one in named(article):
        cited = [sources[item.key] for item in one.here.citation.items if item.key in sources]
        if not one.initials or not cited or any(map(names_nobody, cited)):
            continue
        if any(has_person(s, one.family) or mentions(s, one.family) for s in cited):
            continue
        if not authors.works(one):
            said = message(
                "attributed-person-not-in-source",
                words=one.words,
                citation=one.here.citation.raw,
                source=label(cited[0]),
                names=_people(cited[0]),
            )
            yield Fault(one.span, said, tuple(source.key for source in cited))


def _people(source: Source) -> tuple[Value, ...]:
    """The persons of a source, as its first list names them."""
    sides = [people(side) for side in references(source)]
    return shortened([family(person) for person in next(filter(None, sides), ())])
