"""The bibliography loop: the order of the entries, each in its own language, none ever lost."""

from __future__ import annotations

from twinbib.format.cite import Cite
from twinbib.format.markup import attach, capitalized, join, mark, unmarked
from twinbib.format.style import Style


def ordered(style: Style, cites: list[Cite]) -> list[Cite]:
    """The entries in the order that the style asks for; the list's own where it asks for none."""
    sort = style.bibliography.sort_element
    return list(sort.order(cites)) if sort is not None else cites


def renumbers(style: Style) -> bool:
    """Whether the printed order gives the numbers: a list that is sorted, and not by number."""
    sort = style.bibliography.sort_element
    keys = sort.kids if sort is not None else ()
    return bool(keys) and all(key.attrs.get("variable") != "citation-number" for key in keys)


def entry(style: Style, cite: Cite) -> str:
    """One entry in neutral form; empty where the style prints nothing of the item itself."""
    area = style.bibliography
    cite.suppressed.update(cite.repeated)
    before = len(cite.used)
    pieces = area.layout_element.pieces(cite)
    if not set(cite.used[before:]) - {"citation-number"}:
        return ""
    if area.layout_element.numbered:
        pieces[0] = mark(pieces[0], "number")
    return decorated(style, cite, pieces)


def printed(style: Style, cite: Cite, text: str) -> str:
    """The printed `text` in place of an entry, with its number where the style prints numbers."""
    layout = style.bibliography.layout_element
    number = mark(layout.kids[0].render(cite), "number") if layout.numbered else ""
    if "second-field-align" in style.bibliography.attrs:
        return mark(number, "left-margin") + mark(text, "right-inline") if number else text
    gap = " " if number and not unmarked(number).endswith(" ") else ""
    return number + gap + text


def decorated(style: Style, cite: Cite, pieces: list[str]) -> str:
    """The pieces as one text with the layout's affixes."""
    layout = style.bibliography.layout_element
    margin = "second-field-align" in style.bibliography.attrs and len(pieces) > 1
    head = 1 if margin or layout.numbered else 0
    text = capitalized(join(pieces[head:], ""))
    if head and not margin:
        text = attach(pieces[0], text)
    if not unmarked(text):
        return ""
    if not margin:
        return str(layout.dress(text, layout.attrs, cite))
    rest = {**layout.attrs, "prefix": ""}
    number = attach(layout.attrs.get("prefix", ""), pieces[0])
    body = str(layout.dress(text, rest, cite))
    end = body.rstrip(" ")
    return mark(number, "left-margin") + mark(end, "right-inline") + body[len(end) :]
