"""A romanised entry without the English translation that the list's others have.

Why it matters: a reader who has no Russian can't tell what the work is about; journals that ask for
`[Title in English]` ask for it in each entry.

Example: nine entries have `[The art of China]` behind the romanised title, the tenth has nothing.

What to do: add the English title in brackets behind the romanised one.
"""

import re
from collections.abc import Iterator

from twinbib.check.romanized import romanized_titles, usual
from twinbib.check.rule import Fault, rule
from twinbib.check.sources import listed
from twinbib.check.summed import parts, romanized_span
from twinbib.messages import message
from twinbib.model import Article, Source

# `(Collection of programs for calculation)`, which no field may have taken
_BRACKETED = re.compile(r"\[|\([A-Z][^()]*\s[^()]*\s[^()]*\)")


@rule("TRL104", "warning")
def find(article: Article) -> Iterator[Fault]:
    """One finding for the whole list; titles that are romanised only, not those in English."""
    entries = romanized_titles(article)
    has = [bool(one.translated_title) for _, one in entries]
    if not usual(has):
        return
    lacking = [source for (source, _), there in zip(entries, has, strict=True) if not there]
    lacking = [source for source in lacking if not _BRACKETED.search(_printed(source))]
    for span, sources in parts(article, find, lacking, romanized_span):
        said = message("translation-missing", others=sum(has), **listed(sources))
        yield Fault(span, said, tuple(source.key for source in sources))


def _printed(source: Source) -> str:
    return source.romanized.entry.raw if source.romanized else ""
