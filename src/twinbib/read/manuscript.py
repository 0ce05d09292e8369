"""A LaTeX manuscript whose sources are in .bib files: texts that cite, and no list."""

from collections.abc import Sequence

from twinbib.model import Document
from twinbib.read.body import body
from twinbib.read.decode import plain_text
from twinbib.read.lines import File, lines


def manuscript(files: Sequence[tuple[str, bytes]]) -> Document:
    """The .tex files of one document (name and bytes each), the main one first.

    Raises TwinbibError where a file is no text.
    """
    texts = [plain_text(name, content) for name, content in files]
    read = [File(name, text, lines(text)) for (name, _), text in zip(files, texts, strict=True)]
    return Document(
        files=tuple(file.name for file in read),
        texts=tuple(texts),
        bodies=tuple(body(file, 0, len(file.text)) for file in read),
        lists=(),
    )
