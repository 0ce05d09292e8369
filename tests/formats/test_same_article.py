"""An article is the same article as Markdown, Word, OpenDocument, web page and PDF."""

from functools import cache
from pathlib import Path

import makers
import pytest
from needs import CONFTEST, missing, pdf_makers

from twinbib import pipeline
from twinbib.model import Citation, Rendition, Source

OWN = Path(__file__).parent.parent / "articles/kazakh-alphabets/article.md"
SEED = CONFTEST["SHARED"] / "seed/article.md"
FORMATS = {"docx": makers.as_docx, "odt": makers.as_odt, "html": makers.as_html}
Facts = tuple[list[object], list[object]]


@cache
def text(path: Path) -> str:
    if not path.is_file():
        missing(f"the article {path.name}")
    return path.read_text("utf-8")


def facts(name: str, content: bytes) -> Facts:
    """The sources with both their renditions, and the citations with their claims."""
    article = pipeline.article([(name, content)]).article
    return [source(one) for one in article.sources], [citation(one) for one in article.citations]


def source(one: Source) -> object:
    sides = [rendition(side) for side in (one.original, one.romanized)]
    return one.number, one.key, sides


def rendition(one: Rendition | None) -> object:
    # an address that a line of a PDF breaks after a slash has a space in the text, not in its field
    return one and (one.entry.number, one.entry.text.value.replace("/ ", "/"), one.reference)


def citation(one: Citation) -> object:
    return one.raw, one.items, one.claim and one.claim.text


@cache
def wanted(path: Path) -> Facts:
    return facts("article.md", text(path).encode())


@pytest.mark.parametrize("article", [OWN, SEED], ids=["own", "seed"])
@pytest.mark.parametrize("suffix", FORMATS)
def test_the_same_sources_citations_and_claims(article: Path, suffix: str) -> None:
    content = FORMATS[suffix](text(article))
    assert wanted(article) == facts(f"article.{suffix}", content)


@pytest.mark.parametrize("article", [OWN, SEED], ids=["own", "seed"])
def test_the_same_in_a_pdf(article: Path) -> None:
    """Lines broken by the page, page breaks in the middle of paragraphs and entries."""
    assert wanted(article) == facts("article.pdf", pdf_makers().as_pdf(text(article)))


def test_the_same_in_a_pdf_of_two_columns() -> None:
    """With hyphens at line ends, running heads and page numbers."""
    assert wanted(OWN) == facts("article.pdf", pdf_makers().as_pdf(text(OWN), 2))
