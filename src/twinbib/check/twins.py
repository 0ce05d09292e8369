"""The two renditions of a source compared, field by field."""

import re
from collections.abc import Callable, Iterator

from twinbib.check.rule import Fault
from twinbib.check.sources import label, paired
from twinbib.model import Article, Reference

_DASHES = re.compile("[\u2010-\u2015\u2212]")


def folded(value: str) -> str:
    """Case, dashes, spaces and stops levelled: `4 (67)` is `4(67)`."""
    return re.sub(r"[\s.]+", "", _DASHES.sub("-", value)).casefold()


def numbers(value: str) -> frozenset[str]:
    """The numbers in a value, in whatever order and brackets: `4(67)` → 4 and 67."""
    return frozenset(re.findall(r"\d+|[^\W\d_]+", value.casefold()))


def differing(
    article: Article,
    what: str,
    printed: Callable[[Reference], str],
    differ: Callable[[Reference, Reference], bool],
) -> Iterator[Fault]:
    """The sources whose twins both state a value, and not the same one, at the romanised entry.

    `what` names the field (`year`), `printed` gives it for the message, `differ` decides.
    """
    for source, original, romanized in paired(article):
        one, two = printed(original.reference), printed(romanized.reference)
        if one and two and differ(original.reference, romanized.reference):
            message = f"{label(source)}: {what} {one} in the original list, {two} in the other"
            yield Fault(romanized.entry.span, message, (source.key,))
