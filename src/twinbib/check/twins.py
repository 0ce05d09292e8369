"""The two renditions of a source compared, field by field."""

import re
from collections.abc import Callable, Iterator

from twinbib.check.pages import ranges
from twinbib.check.rule import Fault
from twinbib.check.sources import label, paired
from twinbib.messages import message
from twinbib.model import Article, PageCount, Pages, Reference

_DASHES = re.compile("[\u2010-\u2015\u2212]")


def folded(value: str) -> str:
    """Case, dashes, spaces and stops levelled: `4 (67)` is `4(67)`."""
    return re.sub(r"[\s.]+", "", _DASHES.sub("-", value)).casefold()


def numbers(value: str) -> frozenset[str]:
    """The numbers in a value, in whatever order and brackets: `4(67)` → 4 and 67."""
    return frozenset(re.findall(r"\d+|[^\W\d_]+", value.casefold()))


def differing(
    article: Article,
    key: str,
    printed: Callable[[Reference], str],
    differ: Callable[[Reference, Reference], bool],
) -> Iterator[Fault]:
    """The sources whose twins both state a value, and not the same one, at the romanised entry.

    `key` is the message's, `printed` gives the value for it, `differ` decides.
    """
    for source, original, romanized in paired(article):
        one, two = printed(original.reference), printed(romanized.reference)
        if one and two and differ(original.reference, romanized.reference):
            said = message(key, source=label(source), original=one, romanized=two)
            yield Fault(romanized.entry.span, said, (source.key,))


def pages(reference: Reference) -> str:
    """The page range as printed; empty where there is none or nobody read it."""
    return reference.pages.printed if isinstance(reference.pages, Pages) else ""


def pages_differ(one: Reference, two: Reference) -> bool:
    """Whether the ranges are not the same: `251–9` and `251–259` are."""
    if not isinstance(one.pages, Pages) or not isinstance(two.pages, Pages):
        return False
    first, second = ranges(one.pages), ranges(two.pages)
    if first and second:
        return first != second
    return folded(one.pages.printed) != folded(two.pages.printed)


def page_count(reference: Reference) -> str:
    """The number of pages; empty where there is none or nobody read it."""
    stated = reference.page_count
    return str(stated.count) if isinstance(stated, PageCount) else ""


def counts_differ(one: Reference, two: Reference) -> bool:
    """Whether the numbers of pages are not the same."""
    return page_count(one) != page_count(two)
