"""Files made to take long or to grow: the text is bounded by the size of the file."""

from collections.abc import Callable

import pytest
from packages import docx, odt

from twinbib.model import TwinbibError
from twinbib.read.formats import extract

ITEM = "<w:p><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr><w:r><w:t>а</w:t></w:r></w:p>"
MARK = "<w:r><w:footnoteReference w:id='{}'/></w:r>"
NOTE = "<w:footnote w:id='{}'><w:p><w:r><w:t>а</w:t></w:r></w:p></w:footnote>"
HOSTILE: dict[str, Callable[[int], bytes]] = {
    "a label of a page's length, repeated": lambda times: docx(
        ITEM * times,
        numbering='<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:lvlText '
        f'w:val="{"x" * 90_000}"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId '
        'w:val="0"/></w:num>',
    ),
    "fields that are never closed": lambda times: docx(
        "<w:p>" + '<w:r><w:fldChar w:fldCharType="begin"/></w:r>' * times + "</w:p>"
        + "<w:p><w:r><w:t>а</w:t></w:r></w:p>" * times
    ),
    "an instruction in pieces": lambda times: docx(
        '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        + "<w:r><w:instrText>HYPERLINK</w:instrText></w:r>" * times + "</w:p>" + ITEM
    ),
    "marks of notes": lambda times: docx(
        "<w:p>" + "".join(map(MARK.format, range(times))) + "</w:p>" + ITEM,
        footnotes="".join(map(NOTE.format, range(times))),
    ),
    "open brackets": lambda times: odt(
        f"<text:p>{'[' * times}</text:p>" + "<text:p>[[</text:p>" * times
    ),
    "spaces by their count": lambda times: odt(
        "<text:p>а" + '<text:s text:c="999999999"/>' * times + "</text:p>"
    ),
    "open tags": lambda times: ("<html><p>" + "<a href=x><sup>" * 100 + "а<p>" * times).encode(),
    "cells": lambda times: ("<html><table>" + "<tr><td>1<td>а" * times).encode(),
    "citations": lambda times: (
        '<article dtd-version="1"><body><p>' + '<sup><xref ref-type="bibr">1</xref></sup>' * times
        + "</p></body></article>"
    ).encode(),
    "what a page may begin with": lambda times: b"<?x?>" * times + b"<!--" * times + b"<html>a",
}  # fmt: skip


@pytest.mark.parametrize("kind", HOSTILE)
def test_text_grows_with_the_file_only(kind: str) -> None:
    """A small file gives no large text, and each is read to its end or refused."""
    name = "a.xml" if kind == "citations" else "a.html"
    for times in (300, 3_000):
        content = HOSTILE[kind](times)
        try:
            text = extract(name, content) or ""
        except TwinbibError:
            text = ""
        assert len(text) < 200 * times + 100_000
