"""Web pages (.html, .xhtml) as text, and articles that Word or LibreOffice saved as such."""

import codecs
import re

from twinbib.read.decode import plain_text
from twinbib.read.formats.blocks import Block, Note, printed
from twinbib.read.formats.builder import PLAIN, Builder, Look, mixed
from twinbib.read.formats.item_lists import List, html_list
from twinbib.read.formats.markup import Element, html, local
from twinbib.read.formats.tables import row
from twinbib.read.formats.web_notes import note_link

# what is no text of the article, was deleted, or is a reading aid
SKIPPED = {
    "annotation", "annotation-xml", "audio", "button", "canvas", "datalist", "del", "head",
    "iframe", "nav", "noscript", "object", "option", "rp", "rt", "script", "select", "style",
    "svg", "template", "textarea", "video",
}  # fmt: skip
PARAGRAPHS = {
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details",
    "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "header", "hr",
    "html", "main", "p", "pre", "section", "summary", "table", "tbody", "tfoot", "thead",
}  # fmt: skip
SCRIPTS = {"sup", "sub"}
BOLD = {"b", "strong"}
HEADING = re.compile(r"h([1-6])")
HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
CHARSET = re.compile(
    rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{1,40})|<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w.:-]{1,40})""",
    re.IGNORECASE,
)
HEAD = 4096  # bytes in which a page states its encoding


def text(name: str, content: bytes) -> str:
    """The text of a web page as `blocks` prints it.

    Its encoding is the one of its byte order mark, the one that it states, or one recognised.
    Raises TwinbibError where it is no text, or is nested without end.
    """
    page = _Page()
    page.walk(html(name, _decoded(name, content)), PLAIN)
    page.out.end()
    return printed(*page.notes())


def _decoded(name: str, content: bytes) -> str:
    stated = CHARSET.search(content[:HEAD])
    if stated is not None and not content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        try:
            return content.decode((stated[1] or stated[2]).decode("ascii"))
        except (LookupError, UnicodeError):
            pass  # an encoding that nobody knows, or not the one that the page is in
    return plain_text(name, content)


class _Page:
    """The state of a pass: the lists that are open, the note that a block is the text of."""

    def __init__(self) -> None:
        self.out = Builder()
        self._lists: list[List] = []
        self._notes: dict[str, list[Block]] = {}
        self._note = ""

    def notes(self) -> tuple[list[Block], list[Note]]:
        """The blocks of the page and of its notes; a mark without a note is text."""
        blocks = [
            block._replace(
                pieces=tuple(
                    piece if piece.note in self._notes else piece._replace(note="")
                    for piece in block.pieces
                )
            )
            for block in self.out.blocks
        ]
        return blocks, [Note(number, tuple(found)) for number, found in self._notes.items()]

    def walk(self, element: Element, look: Look) -> None:
        """Read an element."""
        name = local(element)
        if name in SKIPPED or _is_hidden(element):
            return
        heading = HEADING.fullmatch(name)
        if name in PARAGRAPHS or heading:
            self._paragraph(element, look, int(heading[1]) if heading else self.out.level)
        elif name in {"ol", "ul", "menu", "dir"}:
            self._list(element, look)
        elif name == "li":
            self._item(element, look)
        elif name == "tr":
            self._row(element, look)
        elif name == "a":
            self._link(element, look)
        else:
            self._inline(element, name, look)

    def _paragraph(self, element: Element, look: Look, level: int) -> None:
        self._end()
        before = self.out.level, self.out.verbatim
        self.out.level = level
        self.out.verbatim = self.out.verbatim or local(element) == "pre"
        mixed(self.out, element, look, self.walk)
        self._end()
        self.out.level, self.out.verbatim = before

    def _end(self) -> None:
        """The end of a paragraph; the text of a note is put by."""
        count = len(self.out.blocks)
        self.out.end()
        if self._note and len(self.out.blocks) > count:
            block = self.out.blocks.pop()._replace(label="")
            self._notes.setdefault(self._note, []).append(block)
            self._note = ""

    def _list(self, element: Element, look: Look) -> None:
        self._end()
        self._lists.append(html_list(element))
        mixed(self.out, element, look, self.walk)
        self._lists.pop()
        self._end()

    def _item(self, element: Element, look: Look) -> None:
        self._end()
        self.out.label = self._lists[-1].label(element) if self._lists else "-"
        mixed(self.out, element, look, self.walk)
        self._end()
        self.out.label = ""

    def _row(self, element: Element, look: Look) -> None:
        self._end()
        cells = []
        for cell in element:
            with self.out.apart() as blocks:
                mixed(self.out, cell, look, self.walk)
                self._end()
            cells.append(blocks)
        self.out.blocks += row(cells)

    def _link(self, element: Element, look: Look) -> None:
        target = element.get("href", "").strip()
        note = note_link(target)
        if note is None:
            mixed(self.out, element, look._replace(url=target), self.walk)
        elif note.is_back:
            self._note = note.number
        else:
            self.out.put("".join(element.itertext()).strip(), look, note.number)

    def _inline(self, element: Element, name: str, look: Look) -> None:
        if name == "br":
            self.out.put_exactly("\n", look)
            return
        if name in SCRIPTS:
            look = look._replace(script=name)
        elif name in BOLD:
            look = look._replace(bold=True)
        quotes = ("“", "”") if name == "q" else ("", "")
        self.out.put(quotes[0], look)
        mixed(self.out, element, look, self.walk)
        self.out.put(quotes[1], look)


def _is_hidden(element: Element) -> bool:
    return element.get("hidden") is not None or bool(HIDDEN.search(element.get("style", "")))
