"""A sentence gives the word of a person and cites somebody else's work.

Why it matters: a number has shifted, or the name is wrong: the reader looks in the wrong source.

Example: «по мнению А. С. Дундич [9]», where source 9 is by Rakhimov and source 1 by Dundich.

What to do: correct the number, or the name.
"""

from collections.abc import Iterator

from twinbib.check.attribution import Named, named
from twinbib.check.persons_named import Authors, author_of, has_person, mentions
from twinbib.check.rule import Fault, rule
from twinbib.check.sources import label, listed
from twinbib.messages import message
from twinbib.model import Article, Source


@rule("CLM101", "warning")
def find(article: Article) -> Iterator[Fault]:
    """Where another listed source has that author, and the cited ones don't name the person.

    Editors and translators count as the cited work's persons, and so does a name in its title.
    """
    authors = Authors(article.sources)
    sources = {source.key: source for source in article.sources}
    for one in named(article):
        cited = [sources[item.key] for item in one.here.citation.items if item.key in sources]
        if not cited or any(has_person(s, one.family) or mentions(s, one.family) for s in cited):
            continue
        others = authors.works(one)
        if others:
            yield _fault(one, cited, others)


def _fault(one: Named, cited: list[Source], others: list[Source]) -> Fault:
    said = message(
        "attribution-to-another-author",
        words=one.words,
        citation=one.here.citation.raw,
        source=label(cited[0]),
        name=author_of(others[0], one),
        **listed(others),
    )
    return Fault(one.span, said, tuple(source.key for source in (*cited, *others)))
