"""The citation loop: what stands in the text for the sources a sentence cites, `[1, с. 253; 3]`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from twinbib.format.cite import Cite
from twinbib.format.markup import join
from twinbib.format.style import Style
from twinbib.format.values import text

Source = Mapping[str, Any]


def locator(source: Source) -> tuple[str, str] | None:
    """The locator of a cited source: label and value; a value alone is a page."""
    found = source.get("locator")
    label = source.get("label")
    if isinstance(found, Mapping):
        label, found = found.get("label"), found.get("value")
    value = text(found)
    return (text(label) or "page", value) if value else None


def citation(style: Style, cites: Sequence[Cite]) -> str:
    """One citation in neutral form: its sources in the order that the style asks for."""
    area = style.citation
    ordered = area.sort_element.order(list(cites)) if area.sort_element is not None else cites
    layout = area.layout_element
    pieces = [piece for cite in ordered if (piece := _affixed(cite, layout.render(cite)))]
    body = join(pieces, layout.delimiter)
    return str(layout.dress(body, layout.attrs, cites[0])) if body else ""


def affix(value: Any) -> str:
    """What the author wrote before or behind a source, with the space it has at either end."""
    written = text(value)
    if not written:
        return ""
    before = " " if str(value)[0].isspace() else ""
    return before + written + (" " if str(value)[-1].isspace() else "")


def _affixed(cite: Cite, body: str) -> str:
    """A source with what the author wrote around it: «см. 7», `Forster 2002, cited in …`."""
    before, after = cite.prefix, cite.suffix
    if before and body and (before[-1].isalnum() or before[-1] in ".,;:"):
        before += " "
    if after and after[0].isalnum():
        after = " " + after
    return before + body + after
