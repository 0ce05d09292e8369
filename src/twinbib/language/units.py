"""The words for a place in a source, «с.», `vol.`, «вып.»: data/terms/locators.toml."""

import re
from functools import cache

from twinbib.tables import table


@cache
def words(label: str) -> frozenset[str]:
    """The words of a CSL label in small letters, without their stops: `с`, `pp`, `бет`."""
    return frozenset(table("terms/locators.toml")["labels"][label])


@cache
def pattern(label: str) -> str:
    """The same words as a regular expression."""
    return "|".join(map(re.escape, sorted(words(label), key=len, reverse=True)))


def page_count(printed: str) -> str:
    """The number of «240 с.», `240 pp.`, «240 бет»: how long a work is; empty for all else."""
    found = _page_count().fullmatch(printed)
    return found["count"] if found else ""


@cache
def _page_count() -> re.Pattern[str]:
    return re.compile(rf"\s*(?P<count>\d{{1,5}})\s*(?:{pattern('page')})\.?\s*", re.IGNORECASE)
