r"""LaTeX citations by key: `\cite[с.~253]{key}`, `\parencite[см.][лемма 4]{one,two}`.

Also biblatex's lists, `\cites(см.)[5]{one}[7]{two}`, and natbib's `\citep[см.][с. 5]{key}`. What
takes a field alone, `\citeauthor{key}`, is a citation too; `\nocite` is none.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from twinbib.link.locators import noted
from twinbib.link.mark import Mark
from twinbib.model import CitedItem

_COMMAND = (
    r"(?:[Cc]ite[a-z]{0,12}|[Pp]arencite|[Tt]extcite|[Aa]utocite|[Ff]ootcite(?:text)?"
    r"|[Ss]martcite|[Ss]upercite|[Ff]ullcite|[Ff]ootfullcite|[Vv]olcite)s?\*?"
)
_ONE = r"\s?(?:\[[^\[\]]{0,200}\]\s?){0,2}\{[^{}]{1,500}\}"
_CITE = re.compile(
    rf"\\{_COMMAND}(?P<multi>\s?\([^()]{{0,100}}\)(?:\s?\([^()]{{0,100}}\))?)?(?P<all>(?:{_ONE}){{1,20}})"
)
_PART = re.compile(
    r"\s?(?:\[(?P<one>[^\[\]]{0,200})\]\s?)?(?:\[(?P<two>[^\[\]]{0,200})\]\s?)?\{(?P<keys>[^{}]{1,500})\}"
)


def find(value: str) -> Iterator[Mark]:
    """The citations of a LaTeX text by key, in order; a locator belongs to the last key."""
    for match in _CITE.finditer(value):
        parts = list(_PART.finditer(match["all"]))
        end = match.end()
        if not re.match(r"\\\w*s\*?(?!\w)", match.group()):  # \cite{one}{two} cites one
            end = match.start("all") + parts[0].end()
            parts = parts[:1]
        items = [item for part in parts for item in _items(part)]
        if items:
            yield Mark(match.start(), end, tuple(items), "key")


def _items(part: re.Match[str]) -> list[CitedItem]:
    items = [CitedItem(None, key.strip()) for key in part["keys"].split(",") if key.strip()]
    if items:
        note, prefix = part["one"] or "", ""
        if part["two"] is not None:
            prefix, note = note, part["two"]
        items[0] = replace(items[0], prefix=prefix)
        items[-1] = noted(items[-1], note)
    return items
