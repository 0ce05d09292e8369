"""OpenDocument texts (.odt, .ott, .fodt) as text."""

from collections import Counter
from collections.abc import Callable

from twinbib.read.formats.blocks import Block, Note, printed
from twinbib.read.formats.builder import PLAIN, Builder, Look, mixed
from twinbib.read.formats.markup import Element, attribute, local, xml
from twinbib.read.formats.numerals import whole
from twinbib.read.formats.odt_lists import Lists
from twinbib.read.formats.odt_styles import Styles
from twinbib.read.formats.package import damaged, package, protected
from twinbib.read.formats.tables import row

# what was deleted, remarks, descriptions, and indexes that repeat the article
SKIPPED = {
    "alphabetical-index", "annotation", "annotation-end", "binary-data", "desc", "event-listeners",
    "forms", "illustration-index", "object", "object-index", "placeholder", "ruby-text",
    "sequence-decls", "table-index", "table-of-content", "title", "tracked-changes", "user-index",
    "user-field-decls", "variable-decls", "bibliography-source", "covered-table-cell",
}  # fmt: skip
MOST_SPACES = 100  # of one `text:s`: a page's width


def text(name: str, content: bytes) -> str:
    """The text of an OpenDocument file as `blocks` prints it.

    Headers, footers, remarks, deleted text and macros are left out. Raises TwinbibError where the
    file is damaged, protected or no text.
    """
    roots = _roots(name, content)
    body = next(roots[-1].iter("{*}body"), None)
    found = next((one for one in body if local(one) == "text"), None) if body is not None else None
    if found is None:
        raise damaged(name)
    document = _Document(Styles(roots))
    mixed(document.out, found, PLAIN, document.walk)
    document.out.end()
    return printed(document.out.blocks, document.notes)


def _roots(name: str, content: bytes) -> list[Element]:
    """The styles and the content; a flat file is both."""
    if not content.startswith(b"PK"):
        return [xml(name, content)]
    files = package(name, content)
    if b"encryption-data" in (files.part("META-INF/manifest.xml") or b""):
        raise protected(name)
    found = files.part("content.xml")
    if found is None:
        raise damaged(name)
    styles = files.part("styles.xml")
    return [xml(name, part) for part in (styles, found) if part is not None]


class _Document:
    """The state of a pass: numbers are counted and notes collected in the order of the text."""

    def __init__(self, styles: Styles) -> None:
        self.out = Builder()
        self.notes: list[Note] = []
        self._styles = styles
        self._lists = Lists(styles)
        self._item: Element | None = None  # whose first paragraph is still to come
        self._boxes: list[Block] = []
        self._counts = Counter[str]()
        self._handlers: dict[str, Callable[[Element, Look], None]] = {
            "p": self._paragraph,
            "h": self._paragraph,
            "list": self._list,
            "list-item": self._list_item,
            "list-header": self._list_item,
            "span": self._span,
            "a": self._link,
            "s": self._spaces,
            "tab": lambda _, look: self.out.put_exactly("\t", look),
            "line-break": lambda _, look: self.out.put_exactly("\n", look),
            "note": self._note,
            "text-box": self._box,
            "table-row": self._row,
        }

    def walk(self, element: Element, look: Look) -> None:
        """Read an element."""
        name = local(element)
        if handle := self._handlers.get(name):
            handle(element, look)
        elif name not in SKIPPED and attribute(element, "display") != "none":
            mixed(self.out, element, look, self.walk)

    def _paragraph(self, element: Element, look: Look) -> None:
        style = attribute(element, "style-name")
        self.out.end()
        if self._item is not None:
            self.out.label = self._lists.label(self._item, style)
            self._item = None
        if local(element) == "h":
            self.out.level = whole(attribute(element, "outline-level"), 1)
        elif self._styles.is_title(style):
            self.out.level = 1
        if not self._styles.is_hidden(style):
            mixed(self.out, element, self._styles.look(style, look), self.walk)
        self.out.end()
        self.out.level, self.out.label = 0, ""
        self.out.blocks += self._boxes
        self._boxes = []

    def _list(self, element: Element, look: Look) -> None:
        self._lists.enter(element)
        for item in element:
            self.walk(item, look)
        self._lists.leave()

    def _list_item(self, element: Element, look: Look) -> None:
        self._item = element if local(element) == "list-item" else None
        for child in element:
            self.walk(child, look)
        self._item = None

    def _span(self, element: Element, look: Look) -> None:
        style = attribute(element, "style-name")
        if not self._styles.is_hidden(style):
            mixed(self.out, element, self._styles.look(style, look), self.walk)

    def _link(self, element: Element, look: Look) -> None:
        look = look._replace(url=attribute(element, "href"))
        mixed(self.out, element, look, self.walk)

    def _spaces(self, element: Element, look: Look) -> None:
        count = min(whole(attribute(element, "c"), 1), MOST_SPACES)
        self.out.put_exactly(" " * count, look)

    def _note(self, element: Element, look: Look) -> None:
        """A note; those with a mark of the author's own (`*`) are counted apart."""
        citation = next((one for one in element if local(one) == "note-citation"), None)
        own = "*" if citation is not None and attribute(citation, "label") else ""
        prefix = own + ("e" if attribute(element, "note-class") == "endnote" else "")
        self._counts[prefix] += 1
        number = f"{prefix}{self._counts[prefix]}"
        self.out.put(number, look, number)
        with self.out.apart() as blocks:
            for body in element:
                if body is not citation:
                    self.walk(body, PLAIN)
        self.notes.append(Note(number, tuple(blocks)))

    def _box(self, element: Element, _: Look) -> None:
        """A text box stands in a paragraph; it is read after it."""
        with self.out.apart() as blocks:
            mixed(self.out, element, PLAIN, self.walk)
        self._boxes += blocks

    def _row(self, element: Element, _: Look) -> None:
        self.out.end()
        cells = []
        for cell in element:
            with self.out.apart() as blocks:
                self.walk(cell, PLAIN)
            cells.append(blocks)
        self.out.blocks += row(cells)
