"""Deep nesting: read where it is shallow enough, refused in one line where it is not."""

from collections.abc import Callable

import pytest
from packages import docx, odt

from twinbib.model import TwinbibError
from twinbib.read.formats import extract

PARAGRAPH = "<w:p><w:r><w:t>Слово</w:t></w:r></w:p>"
ARTICLE = '<article dtd-version="1.2"><body><p>{}</p></body></article>'
NESTED: dict[str, Callable[[int], bytes]] = {
    "a.docx": lambda depth: docx("<w:sdt>" * depth + PARAGRAPH + "</w:sdt>" * depth),
    "table.docx": lambda depth: docx(
        "<w:tbl><w:tr><w:tc>" * depth + PARAGRAPH + "</w:tc></w:tr></w:tbl>" * depth
    ),
    "box.docx": lambda depth: docx(
        "<w:p><w:r><w:txbxContent>" * depth + PARAGRAPH + "</w:txbxContent></w:r></w:p>" * depth
    ),
    "run.docx": lambda depth: docx(
        "<w:p>" + "<w:smartTag>" * depth + "<w:r><w:t>Слово</w:t></w:r>" + "</w:smartTag>" * depth
        + "</w:p>"
    ),
    "a.odt": lambda depth: odt("<text:section>" * depth + "<text:p>Слово</text:p>"
                               + "</text:section>" * depth),
    "list.odt": lambda depth: odt(
        "<text:list><text:list-item>" * depth + "<text:p>Слово</text:p>"
        + "</text:list-item></text:list>" * depth
    ),
    "table.odt": lambda depth: odt(
        "<table:table><table:table-row><table:table-cell>" * depth + "<text:p>Слово</text:p>"
        + "</table:table-cell></table:table-row></table:table>" * depth
    ),
    "a.html": lambda depth: ("<html><body>" + "<div>" * depth + "Слово").encode(),
    "list.html": lambda depth: ("<html><body>" + "<ul><li>" * depth + "Слово").encode(),
    "table.html": lambda depth: ("<html><body>" + "<table><tr><td>" * depth + "Слово").encode(),
    "a.xml": lambda depth: ARTICLE.format("<bold>" * depth + "Слово" + "</bold>" * depth).encode(),
    "sections.xml": lambda depth: ARTICLE.format(
        "</p>" + "<sec>" * depth + "<p>Слово</p>" + "</sec>" * depth + "<p>"
    ).encode(),
}  # fmt: skip


@pytest.mark.parametrize("name", NESTED)
def test_deep_nesting_is_read_or_refused(name: str) -> None:
    """A few levels are read; no depth ends in a RecursionError."""
    assert "Слово" in (extract(name, NESTED[name](20)) or "")
    for depth in (60, 82, 120, 245, 300, 100_000):
        try:
            assert "Слово" in (extract(name, NESTED[name](depth)) or "")
        except TwinbibError as error:
            assert str(error).startswith(f"{name}: ")
            assert "\n" not in str(error)
