"""Who may read an electronic work: «Режим доступа: для авториз. пользователей»."""

import re
from functools import cache

from twinbib.parse.draft import Found
from twinbib.parse.labels import label

SIGNS = ("режим доступа", "rezhim dostupa")


@cache
def _terms() -> re.Pattern[str]:
    return re.compile(label("terms"), re.IGNORECASE)


def access_terms(text: str) -> Found | None:
    """The words, as they are printed."""
    match = _terms().search(text)
    return None if match is None else Found(match.group(), match.start(), match.end())
