"""Addresses of the web compared."""

import re
from urllib.parse import unquote

from twinbib.model import Rendition

_FRONT = re.compile(r"^(?:https?:/*)?(?:www\.)?", re.IGNORECASE)


def essence(url: str) -> str:
    """What the spellings of an address share: no scheme, no `www.`, letters and digits only.

    Slashes at the end and hyphens at the end of a line (`archi-ve.ics.uci.edu`) come and go.
    """
    return re.sub(r"[\W_]+", "", _FRONT.sub("", unquote(url.strip()))).casefold()


def slash_apart(one: str, two: str) -> bool:
    """Whether a slash at the end is all that parts the two."""
    return one.rstrip("/") == two.rstrip("/")


def whole(rendition: Rendition, other: Rendition | None) -> str:
    """The address of an entry, with what stands behind a space if the other list's goes on so.

    `http://example.org/docs/ a.pdf` is read to its space; the twin prints it in one piece.
    """
    url, twin = rendition.reference.url, other.reference.url if other else ""
    printed = rendition.entry.text.value
    goes_on = url and twin.startswith(url) and twin in re.sub(r"\s", "", printed)
    return twin if goes_on else url
