# mypy: allow-subclassing-any
"""What every rendering element of a style has: attributes, children, formatting, affixes.

`Element` goes before citeproc's own class among the bases of each element here, so that citeproc's
classes stay as they are for the rest of the process. `prepare` is called once for each element when
a style is loaded; rendering afterwards reads no XML.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from twinbib.format.case import set_case
from twinbib.format.cite import Cite
from twinbib.format.markup import DISPLAYS, attach, join, mark
from twinbib.format.quotes import quoted

MARKS = {
    ("font-style", "italic"): "i",
    ("font-style", "oblique"): "i",
    ("font-variant", "small-caps"): "sc",
    ("font-weight", "bold"): "b",
    ("font-weight", "light"): "light",
    ("text-decoration", "underline"): "u",
    ("vertical-align", "sup"): "sup",
    ("vertical-align", "sub"): "sub",
    ("vertical-align", "baseline"): "baseline",
    ("font-style", "normal"): "i-off",
    ("font-variant", "normal"): "sc-off",
    ("font-weight", "normal"): "b-off",
    ("text-decoration", "none"): "u-off",
}


class Element:
    """One element of a style.

    `root` is the style's (or a locale file's) root element, `attrs` the attributes, `kids` the
    rendering elements inside; `marks` is the formatting.
    """

    root: Any
    attrs: Mapping[str, str]
    kids: tuple[Any, ...]
    marks: tuple[str, ...]
    delimiter: str

    def prepare(self, root: Any, kids: tuple[Any, ...], attrs: Mapping[str, str]) -> None:
        """Remember what rendering needs; called once, when the style is loaded."""
        self.root, self.kids, self.attrs = root, kids, attrs
        self.delimiter = attrs.get("delimiter", "")
        self.marks = _marks(attrs)

    def render(self, cite: Cite) -> str:
        """The text of this element for one item, in neutral form; empty where it prints nothing."""
        return join(self.pieces(cite), self.delimiter)

    def pieces(self, cite: Cite) -> list[str]:
        """The texts that the children print, those of a `cs:choose` as if they stood here."""
        pieces = []
        for kid in self.kids:
            if kid.transparent:
                pieces += kid.pieces(cite)
            elif text := kid.render(cite):
                pieces.append(text)
        return pieces

    transparent = False
    is_bibliography = False

    def case_language(self, cite: Cite) -> str:
        """The language that decides on title case: the item's, else the style's."""
        return cite.item.language or str(self.root.language)

    def decorate(self, text: str, cite: Cite) -> str:
        """`text` with this element's text case, formatting, quotes and affixes."""
        return self.dress(text, self.attrs, cite) if text else ""

    def dress(self, text: str, attrs: Mapping[str, str], cite: Cite) -> str:
        """As `decorate`, with attributes that a `cs:date-part` of the style has changed."""
        if attrs.get("strip-periods") == "true":
            text = text.replace(".", "")
        if "text-case" in attrs:
            text = set_case(text, attrs["text-case"], self.case_language(cite))
        marks = self.marks if attrs is self.attrs else _marks(attrs)
        for kind in marks:
            text = mark(text, kind)
        if attrs.get("quotes") == "true":
            text = quoted(text, cite.terms)
        text = attach(attach(attrs.get("prefix", ""), text), attrs.get("suffix", ""))
        return mark(text, attrs["display"]) if attrs.get("display") in DISPLAYS else text


def _marks(attrs: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(MARKS[pair] for pair in attrs.items() if pair in MARKS)
