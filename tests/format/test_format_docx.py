"""The Word file, read back by python-docx and, as an article, by our own reader."""

from io import BytesIO
from typing import Any

import pytest
from docx import Document
from docx.oxml.ns import qn
from hypothesis import given, settings
from hypothesis import strategies as st

from twinbib import read
from twinbib.format import find_style, render, written, written_citations

NUMERIC = find_style("gost-r-7.0.5-2008-numeric")
AUTHOR_DATE = find_style("gost-r-7.0.5-2008-author-date")
REFERENCES = find_style("references-romanized")
ARTICLE = {"id": "a", "type": "article-journal", "language": "en", "title": "A & <b> H<sub>2</sub>",
           "container-title": "J", "URL": "https://a.b/x?a=1&b=2"}  # fmt: skip
RUSSIAN = {"id": "b", "type": "book", "language": "ru", "title": "Ё"}


def paragraphs(items: list[Any], style: Any) -> list[Any]:
    """The paragraphs of the list's file."""
    return list(Document(BytesIO(written(render(items, style), "docx"))).paragraphs)  # type: ignore[arg-type]


def label(paragraph: Any) -> str:
    """What Word prints before a paragraph: the text of its numbering."""
    properties = paragraph._p.pPr.numPr if paragraph._p.pPr is not None else None
    if properties is None:
        return ""
    numbering = paragraph.part.numbering_part.element
    used = numbering.num_having_numId(properties.numId.val).abstractNumId.val
    for one in numbering.iter(qn("w:abstractNum")):
        if one.get(qn("w:abstractNumId")) == str(used):
            return str(next(one.iter(qn("w:lvlText"))).get(qn("w:val")))
    raise AssertionError(used)


def test_word_numbers_the_list() -> None:
    """The number is no text: an entry put between two others moves the rest on."""
    first, second = paragraphs([ARTICLE, RUSSIAN], NUMERIC)
    assert [label(first), label(second)] == ["%1.", "%1."]
    assert second.text == "Ё."
    assert first._p.pPr.numPr.numId.val == second._p.pPr.numPr.numId.val


def test_numbers_of_its_own_are_text() -> None:
    """Word would count from 1; the hanging indent is the same."""
    (only,) = paragraphs([{**RUSSIAN, "citation-number": "7"}], NUMERIC)
    assert (label(only), only.text) == ("", "7.\tЁ.")
    assert only.paragraph_format.first_line_indent < 0


def test_a_list_without_numbers() -> None:
    """No numbering, no indent."""
    (only,) = paragraphs([RUSSIAN], AUTHOR_DATE)
    assert (label(only), only.text) == ("", "Ё.")


def test_formatting_and_links() -> None:
    """Italics of the style, a subscript of the title, the address as a link that can be clicked."""
    (only,) = paragraphs([ARTICLE], REFERENCES)
    assert [run.text for run in only.runs if run.italic] == ["J"]
    assert [run.text for run in only.runs if run.font.subscript] == ["2"]
    assert [(link.text, link.address) for link in only.hyperlinks] == [
        ("https://a.b/x?a=1&b=2", "https://a.b/x?a=1&b=2")
    ]


def test_the_language_of_the_words() -> None:
    """Word checks the spelling of each entry in its own language."""
    found = paragraphs([ARTICLE, RUSSIAN], NUMERIC)
    tongues = [{one.get(qn("w:val")) for one in each._p.iter(qn("w:lang"))} for each in found]
    assert tongues == [{"en-US"}, {"ru-RU"}]


def test_citations() -> None:
    """A paragraph each, in the order of the text."""
    rendered = render([RUSSIAN], NUMERIC, [[{"id": "b", "locator": "5"}], [{"id": "b"}]])
    made = Document(BytesIO(written_citations(rendered, "docx")))  # type: ignore[arg-type]
    assert [paragraph.text for paragraph in made.paragraphs] == ["[1, с. 5]", "[1]"]


def test_our_own_reader_finds_the_list() -> None:
    """Put under its heading in an article, it is read as a list of as many entries."""
    place = {"publisher-place": "М.", "publisher": "Книга", "issued": {"raw": "2001"}}
    titles = ("Чтение летом", "О пользе сна", "Зимний вечер", "Дороги юга", "Море и люди")
    items = [{**RUSSIAN, **place, "id": title, "title": title} for title in titles]
    made = Document(BytesIO(written(render(items, NUMERIC), "docx")))  # type: ignore[arg-type]
    made.paragraphs[0].insert_paragraph_before("Список литературы")
    article = BytesIO()
    made.save(article)
    (found,) = read.document([("list.docx", article.getvalue())]).lists
    assert [(one.number, one.text.value) for one in found.entries] == [
        (number, f"{title}. М.: Книга, 2001.") for number, title in enumerate(titles, 1)
    ]


@settings(deadline=None, max_examples=50)
@given(title=st.text(min_size=1, max_size=20))
def test_any_title(title: str) -> None:
    """No character of a field is one that a Word file cannot hold."""
    rendered = render([{**RUSSIAN, "title": title}], NUMERIC)
    made = Document(BytesIO(written(rendered, "docx")))  # type: ignore[arg-type]
    (only,) = made.paragraphs
    assert "".join(only.text.split()) == "".join(rendered.entries[0].plain[2:].split())


@pytest.mark.parametrize("style", [NUMERIC, AUTHOR_DATE, REFERENCES], ids=lambda one: one.stem)
def test_an_empty_list(style: Any) -> None:
    """A file without a paragraph."""
    assert paragraphs([], style) == []
