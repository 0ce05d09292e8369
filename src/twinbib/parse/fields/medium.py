"""What kind of carrier a work has: `[Электронный ресурс]`, `[Текст]`, `[Electronic resource]`."""

import re
from functools import cache

from twinbib.parse.draft import Found
from twinbib.parse.labels import label


@cache
def _medium() -> re.Pattern[str]:
    return re.compile(rf"[\[(]\s*(?P<medium>{label('medium')})\s*[\])](?:\s*\.)?", re.IGNORECASE)


def medium(text: str) -> Found | None:
    """The words in the brackets."""
    match = _medium().search(text)
    return None if match is None else Found(match["medium"], match.start(), match.end())
