r"""LaTeX citations by key: `\cite[с.~253]{key}`, `\parencite[см.][лемма 4]{one,two}`."""

import re
from collections.abc import Iterator
from dataclasses import replace

from twinbib.link.locators import locator
from twinbib.link.mark import Mark
from twinbib.model import CitedItem, Locator

_CITE = re.compile(
    r"\\(?:[Cc]ite[a-z]{0,6}|[Pp]arencite|[Tt]extcite|[Aa]utocite|[Ff]ootcite|[Ss]martcite)\*?"
    r"\s?(?:\[(?P<one>[^\[\]]{0,200})\])?(?:\[(?P<two>[^\[\]]{0,200})\])?"
    r"\{(?P<keys>[^{}]{1,500})\}"
)


def find(value: str) -> Iterator[Mark]:
    """The citations of a LaTeX text by key, in order; a locator belongs to the last key."""
    for match in _CITE.finditer(value):
        items = [CitedItem(None, key.strip()) for key in match["keys"].split(",") if key.strip()]
        if not items:
            continue
        note, prefix = match["one"] or "", ""
        if match["two"] is not None:
            prefix, note = note, match["two"]
        items[0] = replace(items[0], prefix=prefix)
        items[-1] = _noted(items[-1], re.sub(r"[\s~]+", " ", note).strip())
        yield Mark(match.start(), match.end(), tuple(items))


def _noted(item: CitedItem, note: str) -> CitedItem:
    """The note after a key is a locator where it reads as one, else a suffix."""
    bare = note.replace(r"\S", "§").replace("--", "–")
    place = locator(bare) or (Locator("page", bare) if bare[:1].isdigit() else None)
    return replace(item, locator=place) if place else replace(item, suffix=note)
