"""Rows of tables as blocks: journals print lists, and twins side by side, in tables."""

import re
from collections.abc import Sequence
from itertools import pairwise

from twinbib.read.formats.blocks import Block, Piece, plain

LABEL = re.compile(r"\[?\d{1,3}\]?[.)]?")
LONG, SHORT = 60, 25  # characters: a cell of so many is prose, or an entry if it has a year
YEAR = re.compile(r"(?<!\d)(?:1[5-9]|20)\d\d(?!\d)")


def row(cells: Sequence[Sequence[Block]]) -> list[Block]:
    """The blocks of a row, from those of its cells.

    Values stand on one line with tabs between them, long cells on lines of their own; the number
    in the first cell is the label of what follows: `1 | Иванов И.И. …` is an entry. Cells of more
    than one paragraph are read one after the other.
    """
    filled = [
        blocks for cell in cells if (blocks := [block for block in cell if _is_filled(block)])
    ]
    label = ""
    if len(filled) > 1 and len(filled[0]) == 1:
        label = _label(filled[0][0])
    rest = filled[1:] if label else filled
    if not rest:
        return []
    if any(len(cell) > 1 or cell[0].level for cell in rest):
        blocks = [block for cell in rest for block in cell]
        return [_labelled(blocks[0], label), *blocks[1:]]
    return [_labelled(_line([cell[0] for cell in rest]), label)]


def _is_filled(block: Block) -> bool:
    return bool(plain(block) or block.label)


def _label(block: Block) -> str:
    """The number that is all a cell holds: typed, or automatic with nothing behind it."""
    words = plain(block)
    if block.label:
        return "" if words else block.label
    return words if LABEL.fullmatch(words) else ""


def _labelled(block: Block, label: str) -> Block:
    return block if block.label else block._replace(label=label)


def _line(blocks: Sequence[Block]) -> Block:
    pieces = list(blocks[0].pieces)
    for before, block in pairwise(blocks):
        both = all(_is_entry(plain(one)) for one in (before, block))
        label = f"{block.label} " if block.label else ""
        pieces += [Piece(("\n" if both else "\t") + label), *block.pieces]
    return Block(tuple(pieces), label=blocks[0].label)


def _is_entry(words: str) -> bool:
    """Whether a cell is prose or an entry, not a value."""
    return len(words) >= LONG or (len(words) >= SHORT and YEAR.search(words) is not None)
