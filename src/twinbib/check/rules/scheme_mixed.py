"""The romanised list follows several schemes.

Why it matters: an index reads a journal or author in two spellings as two, and the reader can't
turn the words back into Cyrillic.

Example: `sentyabrya`, `politicheskie` in a list that elsewhere writes `otnoşenia`, `mejdunarodnye`.

What to do: romanise the words anew by the list's scheme, or the whole list by the journal's:
`twinbib romanize`.
"""

from collections.abc import Iterator

from twinbib.check.rule import Fault, rule
from twinbib.check.sources import label, shortened
from twinbib.messages import message
from twinbib.model import Article, Source
from twinbib.translit import Recognition
from twinbib.translit.twins import recognized


@rule("TRL101", "warning")
def find(article: Article) -> Iterator[Fault]:
    """One finding a language, at the first entry with such a word; persons' names don't count."""
    found = recognized(article.sources)
    for code, whole in found.languages.items():
        words: dict[str, list[Source]] = {}
        for one in whole.departures:
            if one.kind in ("scheme", "mixed") and not one.name:
                words.setdefault(one.printed, []).append(article.sources[one.entry])
        if len(words) > 1:
            yield _fault(code, whole, words)


def _fault(code: str, whole: Recognition, words: dict[str, list[Source]]) -> Fault:
    sources = tuple(dict.fromkeys(source for those in words.values() for source in those))
    shown = [
        message("scheme-mixed.word", word=word, source=label(those[0]))
        for word, those in words.items()
    ]
    said = message(
        "scheme-mixed.list",
        exact=whole.exact,
        words=whole.words,
        language=code,
        scheme=whole.scheme,
        others=shortened(shown),
    )
    first = sources[0].romanized
    span = first.entry.span if first else None
    return Fault(span, said, tuple(source.key for source in sources))
