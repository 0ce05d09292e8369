"""The text of a Word paragraph: runs, fields, tracked changes, hyperlinks, marks of notes.

Changes are taken as accepted; comments and hidden text are left out; of a field (a reference
manager's, a cross-reference, a table of contents) its result counts, not its instruction.
"""

import re
from collections.abc import Callable

from twinbib.read.formats.blocks import Piece
from twinbib.read.formats.docx_parts import R, W
from twinbib.read.formats.docx_styles import NOTHING, Look, Styles, is_on, run_look
from twinbib.read.formats.markup import Element, attribute, local
from twinbib.read.formats.symbols import symbol

# what was deleted, what only describes, the reading aid over Asian letters, a reminder to fill in
SKIPPED = {"del", "moveFrom", "delText", "delInstrText", "pPr", "rPr", "sdtPr", "sdtEndPr", "rt"}
CHARACTERS = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-",
              "softHyphen": "\u00ad"}  # fmt: skip
BREAKS = str.maketrans("\r\n", "  ")
HYPERLINK = re.compile(r'\s*HYPERLINK\s+(?:"([^"]*)"|([^\s"\\]+))?', re.IGNORECASE)
ANCHOR = re.compile(r'\\l\s+"([^"]*)"')
# fields whose results repeat the article: the table of contents, an index
REPEATING = re.compile(r"\s*(?:TOC|INDEX)\b", re.IGNORECASE)


class Field:
    """A field that is open: its instruction as far as read, then its result."""

    def __init__(self) -> None:
        self.instruction: list[str] = []
        self.is_shown = False
        self.is_result = False
        self.url = ""

    def begin_result(self) -> None:
        """The instruction is complete."""
        self.is_result = True
        instruction = "".join(self.instruction)
        self.is_shown = not REPEATING.match(instruction)
        self.url = _address(instruction)


class Inline:
    """Reads the paragraphs of one part; fields may span several of them.

    `mark` takes the kind and the id of a note and gives the number of its mark.
    """

    def __init__(
        self, styles: Styles, links: dict[str, str], mark: Callable[[str, Element], str]
    ) -> None:
        self._styles = styles
        self._links = links
        self._mark = mark
        self._boxes: list[Element] = []
        self._fields: list[Field] = []
        self._pieces: list[Piece] = []
        self._under = self._look = Look()
        self._url = ""
        self._handlers: dict[str, Callable[[Element], None]] = {
            "r": self._run,
            "t": lambda element: self._put((element.text or "").translate(BREAKS)),
            "sym": lambda element: self._put(
                symbol(attribute(element, "font"), attribute(element, "char"))
            ),
            "fldChar": self._field,
            "instrText": self._instruct,
            "fldSimple": self._simple_field,
            "hyperlink": self._hyperlink,
            "sdt": self._control,
            "footnoteReference": self._note,
            "endnoteReference": self._note,
            "AlternateContent": self._alternatives,
            "txbxContent": self._box,
        }

    def pieces(self, paragraph: Element, look: Look) -> list[Piece]:
        """The text of a paragraph whose style has the look."""
        self._pieces, self._under, self._look = [], look, look
        self._walk(paragraph)
        # an instruction that no result follows, in a broken file: it must not hide the rest
        self._fields = [field for field in self._fields if field.is_result]
        return self._pieces

    def boxes(self) -> list[Element]:
        """The text boxes of the paragraphs read since the last call: paragraphs of their own."""
        boxes, self._boxes = self._boxes, []
        return boxes

    def _walk(self, element: Element) -> None:
        for child_element in element:
            name = local(child_element)
            if name in CHARACTERS:
                self._put(CHARACTERS[name])
            elif handle := self._handlers.get(name):
                handle(child_element)
            elif name not in SKIPPED:
                self._walk(child_element)

    def _put(self, text: str) -> None:
        look = self._look
        if look.hidden or not all(field.is_shown for field in self._fields):
            return
        url = self._url or next((field.url for field in reversed(self._fields) if field.url), "")
        self._pieces.append(Piece(text, look.script or "", bool(look.bold), url))

    def _run(self, run: Element) -> None:
        properties = run.find(f"{W}rPr")
        if properties is not None:
            own = run_look(properties)
            style = self._styles.look(own.style) if own.style else NOTHING
            self._look = own.over(style).over(self._under)
        self._walk(run)
        self._look = self._under

    def _field(self, element: Element) -> None:
        kind = attribute(element, "fldCharType")
        if kind == "begin":
            self._fields.append(Field())
        elif kind == "separate" and self._fields:
            self._fields[-1].begin_result()
        elif kind == "end" and self._fields:
            self._fields.pop()

    def _instruct(self, element: Element) -> None:
        if self._fields:
            self._fields[-1].instruction.append(element.text or "")

    def _simple_field(self, element: Element) -> None:
        field = Field()
        field.instruction = [attribute(element, "instr")]
        field.begin_result()
        self._fields.append(field)
        self._walk(element)
        if field in self._fields:
            self._fields.remove(field)

    def _hyperlink(self, element: Element) -> None:
        before = self._url
        target = self._links.get(element.get(f"{R}id", ""), "")
        anchor = element.get(f"{W}anchor", "")
        self._url = f"{target}#{anchor}" if target and anchor else target
        self._walk(element)
        self._url = before

    def _control(self, element: Element) -> None:
        """A content control; «Введите дату» in an empty one is no text."""
        reminder = element.find(f"{W}sdtPr/{W}showingPlcHdr")
        if reminder is None or not is_on(reminder.get(f"{W}val", "1")):
            self._walk(element)

    def _note(self, element: Element) -> None:
        number = self._mark(local(element).removesuffix("Reference"), element)
        if number and not self._look.hidden:
            self._pieces.append(Piece("", note=number))

    def _box(self, element: Element) -> None:
        self._boxes.append(element)

    def _alternatives(self, element: Element) -> None:
        """The first of the alternatives that has any text: a text box stands in two of them."""
        before = len(self._pieces) + len(self._boxes)
        for alternative in element:
            self._walk(alternative)
            if len(self._pieces) + len(self._boxes) > before:
                return


def _address(instruction: str) -> str:
    """The target of a HYPERLINK field; empty for another field or a place in the document."""
    match = HYPERLINK.match(instruction)
    target = (match[1] or match[2] or "") if match else ""
    anchor = ANCHOR.search(instruction) if target else None
    return f"{target}#{anchor[1]}" if anchor else target
