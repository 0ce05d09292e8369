"""The two lists give a source different issues.

Why it matters: one of the two is wrong, and an index that reads the other can't match the work.

Example: «№ 4(67)» in one list, `No. 4(76)` in the other.

What to do: see the work itself, and correct the list that is wrong.
"""

import re
from collections.abc import Iterator

from twinbib.check.rule import Fault, rule
from twinbib.check.sources import label, paired
from twinbib.check.twins import folded, numbers
from twinbib.language.units import pattern
from twinbib.messages import message
from twinbib.model import Article, Reference, Rendition

_YEAR = re.compile(r"(?:19|20)\d\d")


@rule("PAR203", "error")
def find(article: Article) -> Iterator[Fault]:
    """Silent where volume and issue have but changed their places: № 56 (8), `vol. 56, no. 8`.

    Silent too where each entry prints the other's: «шов № 111-1», and `no 8` behind it; and where
    an entry's year was taken for its issue, and the issue stands behind it: `Bul. 2014, no. 10`.
    """
    for source, original, romanized in paired(article):
        one, two = original.reference.issue, romanized.reference.issue
        if not one or not two or not _differ(original.reference, romanized.reference):
            continue
        if not _agree(original, romanized):
            said = message("twin-issues-differ", source=label(source), original=one, romanized=two)
            yield Fault(romanized.entry.span, said, (source.key,))


def _agree(original: Rendition, romanized: Rendition) -> bool:
    """Whether each entry prints the other's issue, or the one whose year was read as its issue."""
    sides = ((original, romanized), (romanized, original))
    printed = [_prints(here, there.reference.issue) for here, there in sides]
    years = [_YEAR.fullmatch(here.reference.issue) for here, _ in sides]
    return all(printed) or any(year and there for year, there in zip(years, printed, strict=True))


def _prints(rendition: Rendition, issue: str) -> bool:
    printed = rf"(?<!\w)(?:n|{pattern('issue')})\.?\s?{re.escape(issue)}(?!\w)"
    return re.search(printed, rendition.entry.text.value, re.IGNORECASE) is not None


def _differ(one: Reference, two: Reference) -> bool:
    first, second = numbers(f"{one.volume} {one.issue}"), numbers(f"{two.volume} {two.issue}")
    # № 4(67) and no. 4: one list says more, not something else
    return folded(one.issue) != folded(two.issue) and not (first <= second or second <= first)
