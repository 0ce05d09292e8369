"""The two renditions of a source compared, field by field."""

import re
from collections.abc import Callable, Iterator

from twinbib.check.pages import joined, page, ranges
from twinbib.check.rule import Fault
from twinbib.check.sources import label, paired
from twinbib.language.scripts import fold_lookalikes
from twinbib.messages import message
from twinbib.model import Article, PageCount, Pages, Reference

_DASHES = re.compile("[\u2010-\u2015\u2212]")


def folded(value: str) -> str:
    """Case, dashes, spaces, stops and look-alikes levelled: `4 (67)` is `4(67)`, «ХV» XV."""
    bare = re.sub(r"[\s.]+", "", _DASHES.sub("-", value)).casefold()
    return fold_lookalikes(bare, "latin")


def counted(value: str) -> str:
    """The value levelled, a Roman number as an Arabic one: `LIV` and `ХV` are 54 and 15."""
    level = folded(value)
    number = page(level)
    return str(number[1]) if number and number[0] else level


def numbers(value: str) -> frozenset[str]:
    """The numbers in a value, in whatever order and brackets: `4(67)` → 4 and 67."""
    return frozenset(re.findall(r"\d+|[^\W\d_]+", fold_lookalikes(value.casefold(), "latin")))


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
    """Whether the ranges are not the same: `251–9` and `251–259` are, `17, 18` and `17–18`.

    A dash that is lost does not count: 6269 is 62–69.
    """
    if not isinstance(one.pages, Pages) or not isinstance(two.pages, Pages):
        return False
    if dash_lost(one.pages.printed, two.pages.printed):
        return False
    first, second = ranges(one.pages), ranges(two.pages)
    if first and second:
        return joined(first) != joined(second)
    return folded(one.pages.printed) != folded(two.pages.printed)


def dash_lost(one: str, two: str) -> bool:
    """Whether a dash is all that parts two ranges, as a scan loses it: `15-33`, `1533`."""
    first, second = re.sub(r"\D", "", one), re.sub(r"\D", "", two)
    return first == second and first != "" and one.strip().isdigit() != two.strip().isdigit()


def page_count(reference: Reference) -> str:
    """The number of pages; empty where there is none or nobody read it."""
    stated = reference.page_count
    return str(stated.count) if isinstance(stated, PageCount) else ""


def counts_differ(one: Reference, two: Reference) -> bool:
    """Whether the numbers of pages are not the same."""
    return page_count(one) != page_count(two)
