"""What kind of carrier a work has: `[Электронный ресурс]`, «– Текст : непосредственный»."""

import re
from functools import cache

from twinbib.parse.draft import GAP, Found
from twinbib.parse.labels import label

CARRIERS = ("непосредственн", "электронн", "neposredstvenn", "elektronn")
SIGNS = ("[", "(", *CARRIERS)


@cache
def _medium() -> re.Pattern[str]:
    return re.compile(rf"[\[(]\s*(?P<medium>{label('medium')})\s*[\])](?:\s*\.)?", re.IGNORECASE)


@cache
def _carrier() -> re.Pattern[str]:
    return re.compile(
        rf"(?<=[.)\]{GAP}\s])[–—-]?\s*(?P<medium>{label('carrier')})(?:\s*\.)?", re.IGNORECASE
    )


def medium(text: str) -> Found | None:
    """The words in the brackets, or behind the last full stop."""
    match = _medium().search(text)
    if match is None and any(sign in text for sign in CARRIERS):
        match = _carrier().search(text)
    return None if match is None else Found(match["medium"].strip(), match.start(), match.end())
