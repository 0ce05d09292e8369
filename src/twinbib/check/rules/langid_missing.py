"""Cyrillic entries of a .bib file that do not say in which language their work is.

Why it matters: terms and hyphenation are then those of the document: `Vol.` for «Т.» and «С.».

Example: `title = {Дала жолдары}` with no `langid = {kazakh}`.

What to do: add `langid` with the language of the work.
"""

from collections.abc import Iterator

from twinbib.check.bib_entries import Printed, taken
from twinbib.check.rule import Fault, rule
from twinbib.check.sources import shortened
from twinbib.language.scripts import cyrillic_share
from twinbib.messages import message
from twinbib.model import Article, Source

NAMES = ("langid", "language", "hyphenation")
MOSTLY = 0.5


@rule("TEX106", "note")
def find(article: Article) -> Iterator[Fault]:
    """One finding a file: most .bib files have `langid` everywhere or nowhere."""
    lacking: dict[str, list[Printed]] = {}
    for one, source in taken(article):
        if _cyrillic(source) and not one.field(*NAMES):
            lacking.setdefault(one.file, []).append(one)
    for found in lacking.values():
        keys = tuple(one.block.key for one in found)
        said = message("langid-missing", count=len(keys), keys=shortened(keys))
        yield Fault(found[0].span, said, keys)


def _cyrillic(source: Source) -> bool:
    """A work inherits what its book says: `crossref` has been read by now."""
    reference = source.original.reference if source.original else None
    return bool(reference and not reference.language and cyrillic_share(reference.title) > MOSTLY)
