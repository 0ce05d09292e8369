"""HTML, in the elements that CSL processors share: `<i>`, `csl-left-margin`, spans for the rest."""

import re
from html import escape as escaped
from unicodedata import normalize

from twinbib.format.output.walk import address, events, is_display

SPAN = '<span style="{}">'
TAGS = {
    "i": "<i>", "b": "<b>", "sup": "<sup>", "sub": "<sub>",
    "u": SPAN.format("text-decoration:underline;"),
    "sc": SPAN.format("font-variant:small-caps;"),
    "light": SPAN.format("font-weight:light;"),
    "i-off": SPAN.format("font-style:normal;"),
    "b-off": SPAN.format("font-weight:normal;"),
    "sc-off": SPAN.format("font-variant:normal;"),
    "u-off": SPAN.format("text-decoration:none;"),
    "baseline": SPAN.format("baseline"),
}  # fmt: skip
RAISED = re.compile("[ªºʰʲʳʷʸˡˢˣᴬ-ᴮᴰᴱᴳ-ᴺᴼᴾᴿᵀᵁᵂᵃᵇᵈᵉᵍᵏᵐᵒᵖᵗᵘᵛⁱⁿ]")
SHORT = frozenset({"i", "b", "sup", "sub"})


def escape(text: str) -> str:
    """Text for HTML; the three characters as numbers, as other CSL processors write them.

    Raised letters become raised ones: the ordinals `1ʳᵉ`, `2.º` of French and Spanish locales.
    """
    text = text.replace("&", "&#38;").replace("<", "&#60;").replace(">", "&#62;")
    if text.isascii() or RAISED.search(text) is None:
        return text
    return RAISED.sub(lambda match: f"<sup>{normalize('NFKC', match[0])}</sup>", text)


def html(text: str, *, links: bool = True) -> str:
    """The neutral form as an HTML fragment, URLs as links."""
    pieces: list[str] = []
    link_at = -1
    for kind, words, opens in events(text):
        if not kind:
            pieces.append(escape(words))
        elif kind == "number":
            continue
        elif kind == "link":
            if opens:
                link_at = len(pieces)
                pieces.append("")
            elif links and link_at >= 0:
                _link(pieces, link_at)
        else:
            pieces.append(_tag(kind, opens=opens, first=not pieces))
    return "".join(pieces)


def _link(pieces: list[str], start: int) -> None:
    target = "".join(pieces[start + 1 :])
    for number, char in (("&#60;", "<"), ("&#62;", ">"), ("&#38;", "&")):
        target = target.replace(number, char)
    if where := address(target):
        pieces[start] = f'<a href="{escaped(where)}">'
        pieces.append("</a>")


def _tag(kind: str, *, opens: bool, first: bool) -> str:
    if is_display(kind):
        start = "\n    " if kind in ("left-margin", "block") or first else ""
        return f'{start}<div class="csl-{kind}">' if opens else _end(kind)
    if opens:
        return TAGS.get(kind, "")
    return f"</{kind}>" if kind in SHORT else "</span>"


def _end(kind: str) -> str:
    return "</div>" if kind == "left-margin" else "</div>\n  "
