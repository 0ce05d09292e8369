"""Articles in JATS XML (ANSI/NISO Z39.96, and NLM's before it) as text."""

from collections.abc import Callable

from twinbib.read.formats.blocks import Note, printed
from twinbib.read.formats.builder import PLAIN, Builder, Look, mixed
from twinbib.read.formats.item_lists import List, jats_list
from twinbib.read.formats.jats_links import Links
from twinbib.read.formats.jats_references import Lists, reference_lists
from twinbib.read.formats.markup import Element, attribute, entity, local, xml
from twinbib.read.formats.tables import row

# what describes the article or its pictures; formulas a second time
SKIPPED = {
    "alt-text", "journal-meta", "long-desc", "object-id", "processing-meta", "tex-math",
    "annotation", "annotation-xml", "rp", "rt",
}  # fmt: skip
# of the article's description, what is read
DESCRIBED = {"title-group", "abstract", "trans-abstract", "kwd-group"}
PARAGRAPHS = {
    "abstract", "ack", "app", "article", "article-title", "back", "body", "boxed-text", "caption",
    "def", "def-item", "disp-formula", "disp-quote", "fig", "fn", "fn-group", "front", "glossary",
    "kwd-group", "notes", "p", "preformat", "response", "speech", "statement", "sub-article",
    "subtitle", "supplementary-material", "table", "table-wrap", "table-wrap-foot", "tbody",
    "term", "tfoot", "thead", "title-group", "trans-abstract", "trans-title", "trans-title-group",
    "verse-line",
}  # fmt: skip
TITLES = {"article-title", "trans-title"}
WITH_HEADING = {"abstract", "ack", "app", "fn-group", "glossary", "notes", "sec", "trans-abstract"}


def text(name: str, content: bytes) -> str:
    """The text of an article as `blocks` prints it: titles, abstracts, keywords, body, lists.

    Raises TwinbibError where it is not well formed, declares entities, or is nested without end.
    """
    root = xml(name, content, doctype=True)
    article = _Article(Links(root))
    article.walk(root, PLAIN)
    article.out.end()
    return printed(article.out.blocks, article.notes())


class _Article:
    """The state of a pass: the sections and lists that are open, the notes read."""

    def __init__(self, links: Links) -> None:
        self.out = Builder()
        self._links = links
        self._depth = 0
        self._lists: list[List] = []
        self._notes: dict[str, Note] = {}
        self._handlers: dict[str, Callable[[Element, Look], None]] = {
            "article-meta": self._description,
            "sec": self._section,
            "title": self._title,
            "list": self._list,
            "list-item": self._item,
            "tr": self._row,
            "ref-list": self._references,
            "fn": self._note,
            "xref": self._reference,
            "ext-link": self._link,
            "uri": self._link,
            "sup": self._script,
            "sub": self._script,
            "kwd": self._keyword,
            "break": lambda _, look: self.out.put_exactly("\n", look),
            "": lambda element, look: self.out.put(entity(element), look),
        }

    def notes(self) -> list[Note]:
        """The notes in the order of their marks."""
        return [self._notes[key] for key in self._links.notes if key in self._notes]

    def walk(self, element: Element, look: Look) -> None:
        """Read an element."""
        name = local(element)
        if handle := self._handlers.get(name):
            handle(element, look)
        elif name in PARAGRAPHS:
            self.out.end()
            self.out.level = 1 if name in TITLES else self.out.level
            mixed(self.out, element, look, self.walk)
            self.out.end()
            self.out.level = 0
        elif name not in SKIPPED:
            mixed(self.out, element, look._replace(bold=look.bold or name == "bold"), self.walk)

    def _description(self, element: Element, look: Look) -> None:
        for child in element:
            if local(child) in DESCRIBED:
                self.walk(child, look)

    def _section(self, element: Element, look: Look) -> None:
        self._depth += 1
        self.out.end()
        mixed(self.out, element, look, self.walk)
        self.out.end()
        self._depth -= 1

    def _title(self, element: Element, look: Look) -> None:
        parent = local(element.getparent())
        if parent == "kwd-group":
            mixed(self.out, element, look, self.walk)
            return
        self.out.end()
        self.out.level = max(self._depth, 1) if parent in WITH_HEADING else 0
        mixed(self.out, element, look, self.walk)
        self.out.end()
        self.out.level = 0

    def _keyword(self, element: Element, look: Look) -> None:
        before = element.getprevious()
        if before is not None:
            self.out.put(": " if local(before) == "title" else ", ", look)
        mixed(self.out, element, look, self.walk)

    def _list(self, element: Element, look: Look) -> None:
        self.out.end()
        self._lists.append(jats_list(element))
        mixed(self.out, element, look, self.walk)
        self._lists.pop()
        self.out.end()

    def _item(self, element: Element, look: Look) -> None:
        self.out.end()
        own = next((child for child in element if local(child) == "label"), None)
        self.out.label = self._lists[-1].label(element) if self._lists else "-"
        if own is not None:
            self.out.label = "".join(own.itertext()).strip()
        for child in element:
            if child is not own:
                self.walk(child, look)
        self.out.end()
        self.out.label = ""

    def _row(self, element: Element, look: Look) -> None:
        self.out.end()
        cells = []
        for cell in element:
            with self.out.apart() as blocks:
                mixed(self.out, cell, look, self.walk)
            cells.append(blocks)
        self.out.blocks += row(cells)

    def _references(self, element: Element, look: Look) -> None:
        self.out.end()
        self.out.blocks += reference_lists(
            element, Lists(self.out, self.walk, self._links.numbered)
        )

    def _note(self, element: Element, look: Look) -> None:
        """A note that has a mark goes to the end; one without stays where it is."""
        key = attribute(element, "id")
        number = self._links.notes.get(key, "")
        if not number:
            self.out.end()
            mixed(self.out, element, look, self.walk)
            self.out.end()
            return
        with self.out.apart() as blocks:
            for child in element:
                if local(child) != "label":
                    self.walk(child, PLAIN)
        self._notes[key] = Note(number, tuple(blocks))

    def _reference(self, element: Element, look: Look) -> None:
        note = self._links.note(element)
        cited = self._links.cited(element)
        if cited:
            self.out.put(cited if self.out.brackets > 0 else f"[{cited}]", look)
        elif note:
            self.out.put(note, look, note)
        else:
            mixed(self.out, element, look, self.walk)

    def _link(self, element: Element, look: Look) -> None:
        mixed(self.out, element, look._replace(url=attribute(element, "href")), self.walk)

    def _script(self, element: Element, look: Look) -> None:
        """A raised number that is a citation is printed as one: `word<sup>1,2</sup>` → `[1,2]`."""
        if self._links.cites(element) and self.out.brackets <= 0:
            self.out.put("[", look)
            mixed(self.out, element, look, self.walk)
            self.out.put("]", look)
        else:
            mixed(self.out, element, look._replace(script=local(element)), self.walk)
