"""Addresses of the web compared."""

import re
from urllib.parse import unquote

_FRONT = re.compile(r"^(?:https?:/*)?(?:www\.)?", re.IGNORECASE)


def essence(url: str) -> str:
    """What the spellings of an address share: no scheme, no `www.`, letters and digits only.

    Slashes at the end and hyphens at the end of a line (`archi-ve.ics.uci.edu`) come and go.
    """
    return re.sub(r"[\W_]+", "", _FRONT.sub("", unquote(url.strip()))).casefold()


def slash_apart(one: str, two: str) -> bool:
    """Whether a slash at the end is all that parts the two."""
    return one.rstrip("/") == two.rstrip("/")
