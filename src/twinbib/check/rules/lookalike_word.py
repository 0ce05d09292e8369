"""A word or a single letter is wholly in the other alphabet's look-alikes.

Why it matters: it looks right, and no program reads it: a page behind a Latin c is no «с.».

Example: `c. 108` with a Latin c in a Cyrillic entry, «М.» with a Cyrillic М in `М.: Nauka`.

What to do: type the letter in the entry's alphabet; `check --fix` does so for pages and such
letters as М.
"""

from collections.abc import Iterator

from twinbib.check.letters import Foreign, lone_lookalikes
from twinbib.check.rule import Fault, rule
from twinbib.check.sources import listed, shortened
from twinbib.check.summed import original_span, parts, romanized_span
from twinbib.messages import message
from twinbib.model import Article, Source

PLACES = {"original": original_span, "romanized": romanized_span}


@rule("CHR102", "note")
def find(article: Article) -> Iterator[Fault]:
    """One finding a list, as its author types so throughout; entries in both alphabets left out."""
    for side, place in PLACES.items():
        found = {one.key: words for one in article.sources if (words := _words(one, side))}
        typed = [source for source in article.sources if source.key in found]
        for span, sources in parts(article, find, typed, place):
            words = [word for source in sources for word in found[source.key]]
            shown = shortened(tuple(dict.fromkeys(one.word for one in words)))
            said = message("lookalike-word", **listed(sources), words=shown)
            fix = tuple(edit for one in words for edit in one.fix)
            yield Fault(span, said, tuple(source.key for source in sources), fix)


def _words(source: Source, side: str) -> list[Foreign]:
    rendition = getattr(source, side)
    romanized = side == "romanized"
    return lone_lookalikes(rendition.entry.text, romanized=romanized) if rendition else []
