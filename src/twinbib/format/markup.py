"""The neutral form of rendered text: characters, and marks for what is italic, quoted, a link.

An entry is rendered once. Italics, links, quotes and so on stand in its text as pairs of
private-use characters, which no item's field can hold (`values` drops them), so field data need no
escaping until the end (`output`), and a seam can look past them: «<i>Что делать?</i>» + «.» needs
no full stop.
"""

import re
from collections.abc import Iterable

DECORATIONS = ("i", "b", "u", "sup", "sub", "sc", "light")
# italics of a field, which stand out from those of the style around them
OF_FIELDS = ("field-i", "field-b", "field-sc")
NORMAL = ("i-off", "b-off", "sc-off", "u-off", "baseline", "nodecor")
DISPLAYS = ("block", "left-margin", "right-inline", "indent")
KINDS = (*DECORATIONS, *OF_FIELDS, *NORMAL, *DISPLAYS, "nocase", "link", "term", "number")
OPEN = {kind: chr(0xE000 + 2 * index) for index, kind in enumerate(KINDS)}
CLOSE = {kind: chr(0xE001 + 2 * index) for index, kind in enumerate(KINDS)}
KIND = {ord(char): kind for kind, char in (*OPEN.items(), *CLOSE.items())}
FIRST, LAST = "\ue000", "\uf8ff"
# the marks of quotes begin here; those above `INNER` take a comma or full stop inside the quotes
QUOTES, INNER = "\ue100", "\ue800"
MARK = re.compile("[\ue000-\uf8ff]")
FIRST_TERM = re.compile(rf"^(\W*?{OPEN['term']})(.)")

# what a character swallows when it is printed directly after it, and what it gives way to: the
# tables of the CSL test `punctuation_FullMontyPlain`; «…» besides
SWALLOWED = {" ": " ", ".": ".", ",": ",", ";": ";.:", ":": ":.", "!": "!.:", "?": "?.:",
             "…": "."}  # fmt: skip
GIVES_WAY = {":": "!?", ";": "!?"}
INTO_QUOTES = ".,!?"


def attach(left: str, right: str) -> str:
    """`left` and `right` as one text, a doubled space or stop at the seam printed once.

    «1991-2009 гг.» and «. Алматы» make «1991-2009 гг. Алматы»; a «?» or «…» swallows a full stop.
    Where the language wants it, a comma or full stop moves into the quotes before it.
    """
    if not left or not right:
        return left + right
    end, start = len(left) - 1, 0
    while end > 0 and FIRST <= left[end] <= LAST:
        end -= 1
    while start < len(right) - 1 and FIRST <= right[start] <= LAST:
        start += 1
    before, after = left[end], right[start]
    if after in SWALLOWED.get(before, ""):
        return left + right[:start] + right[start + 1 :]
    if after in GIVES_WAY.get(before, ""):
        return attach(left[:end] + left[end + 1 :], right)
    if after in INTO_QUOTES and not start and any(char >= INNER for char in left[end + 1 :]):
        return left[: end + 1] + after + left[end + 1 :] + right[1:]
    return left + right


def join(pieces: Iterable[str], delimiter: str) -> str:
    """The pieces with `delimiter` between them, each seam as `attach` makes it."""
    text = ""
    for place, piece in enumerate(pieces):
        text = attach(attach(text, delimiter), piece) if place else piece
    return text


def mark(text: str, kind: str) -> str:
    """`text` in italics, as a link, …: any of `KINDS`."""
    return f"{OPEN[kind]}{text}{CLOSE[kind]}"


def capitalized(text: str) -> str:
    """`text` with a capital where a term begins it: «Ibid.», `(No date)`."""
    return FIRST_TERM.sub(lambda match: match[1] + match[2].upper(), text, count=1)


def unmarked(text: str) -> str:
    """`text` without its marks."""
    return MARK.sub("", text)
