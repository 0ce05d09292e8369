"""PDF files with a text layer as text: the lines as printed, hyphens and running heads left.

A blank line parts pages and what stands apart; two columns are read one after the other. Needs
pypdfium2, which comes with `twinbib[pdf]`.
"""

from contextlib import closing
from typing import Any

from twinbib.model import TwinbibError
from twinbib.read.formats.pdf_lines import Segment, segments
from twinbib.read.formats.pdf_paragraphs import printed

MOST_PAGES = 1_000
MOST_CHARACTERS = 10_000_000
LEAST_LETTERS = 0.5  # of what a page prints; a text layer without meaning has signs and gaps


def text(name: str, content: bytes) -> str:
    """The text layer of a PDF.

    Raises TwinbibError where pypdfium2 is not installed, where the file is damaged, protected or
    too long, and where it has no text (a scan).
    """
    with closing(_opened(name, content)) as document:
        if len(document) > MOST_PAGES:
            raise TwinbibError(f"{name}: {len(document)} pages: cut the article out of the book")
        pages = _pages(name, document)
    words = [segment.text for page in pages for segment in page]
    signs = [sign for text in words for sign in text if not sign.isspace()]
    if not signs:
        raise TwinbibError(
            f"{name}: a PDF without a text layer (a scan): recognise its text first (OCR)"
        )
    if sum(map(str.isalnum, signs)) < LEAST_LETTERS * len(signs):
        raise TwinbibError(
            f"{name}: the text layer of this PDF is unreadable: recognise its text anew (OCR)"
        )
    return "\n\n".join(printed(page) for page in pages if page) + "\n"


def _opened(name: str, content: bytes) -> Any:
    try:
        import pypdfium2  # noqa: PLC0415 (an extra, and slow to load)
    except ImportError as error:
        raise TwinbibError(f"{name}: to read PDF, pip install 'twinbib[pdf]'") from error
    try:
        return pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower():
            raise TwinbibError(
                f"{name}: the PDF is protected by a password: save it without one first"
            ) from error
        raise TwinbibError(f"{name}: the PDF is damaged: print it to a new PDF") from error


def _pages(name: str, document: Any) -> list[list[Segment]]:
    """The segments of each page."""
    from pypdfium2 import PdfiumError  # noqa: PLC0415 (as above)

    pages, count = [], 0
    for index in range(len(document)):
        try:
            with closing(document[index]) as page, closing(page.get_textpage()) as layer:
                count += layer.count_chars()
                if count > MOST_CHARACTERS:
                    raise TwinbibError(f"{name}: too much text: cut the article out of the book")
                pages.append(segments(layer))
        except PdfiumError as error:
            raise TwinbibError(
                f"{name}: page {index + 1} of the PDF is damaged: print it to a new PDF"
            ) from error
    return pages
