"""A romanised entry without the mark of its language that the list's others have.

Why it matters: the reader takes the work for an English one, whose title it prints in English.

Example: nine entries end in `(in Russian)`, the tenth is a Russian work and doesn't.

What to do: add the mark that the other entries have.
"""

import re
from collections.abc import Iterator

from twinbib.check.romanized import cyrillic_works, usual
from twinbib.check.rule import Fault, rule
from twinbib.check.sources import listed
from twinbib.check.summed import parts, romanized_span
from twinbib.messages import message
from twinbib.model import Article, Source

# a mark that is misprinted: (inRussian), (in Ruaaian)
_MARK = re.compile(r"[(\[]\s?in\s?[A-Z]", re.IGNORECASE)


@rule("TRL105", "note")
def find(article: Article) -> Iterator[Fault]:
    """One finding for the whole list; works whose original title is in Cyrillic."""
    entries = cyrillic_works(article)
    has = [bool(one.language_mark) or _marked(source) for source, one in entries]
    if not usual(has):
        return
    lacking = [source for (source, _), there in zip(entries, has, strict=True) if not there]
    for span, sources in parts(article, find, lacking, romanized_span):
        said = message("language-mark-missing", others=sum(has), **listed(sources))
        yield Fault(span, said, tuple(source.key for source in sources))


def _marked(source: Source) -> bool:
    return source.romanized is not None and bool(_MARK.search(source.romanized.entry.raw))
