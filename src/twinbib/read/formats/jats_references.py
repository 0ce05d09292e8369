"""The reference lists of a JATS article as blocks.

Journals that print their sources twice have both prints in one `<ref>`, one a language:
`<citation-alternatives><mixed-citation xml:lang="ru">…<mixed-citation xml:lang="en">…`. They are
read as the two lists that the reader of the journal sees.
"""

from collections.abc import Callable, Iterator
from itertools import zip_longest
from typing import NamedTuple

from twinbib.read.formats.blocks import Block, Piece
from twinbib.read.formats.builder import PLAIN, Builder, Look, mixed
from twinbib.read.formats.jats_citations import described
from twinbib.read.formats.jats_links import list_entries
from twinbib.read.formats.markup import Element, local

CITATIONS = {"mixed-citation", "element-citation", "citation", "nlm-citation", "note"}
HEADING = "References"  # where the list states none


class Lists(NamedTuple):
    """What reading a list takes: the builder, who reads elements, whether entries are numbered."""

    out: Builder
    walk: Callable[[Element, Look], None]
    numbered: bool


def reference_lists(element: Element, lists: Lists) -> list[Block]:
    """The blocks of a `<ref-list>`: a heading and the entries; of two lists where it holds two."""
    entries = [
        _entry(child, number, lists) for number, child in enumerate(list_entries(element), 1)
    ]
    title = next((child for child in element if local(child) == "title"), None)
    headings = [Block(tuple(_pieces(title, lists)) or (Piece(HEADING),), level=1)]
    blocks: list[Block] = []
    for printed in zip_longest(*entries):
        filled = [block for block in printed if block is not None]
        blocks += [*(headings or [Block((Piece(HEADING),), level=1)]), *filled]
        headings = []
    return blocks


def _entry(element: Element, number: int, lists: Lists) -> list[Block]:
    """An entry as often as it is printed."""
    stated = next((child for child in element if local(child) == "label"), None)
    label = "".join(stated.itertext()).strip() if stated is not None else ""
    if not label and lists.numbered:
        label = str(number)
    label += "." if label.isdigit() else ""
    prints = [_pieces(one, lists) for one in _citations(element)]
    return [Block(tuple(pieces), label=label) for pieces in prints if pieces]


def _citations(element: Element) -> Iterator[Element]:
    for child in element:
        if local(child) in CITATIONS:
            yield child
        elif local(child) == "citation-alternatives":
            yield from _citations(child)


def _pieces(element: Element | None, lists: Lists) -> list[Piece]:
    if element is None:
        return []
    if local(element) in CITATIONS and (words := described(element)):
        return [Piece(words)]
    with lists.out.apart() as blocks:
        mixed(lists.out, element, PLAIN, lists.walk)
    return [piece for block in blocks for piece in (*block.pieces, Piece(" "))][:-1]
