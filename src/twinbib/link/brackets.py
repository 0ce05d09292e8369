"""Numbers in square brackets: `[1, p. 253]`, `[3: 20; 7: 68]`, `[1–4]`, «[см. 7, с. 72]».

Forms: GOST R 7.0.5-2008, 7.4, and `[1: 195]` of Uzbek journals. Not citations: `[004.9:655]` (UDC),
`[0, 1]`, `[2005]`, «[и др.]», «[Электронный ресурс]», `m[2]` in code, «на отрезке [1, 2]»,
`[2](https://…)`, the number of a formula.
"""

import re
from collections.abc import Iterator, Mapping

from twinbib.link.inside import cited
from twinbib.link.locators import DASH
from twinbib.link.mark import Mark
from twinbib.link.maths import labels, maths, of_label, of_thing
from twinbib.model import CitedItem

_BRACKET = re.compile(r"\[([^\[\]]{1,120})\]")
# [1]–[4] is [1–4]
_APART = re.compile(rf"\[\s?(\d{{1,3}})\s?\]\s?{DASH}\s?\[\s?(\d{{1,3}})\s?\]")
_IDENTIFIER = re.compile(r"[A-Za-z_]\w*$")
_CODE_AFTER = re.compile(r"\s*[=+*]|[(\[]|\.[a-z]")
# ![1](a.png), [1](https://a.example), and the address of such a link on a line of its own
_LINK_AFTER = re.compile(r"\((?!#)[^()\s]*[./][^()\s]*\)|:\s+(?:https?:|<|/)")
# the number of an entry: a list whose heading was not recognised stands in the text
_ENTRY = re.compile(
    r"\s*\.?\s[^\n]{5,300}?(?:\s//\s|https?:"
    r"|(?:19|20)\d\d[^\n]{0,60}?\b(?:[СсSs]|[Pp]{1,2})\.\s?\d)"
)
_REACH = 30


def find(value: str) -> Iterator[Mark]:
    """The citations of a text in brackets of numbers, in order."""
    index_end = end = -1
    numbered = labels(value)
    for match in _BRACKET.finditer(value):
        if match.start() == index_end or _in_code(value, match):
            index_end = match.end()  # the second index of matrix[1][2]
        elif match.start() >= end and not _no_citation(value, match, numbered):
            end, items = _cited(value, match)
            if items:
                yield Mark(match.start(), end, items)


def _cited(value: str, match: re.Match[str]) -> tuple[int, tuple[CitedItem, ...]]:
    """Where the citation that begins with a bracket ends, and its items; none for no citation."""
    apart = _APART.match(value, match.start())
    items = cited(f"{apart[1]}-{apart[2]}") if apart else ()
    return (apart.end(), items) if apart and items else (match.end(), cited(match[1]))


def _no_citation(value: str, match: re.Match[str], numbered: Mapping[int, str]) -> bool:
    if match.start() in numbered or of_label(value, match, numbered) or of_thing(value, match):
        return True
    return maths(value, match) or _link(value, match) or _label(value, match)


def _in_code(value: str, match: re.Match[str]) -> bool:
    """Whether it is an index: `m[2]`, `values[3].x`. A word of prose may touch it: `word[5]`."""
    if value[match.end() : match.end() + 1] == "{":  # \newcommand{\name}[1]{…}
        return True
    name = _IDENTIFIER.search(value, max(0, match.start() - _REACH), match.start())
    if name is None:
        return False
    short = len(name.group()) <= 2
    before = value[max(0, name.start() - 2) : name.start()]
    # \linebreak[4], x = arr[3]
    command = before.endswith("\\") or before.rstrip(" ").endswith("=")
    touching = short or command or "_" in name.group()
    return touching or _CODE_AFTER.match(value, match.end()) is not None


def _link(value: str, match: re.Match[str]) -> bool:
    """Whether it is the text of a Markdown link; `[1](#ref1)` leads to the list and is none."""
    return _LINK_AFTER.match(value, match.end()) is not None


def _label(value: str, match: re.Match[str]) -> bool:
    """Whether it is the label of an entry: `[1] Иванов И. И. Книга // Журнал. 2009. С. 5`."""
    begins = value[max(0, match.start() - 4) : match.start()].rstrip(" -*•")
    at_start = not begins or begins.endswith("\n\n")
    return at_start and _ENTRY.match(value, match.end()) is not None
