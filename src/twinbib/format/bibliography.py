"""The bibliography loop: the order of the entries, each in its own language, none ever lost."""

from __future__ import annotations

from twinbib.format.cite import Cite
from twinbib.format.markup import attach, to_plain
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
    cite.suppressed.update(cite.item.repeated)
    before = len(cite.used)
    pieces = area.layout_element.pieces(cite)
    if not set(cite.used[before:]) - {"citation-number"}:
        return ""
    if "second-field-align" in area.attrs and len(pieces) > 1 and not pieces[0].endswith(" "):
        pieces[0] += " "  # the number stands in a margin of its own: plain text needs a space
    return decorated(style, cite, pieces)


def printed(style: Style, cite: Cite, text: str) -> str:
    """The printed `text` in place of an entry, with its number where the style prints numbers."""
    first = style.bibliography.layout_element.kids[:1]
    numbered = first and first[0].attrs.get("variable") == "citation-number"
    number = first[0].render(cite) if numbered else ""
    gap = " " if number and not number.endswith(" ") else ""
    return str(number) + gap + text


def decorated(style: Style, cite: Cite, pieces: list[str]) -> str:
    """The pieces as one text with the layout's affixes."""
    text = ""
    for piece in pieces:
        text = attach(text, piece)
    layout = style.bibliography.layout_element
    return str(layout.dress(text, layout.attrs, cite)) if to_plain(text) else ""
