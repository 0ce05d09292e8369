"""The neutral form of rendered text, and what is made of it: plain text and HTML.

An entry is rendered once. Italics, links and so on stand in its text as pairs of private-use
characters, which no item's field can hold (`item` drops them), so field data need no escaping until
the end, and a seam can look past them: «<i>Что делать?</i>» + «.» needs no full stop.
"""

import re
from html import escape

KINDS = ("i", "b", "u", "sup", "sub", "sc", "light", "nocase", "link")
OPEN = {kind: chr(0xE000 + 2 * index) for index, kind in enumerate(KINDS)}
CLOSE = {kind: chr(0xE001 + 2 * index) for index, kind in enumerate(KINDS)}
FIRST, LAST = "\ue000", "\ue0ff"
MARK = re.compile("[\ue000-\ue0ff]")
LINK = re.compile(f"{OPEN['link']}([^{CLOSE['link']}]*){CLOSE['link']}")

# what a character swallows when it is printed directly after it
SWALLOWED = {" ": " ", ".": ".", ",": ",", ";": ";.", ":": ":.", "!": "!.", "?": "?.", "…": "."}
TAGS = {"sc": ('<span style="font-variant:small-caps;">', "</span>")} | {
    kind: (f"<{kind}>", f"</{kind}>") for kind in ("i", "b", "u", "sup", "sub")
}
TAG = {OPEN[kind]: TAGS[kind][0] for kind in TAGS} | {CLOSE[kind]: TAGS[kind][1] for kind in TAGS}


def attach(left: str, right: str) -> str:
    """`left` and `right` as one text, a doubled space or stop at the seam printed once.

    «1991-2009 гг.» and «. Алматы» make «1991-2009 гг. Алматы»; a «?» or «…» swallows a full stop.
    """
    if not left or not right:
        return left + right
    end, start = len(left) - 1, 0
    while end > 0 and FIRST <= left[end] <= LAST:
        end -= 1
    while start < len(right) - 1 and FIRST <= right[start] <= LAST:
        start += 1
    if right[start] in SWALLOWED.get(left[end], ""):
        return left + right[:start] + right[start + 1 :]
    return left + right


def join(pieces: list[str], delimiter: str) -> str:
    """The pieces with `delimiter` between them, each seam as `attach` makes it."""
    if not pieces:
        return ""
    text = pieces[0]
    for piece in pieces[1:]:
        text = attach(attach(text, delimiter), piece)
    return text


def mark(text: str, kind: str) -> str:
    """`text` in italics, as a link, …: any of `KINDS`."""
    return f"{OPEN[kind]}{text}{CLOSE[kind]}"


def to_plain(text: str) -> str:
    """The neutral form without its marks."""
    return MARK.sub("", text)


def to_html(text: str) -> str:
    """The neutral form as an HTML fragment: fields escaped, marks as tags, URLs as links."""
    pieces, at = [], 0
    for match in LINK.finditer(text):
        pieces += [_tags(text[at : match.start()]), _anchor(match[1])]
        at = match.end()
    pieces.append(_tags(text[at:]))
    return "".join(pieces)


def _tags(text: str) -> str:
    return MARK.sub(lambda match: TAG.get(match.group(), ""), escape(text, quote=False))


def _anchor(text: str) -> str:
    target = to_plain(text)
    if target.startswith("10."):
        target = f"https://doi.org/{target}"
    if not target.lower().startswith(("http://", "https://", "ftp://")):
        return _tags(text)
    return f'<a href="{escape(target.replace(" ", "%20"))}">{_tags(text)}</a>'
