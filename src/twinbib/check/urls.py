"""Addresses of the web compared."""

import re
from urllib.parse import unquote

_FRONT = re.compile(r"^(?:https?://)?(?:www\.)?", re.IGNORECASE)


def essence(url: str) -> str:
    """What two spellings of an address share: no scheme, `www.`, end slash, escapes; a small host."""
    bare = unquote(_FRONT.sub("", url.strip())).rstrip("/.")
    host, slash, path = bare.partition("/")
    return host.lower() + slash + path.replace("/#", "#")


def slash_apart(one: str, two: str) -> bool:
    """Whether a slash at the end is all that parts the two."""
    return one.rstrip("/") == two.rstrip("/")
