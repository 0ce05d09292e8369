r"""Formulas of TeX in a text, which LaTeX sets and nothing else may change: `sets over $E^m$`.

They begin and end as in pandoc (no space inside the dollars, no digit behind: «$5 and $6»), and
have something that only formulas have, or are one short piece with a letter: `$p$`-groups.
"""

import re
from collections.abc import Callable
from itertools import chain

# a brace is closed in its formula, or a .bib would be broken by it; % # & are none of a formula
_ONE = r"(?:[^{}$\\%#&\n]|\\[^{}$\n])"
_GROUP = rf"\\?\{{{_ONE}*\\?\}}"
_GROUPS = rf"\\?\{{(?:{_ONE}|{_GROUP})*\\?\}}"
_SIGN = r"(?=[^$\n]*[\\^_=]|[^\s$]{0,20}[A-Za-z][^\s$]{0,20}\$)"
FORMULA = rf"(?<![\\$])\$(?=[^\s$]){_SIGN}(?:{_ONE}|{_GROUPS}){{1,300}}(?<!\s)\$(?![\d$])"
_FOUND = re.compile(f"({FORMULA})")


def around(text: str, written: Callable[[str], str], formula: str = "{}") -> str:
    """The text with all but its formulas as `written` gives it; `formula` is the form of those."""
    if "$" not in text:
        return written(text)
    pieces = _FOUND.split(text)
    return "".join(
        formula.format(piece) if at % 2 else written(piece) for at, piece in enumerate(pieces)
    )


def kept(text: str, read: Callable[[str], str]) -> str:
    """What `read` makes of the text, its formulas as they are: it sees a sign for each."""
    if "$" not in text or not (found := _FOUND.findall(text)):
        return read(text)
    sign = next(one for one in map(chr, range(0xE000, 0xF8FF)) if one not in text)
    pieces = read(_FOUND.sub(sign, text)).split(sign)
    return "".join(chain(*zip(pieces, [*found, ""], strict=True)))
