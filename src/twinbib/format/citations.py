"""The citation loop: what stands in the text for the sources a sentence cites, `[1, с. 253; 3]`."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from twinbib.format import collapse
from twinbib.format.cite import Cite
from twinbib.format.markup import attach, capitalized
from twinbib.format.quotes import of_field
from twinbib.format.style import Style
from twinbib.format.values import text

Source = Mapping[str, Any]
# a term follows a sentence of the author's: «Ibid.»; «See ibid.»
SENTENCE = re.compile("^$|\\s\\S+[.!?][\ue000-\uf8ff]*\\s*$")
AFFIXES = frozenset({"prefix", "suffix", "delimiter"})


def parts(cited: Sequence[Source] | Mapping[str, Any]) -> tuple[list[Source], int]:
    """The sources of a citation, and the number of the note it stands in, 0 for the text itself."""
    note: Any = 0
    sources: Any = cited
    if isinstance(cited, Mapping):
        sources = cited.get("citationItems") or ()
        note = cited.get("noteIndex") or (cited.get("properties") or {}).get("noteIndex")
    kept = [source for source in sources if isinstance(source, Mapping)]
    return kept, note if isinstance(note, int) else 0


def citation(style: Style, cites: Sequence[Cite]) -> str:
    """One citation in neutral form: its sources in the order that the style asks for."""
    area = style.citation
    ordered = area.sort_element.order(list(cites)) if area.sort_element is not None else list(cites)
    layout = area.layout_element
    in_text = style.root.attrs.get("class") == "in-text"
    attrs = {**area.attrs, "delimiter": layout.delimiter}
    own = in_text and "after-collapse-delimiter" not in area.attrs
    attrs["group-delimiter"] = ", " if own else layout.delimiter

    def show(cite: Cite) -> str:
        cite.begin()
        return _affixed(cite, layout.render(cite))

    if attrs.get("collapse") == "citation-number":
        pieces = collapse.by_number(ordered, show, attrs)
    elif attrs.get("collapse") or "cite-group-delimiter" in attrs:
        pieces = collapse.by_author(ordered, show, attrs)
    else:
        pieces = [collapse.Piece(show(cite), layout.delimiter) for cite in ordered]
    body = _joined([piece for piece in pieces if piece.text])
    if not body:
        return ""
    body = attach(attach(layout.attrs.get("prefix", ""), body), layout.attrs.get("suffix", ""))
    plain = {name: value for name, value in layout.attrs.items() if name not in AFFIXES}
    return str(layout.dress(body, plain, cites[0]))


def _joined(pieces: Sequence[collapse.Piece]) -> str:
    """The pieces as one text; a prefix that begins with a comma needs no delimiter before it."""
    body = ""
    for place, piece in enumerate(pieces):
        delimiter = piece.delimiter if place and not piece.text.startswith((",", ";", ".")) else ""
        body = attach(attach(body, delimiter), piece.text)
    return body


def affix(value: Any) -> str:
    """What the author wrote before or behind a source, with the space it has at either end."""
    written = text(value)
    if not written:
        return ""
    before = " " if str(value)[0].isspace() else ""
    return before + written + (" " if str(value)[-1].isspace() else "")


def _affixed(cite: Cite, body: str) -> str:
    """A source with what the author wrote around it: «см. 7», `Forster 2002, cited in …`."""
    before, after = (of_field(one, cite.style_terms) for one in (cite.prefix, cite.suffix))
    if SENTENCE.search(before) is not None:
        body = capitalized(body)
    if before and body and (before[-1].isalnum() or before[-1] in ".,;:"):
        before += " "
    if after and after[0].isalnum():
        after = " " + after
    return attach(attach(before, body), after)
