"""The two lists give a source different years.

Why it matters: one of the two is wrong, and an index that reads the other can't match the work.

Example: «Вестник. 2009. № 322» in one list, `Vestnik, 2010, no. 322` in the other.

What to do: see the work itself, and correct the list that is wrong.
"""

import re
from collections.abc import Iterator

from twinbib.check.editions import another_edition
from twinbib.check.rule import Fault, rule
from twinbib.check.sources import label, paired
from twinbib.messages import message
from twinbib.model import Article, Reference, Rendition


@rule("PAR201", "error")
def find(article: Article) -> Iterator[Fault]:
    """Years only: months and days may stand in one list alone.

    Silent where the romanised entry is that of the original of a translated book, and where one
    entry prints the other's year too, as that of a volume or a meeting: which is meant isn't known.
    """
    for source, original, romanized in paired(article):
        one, two = _year(original.reference), _year(romanized.reference)
        if not one or not two or one == two:
            continue
        both = _prints(original, two) or _prints(romanized, one)
        if not both and not another_edition(original.reference, romanized.reference):
            said = message("twin-years-differ", source=label(source), original=one, romanized=two)
            yield Fault(romanized.entry.span, said, (source.key,))


def _prints(rendition: Rendition, year: str) -> bool:
    """Whether the entry has the year between its stops: `Management. 2008. Vol. 49`."""
    before = r"(?:^|[^\W\d_]\.?\s|[,.]\s?|[–—-]\s|[–—])"
    pattern = rf"{before}{year}(?=\s?[,.;–—]|$)(?!\s?[–-]\s?\d)"
    return re.search(pattern, rendition.entry.text.value) is not None


def _year(reference: Reference) -> str:
    return str(reference.issued.parts[0]) if reference.issued and reference.issued.parts else ""
