"""The romanised list follows another scheme than the journal asks for.

Why it matters: an editor sends it back, or it is the one list of the issue that an index spells
otherwise than all the others.

Example: `Himija bol'shih rek` for a journal that asks for BSI, where it is `Khimiya bol'shikh rek`.

What to do: romanise the list anew by the journal's scheme: `twinbib romanize --journal NAME`.
"""

from collections.abc import Iterator, Sequence

from twinbib.check.rule import Fault, rule
from twinbib.check.sources import label, shortened
from twinbib.messages import message
from twinbib.model import Article, Source
from twinbib.translit import Departure
from twinbib.translit.twins import unlike

FEWEST = 2  # one word may be a slip


@rule("TRL107", "warning")
def find(article: Article) -> Iterator[Fault]:
    """One finding for each language that the journal asks a scheme for, at the first such word."""
    for language, scheme in article.schemes:
        words: dict[str, Departure] = {}
        for one in unlike(article.sources, language, scheme):
            words.setdefault(one.cyrillic.lower(), one)
        if len(words) >= FEWEST:
            yield _fault(article.sources, language, scheme, list(words.values()))


def _fault(
    sources: Sequence[Source], language: str, scheme: str, words: Sequence[Departure]
) -> Fault:
    places = tuple(dict.fromkeys(sources[one.entry] for one in words))
    shown = [
        message(
            "scheme-not-asked-for.word",
            printed=one.printed,
            expected=one.expected,
            source=label(sources[one.entry]),
        )
        for one in words
    ]
    said = message(
        "scheme-not-asked-for.list", scheme=scheme, language=language, words=shortened(shown)
    )
    first = places[0].romanized
    return Fault(first.entry.span if first else None, said, tuple(source.key for source in places))
