"""The words for a place in a source, «с.», `vol.`, «вып.»: data/terms/locators.toml."""

import re
from functools import cache

from twinbib.tables import table


@cache
def pattern(label: str) -> str:
    """The words of a CSL label as a regular expression in small letters, without their stops."""
    words = table("terms/locators.toml")["labels"][label]
    return "|".join(map(re.escape, sorted(words, key=len, reverse=True)))


def page_count(printed: str) -> str:
    """The number of «240 с.», `240 pp.`, «240 бет»: how long a work is; empty for all else."""
    found = _page_count().fullmatch(printed)
    return found["count"] if found else ""


@cache
def _page_count() -> re.Pattern[str]:
    return re.compile(rf"\s*(?P<count>\d{{1,5}})\s*(?:{pattern('page')})\.?\s*", re.IGNORECASE)
