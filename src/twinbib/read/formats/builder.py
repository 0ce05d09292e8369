"""Blocks from markup whose text runs on: HTML, OpenDocument and JATS collapse white space alike."""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import NamedTuple

from twinbib.read.formats.blocks import Block, Piece
from twinbib.read.formats.markup import Element

WHITE = re.compile(r"[ \t\r\n\f]+")


class Look(NamedTuple):
    """How text looks that stands inside an element."""

    script: str = ""
    bold: bool = False
    url: str = ""


PLAIN = Look()


class Builder:
    """Takes text and the ends of paragraphs; gives blocks.

    `level` and `label` are those of the block that is being read; a label is used up by the first
    block that has text. With `verbatim` white space stays as it is. `brackets` counts the square
    brackets that are open in the paragraph.
    """

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.level = 0
        self.label = ""
        self.verbatim = False
        self.brackets = 0
        self._pieces: list[Piece] = []

    def put(self, text: str | None, look: Look = PLAIN, note: str = "") -> None:
        """A text, its white space collapsed; `note` is the number of a note whose mark it is."""
        if not text:
            return
        if not self.verbatim:
            text = WHITE.sub(" ", text)
            if not self._pieces or self._pieces[-1].text.endswith((" ", "\n")):
                text = text.removeprefix(" ")
        if text:
            self._pieces.append(Piece(text, *look, note))
            self.brackets += text.count("[") - text.count("]")

    def put_exactly(self, text: str, look: Look = PLAIN) -> None:
        """A text with the spaces, tabs and line breaks that it has."""
        if text:
            self._pieces.append(Piece(text, *look))

    def end(self) -> None:
        """The end of a paragraph, if there is one."""
        if any(piece.text.strip() for piece in self._pieces):
            self.blocks.append(Block(tuple(self._pieces), self.level, self.label))
            self.label = ""
        self._pieces, self.brackets = [], 0

    @contextmanager
    def apart(self) -> Iterator[list[Block]]:
        """What is read inside (a cell, a note) goes into the list given, not into the text."""
        outer = self.blocks, self._pieces, self.level, self.label, self.brackets
        self.blocks, self._pieces, self.level, self.label, self.brackets = [], [], 0, "", 0
        try:
            yield self.blocks
            self.end()
        finally:
            self.blocks, self._pieces, self.level, self.label, self.brackets = outer


def mixed(
    out: Builder, element: Element, look: Look, handle: Callable[[Element, Look], None]
) -> None:
    """The content of an element: its texts go into `out`, its children to `handle`."""
    out.put(element.text, look)
    for child in element:
        handle(child, look)
        out.put(child.tail, look)
