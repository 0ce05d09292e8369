"""Word files (.docx, .docm, .dotx) as text.

Read with zipfile and lxml, by measurement (52 pages, 100 notes, lists numbered `[1]`): 56 ms, notes
and numbers as Word prints them. python-docx takes 48 ms and docx2txt 73 and have neither; mammoth
takes 730 and docx2python 540 and have the notes, but not the numbers as printed.
"""

from collections import Counter
from collections.abc import Iterator

from twinbib.read.formats.blocks import Block, Note, Piece, printed
from twinbib.read.formats.docx_inline import SKIPPED, Inline
from twinbib.read.formats.docx_numbering import Numbering
from twinbib.read.formats.docx_parts import Part, Parts, W, parts
from twinbib.read.formats.docx_styles import Look, Styles, child, is_on, paragraph_look
from twinbib.read.formats.markup import Element, local
from twinbib.read.formats.package import package, protected
from twinbib.read.formats.tables import row

NO_LIST = "0"  # the `w:numId` of a paragraph that is none of the list of its style


def text(name: str, content: bytes) -> str:
    """The text of a Word file as `blocks` prints it.

    Headers, footers, comments, deleted text and macros are left out. Raises TwinbibError where the
    file is damaged, protected or no Word text.
    """
    if not content.startswith(b"PK"):
        raise protected(name)  # a new Word file with a password is a file of the old kind
    return _Document(parts(package(name, content))).text()


class _Document:
    """The state of a pass: numbers are counted and notes collected in the order of the text."""

    def __init__(self, found: Parts) -> None:
        self._parts = found
        self._styles = Styles(found.styles)
        self._numbering = Numbering(found.numbering)
        self._notes: dict[tuple[str, str], str] = {}
        self._counts = Counter[str]()
        self._carried: list[Piece] = []  # of a paragraph whose end was deleted

    def text(self) -> str:
        blocks = list(self._blocks(self._parts.document.root, self._inline(self._parts.document)))
        blocks.append(Block(tuple(self._carried)))
        return printed(blocks, [*self._texts("footnote"), *self._texts("endnote")])

    def _inline(self, part: Part) -> Inline:
        return Inline(self._styles, part.links, self._mark)

    def _mark(self, kind: str, element: Element) -> str:
        """The number of a note; those with a mark of the author's own (`*`) are counted apart."""
        note = (kind, element.get(f"{W}id", ""))
        if note not in self._notes:
            own = "*" if is_on(element.get(f"{W}customMarkFollows", "0")) else ""
            prefix = own + ("e" if kind == "endnote" else "")
            self._counts[prefix] += 1
            self._notes[note] = f"{prefix}{self._counts[prefix]}"
        return self._notes[note]

    def _texts(self, kind: str) -> Iterator[Note]:
        part = self._parts.footnotes if kind == "footnote" else self._parts.endnotes
        elements = part.root if part.root is not None else []
        found = {element.get(f"{W}id", ""): element for element in elements}
        inline = self._inline(part)
        for (of_kind, key), number in list(self._notes.items()):
            if of_kind == kind and key in found:
                yield Note(number, tuple(self._blocks(found[key], inline)))

    def _blocks(self, container: Element, inline: Inline) -> Iterator[Block]:
        for element in container:
            name = local(element)
            if name == "p":
                yield from self._paragraph(element, inline)
                for box in inline.boxes():
                    yield from self._blocks(box, inline)
            elif name == "tbl":
                yield from self._table(element, inline)
            elif name == "AlternateContent":
                yield from self._blocks(element[0] if len(element) else element, inline)
            elif name not in SKIPPED:
                yield from self._blocks(element, inline)

    def _paragraph(self, paragraph: Element, inline: Inline) -> Iterator[Block]:
        properties = paragraph.find(f"{W}pPr")
        style = child(properties, "pStyle") if properties is not None else ""
        style = style or self._styles.usual
        look = paragraph_look(properties).over(self._styles.look(style))
        pieces = self._carried + inline.pieces(paragraph, look)
        if _is_joined(properties):
            self._carried = pieces
            return
        self._carried = []
        if not self._styles.is_contents(style):
            yield Block(tuple(pieces), look.level or 0, self._label(look, style))

    def _label(self, look: Look, style: str) -> str:
        if look.number is None or look.number == NO_LIST:
            return ""
        depth = look.depth if look.depth is not None else self._numbering.depth(style)
        return self._numbering.label(look.number, depth).strip()

    def _table(self, table: Element, inline: Inline) -> Iterator[Block]:
        for element in table:
            name = local(element)
            if name == "tr":
                properties = element.find(f"{W}trPr")
                if properties is None or properties.find(f"{W}del") is None:
                    yield from row([list(self._blocks(cell, inline)) for cell in _cells(element)])
            elif name not in SKIPPED:
                yield from self._table(element, inline)


def _cells(element: Element) -> Iterator[Element]:
    for inner in element:
        if local(inner) == "tc":
            yield inner
        elif local(inner) not in SKIPPED:
            yield from _cells(inner)


def _is_joined(properties: Element) -> bool:
    """Whether the end of a paragraph was deleted: it goes on with the next one."""
    run = properties.find(f"{W}rPr") if properties is not None else None
    return run is not None and any(
        run.find(f"{W}{name}") is not None for name in ("del", "moveFrom")
    )
