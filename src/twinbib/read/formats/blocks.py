"""What every reader finds, an article's blocks and notes, and how they are printed as text.

The text is what the rest of `read` takes for Markdown, so that a Word file and its Markdown are one
article: blocks parted by a blank line, headings behind `#`, short bold lines between `**`, items of
a list one a line behind their labels (`1. `, `[1] `, `- `), `<sup>`, `<a href="…">`. A character
that would be read as markup has a backslash before it; `read.clean` takes it away again.

A note's mark is `[^1]`, its text follows the article as `[^1]: …`: pandoc's notation, which no
citation and no label of an entry looks like. Endnotes are `[^e1]`; but where a document ends with
the heading of a reference list, its endnotes are that list: their marks are `[1]`, their texts
the entries `1. …`.
"""

import re
from collections.abc import Iterable, Sequence
from itertools import groupby, pairwise
from typing import NamedTuple

from twinbib.read.formats.addresses import linked
from twinbib.read.headings import list_heading
from twinbib.read.lines import Line

DEEPEST = 6  # headings
BOLD_LINE = 90  # characters of a bold line that may be a heading
# what `read.clean` would take for an escape, emphasis, a tag, an entity
MARKUP = re.compile(
    r"""\\(?=[\\`*_{}\[\]()#+\-.!$%&~|<>"'^]|\Z)|\*|<(?=[A-Za-z/!])|&(?=\#?\w{1,8};)"""
)


class Piece(NamedTuple):
    """Text of one look. `script` is `sup`, `sub` or empty; `note` the number of a note's mark."""

    text: str
    script: str = ""
    bold: bool = False
    url: str = ""
    note: str = ""


class Block(NamedTuple):
    """A paragraph, a heading of a `level`, or an item of a list with its `label`."""

    pieces: tuple[Piece, ...] = ()
    level: int = 0
    label: str = ""


class Note(NamedTuple):
    """A note by its number as the marks have it: `1`, `e1` for an endnote."""

    number: str
    blocks: tuple[Block, ...]


def plain(block: Block) -> str:
    """The words of a block, without its label."""
    return "".join(piece.text for piece in block.pieces).strip()


def printed(blocks: Sequence[Block], notes: Sequence[Note] = ()) -> str:
    """The text of a document, its notes after it; ends with a newline."""
    full = [block for block in blocks if plain(block)]
    endnotes = [note for note in notes if note.number.startswith("e")]
    if endnotes and full and _is_list_heading(plain(full[-1])):
        full = [block._replace(pieces=_cited(block.pieces)) for block in full]
        full += [_entry(note) for note in endnotes]
        notes = [note for note in notes if not note.number.startswith("e")]
    texts = [_block(block) for block in full[:1]]
    for before, block in pairwise(full):
        texts += ["\n" if before.label and block.label else "\n\n", _block(block)]
    for note in notes:
        paragraphs = "\n".join(map(_block, filter(plain, note.blocks)))
        texts.append(f"\n\n[^{note.number}]: {paragraphs}")
    return "".join(texts) + "\n"


def _is_list_heading(text: str) -> bool:
    return list_heading(Line(0, len(text), text, blank=False)) is not None


def _entry(note: Note) -> Block:
    pieces = [piece for block in note.blocks for piece in (*block.pieces, Piece(" "))]
    return Block(tuple(pieces), label=f"{note.number[1:]}.")


def _cited(pieces: Iterable[Piece]) -> tuple[Piece, ...]:
    """The marks of endnotes as citations; an author may have put the brackets himself."""
    found: list[Piece] = []
    depth = 0
    for piece in pieces:
        if piece.note.startswith("e"):
            number = piece.note[1:]
            found.append(Piece(number if depth > 0 else f"[{number}]"))
        else:
            depth += piece.text.count("[") - piece.text.count("]")
            found.append(piece)
    return tuple(found)


def _block(block: Block) -> str:
    text = _text(block.pieces)
    if block.level:
        return "#" * min(block.level, DEEPEST) + " " + " ".join(text.split())
    if block.label and not _is_typed(block.label, text):
        # a bare number is a label only before a tab: `numbering` reads `1<tab>Иванов`
        return block.label + ("\t" if block.label[-1].isalnum() else " ") + text
    if _is_bold(block, text):
        return f"**{text}**"
    return "\\" + text if text.startswith("#") else text


def _is_typed(label: str, text: str) -> bool:
    """Whether an item begins with its number: typed, while the list numbers itself (`1. 1. …`)."""
    number = label.strip("[](). ")
    return number.isdigit() and re.match(rf"\[?{number}[\].)](?!\d)", text) is not None


def _is_bold(block: Block, text: str) -> bool:
    """Whether a paragraph is a bold line of its own; one that begins with a number is an entry."""
    bold = all(piece.bold for piece in block.pieces if piece.text.strip())
    return bold and len(text) <= BOLD_LINE and not re.search(r"[*\n\t]|^[\d\[]", text)


def _text(pieces: Iterable[Piece]) -> str:
    """The pieces with their markup; neighbours of one look have one."""
    texts = []
    for url, group in groupby(pieces, key=lambda piece: piece.url):
        same = list(group)
        inner = "".join(
            _scripted(script, note, "".join(piece.text for piece in alike))
            for (script, note), alike in groupby(same, key=lambda piece: (piece.script, piece.note))
        )
        texts.append(linked(inner, "".join(piece.text for piece in same), url))
    lines = "".join(texts).strip().split("\n")
    return "\n".join(line.strip(" \t") for line in lines)


def _scripted(script: str, note: str, text: str) -> str:
    if note:
        return f"[^{note}]"
    escaped = MARKUP.sub(r"\\\g<0>", text)
    return f"<{script}>{escaped}</{script}>" if script and text.strip() else escaped
