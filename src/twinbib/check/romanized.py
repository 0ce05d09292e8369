"""The entries of the romanised list whose work is in a language written in Cyrillic."""

from collections.abc import Sequence

from twinbib.check.editions import another_edition
from twinbib.check.sources import paired
from twinbib.language.scripts import has_cyrillic
from twinbib.language.twin_words import Twin, pairs
from twinbib.model import Article, Reference, Source

USUAL = 0.6  # from this share on a thing is the list's habit
FEWEST = 4


def cyrillic_works(article: Article) -> list[tuple[Source, Reference]]:
    """The romanised renditions of works in Cyrillic, not of their English editions."""
    return [
        (source, romanized.reference)
        for source, original, romanized in paired(article)
        if has_cyrillic(original.reference.title)
        and not another_edition(original.reference, romanized.reference)
    ]


def romanized_titles(article: Article) -> list[tuple[Source, Reference]]:
    """Those of them whose title is romanised word by word: «Покрытия», `Pokrytiya`."""
    return [(source, one) for source, one in cyrillic_works(article) if _romanized(source, one)]


def _romanized(source: Source, one: Reference) -> bool:
    cyrillic = source.original.reference.title if source.original else ""
    words = len(cyrillic.split())
    return 2 * len(pairs([Twin(cyrillic, one.title)])) > words > 0


def usual(has: Sequence[bool]) -> bool:
    """Whether enough entries have a thing to make it the list's habit, and not all of them."""
    return len(has) >= FEWEST and USUAL * len(has) <= sum(has) < len(has)
