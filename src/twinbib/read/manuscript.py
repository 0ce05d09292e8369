"""A LaTeX manuscript whose sources are in .bib files: texts that cite, and no list."""

from collections.abc import Sequence

from twinbib.model import Document, Text
from twinbib.read.body import body
from twinbib.read.decode import plain_text
from twinbib.read.lines import File, lines
from twinbib.read.tex_sources import uncommented

BEGIN = "\\begin{document}"


def manuscript(files: Sequence[tuple[str, bytes]], databases: Sequence[Document] = ()) -> Document:
    """The .tex files of one document (name and bytes each), the main one first.

    The files of its databases follow, with what reading has noticed in them. Raises TwinbibError
    where a file is no text.
    """
    texts = [plain_text(name, content) for name, content in files]
    names = [name for name, _ in files]
    return Document(
        files=(*names, *(name for one in databases for name in one.files)),
        texts=(*texts, *(text for one in databases for text in one.texts)),
        bodies=tuple(map(_body, names, texts)),
        lists=(),
        findings=tuple(finding for one in databases for finding in one.findings),
    )


def _body(name: str, text: str) -> Text:
    """What is typeset: no comment, and of a main file nothing before its text begins."""
    shown = uncommented(text)
    begin = shown.find(BEGIN)
    return body(
        File(name, shown, lines(shown)), begin + len(BEGIN) if begin >= 0 else 0, len(shown)
    )
