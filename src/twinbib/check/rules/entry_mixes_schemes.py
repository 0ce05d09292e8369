"""An entry is romanised by two schemes.

Why it matters: nobody can tell by which table its words are to be read back, names least of all.

Example: `Dmitraşenko` beside `politicheskie`: by the scheme of the first ч would be ş, not ch.

What to do: romanise the entry anew by one scheme: `twinbib romanize`.
"""

from collections.abc import Iterator

from twinbib.check.rule import Fault, rule
from twinbib.check.sources import label
from twinbib.messages import message
from twinbib.model import Article
from twinbib.translit.twins import recognized


@rule("TRL102", "note")
def find(article: Article) -> Iterator[Fault]:
    """Where two words and more are of another scheme than the rest; own spellings don't count."""
    for source, entry in zip(article.sources, recognized(article.sources).entries, strict=True):
        kinds = ("scheme", "mixed")
        departing = [one for one in entry.departures if one.kind in kinds and not one.name]
        if source.romanized and len(departing) > 1 and entry.telling:
            said = message(
                "entry-mixes-schemes",
                source=label(source),
                words=tuple(entry.telling),
                others=tuple(one.printed for one in departing),
            )
            yield Fault(source.romanized.entry.span, said, (source.key,))
