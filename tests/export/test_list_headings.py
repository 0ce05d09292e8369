"""What stands over a list that has no heading of its own: in the article's language."""

import pytest

from twinbib import pipeline
from twinbib.listed import ORIGINAL, ROMANIZED, heading
from twinbib.model import Article, Document

BIB = b"@book{one, title = {%s}, year = {1999}, langid = {%s}}"
# an abstract in another language does not decide
TEXTS = {
    "Список литературы": "Рынок был старше города \\cite{one}.\n\nЯрмарку открыли весной.\n\n"
    "Abstract. The market was older than the town.",
    "Список використаних джерел": "Ярмарок був старший за місто \\cite{one}.\n\nЙого відкрили.",
    "Әдебиеттер тізімі": "Жәрмеңке қаладан бұрын болған \\cite{one}.\n\nОны көктемде ашты.",
    "Адабияттар тизмеси": "Жарманке шаардан эски жана чоң болгон \\cite{one}.\n\nКөп өлкө билген.",
    "References": "The fair was older than the town \\cite{one}.\n\nIt opened in spring.",
}


@pytest.mark.parametrize(("wanted", "text"), TEXTS.items(), ids=list(TEXTS))
def test_over_the_first_list(wanted: str, text: str) -> None:
    """Whatever its sources are in."""
    library = pipeline.library("refs.bib", BIB % ("Ярмарки".encode(), b"russian"))
    built = pipeline.manuscript([("paper.tex", text.encode("utf-8"))], [library])
    assert heading(built.article, ORIGINAL) == wanted
    assert heading(built.article, ROMANIZED) == "References"


def test_without_a_text_the_sources_decide() -> None:
    library = pipeline.library("refs.bib", BIB % ("Дала жолдары".encode(), b"kazakh"))
    assert heading(library, ORIGINAL) == "Әдебиеттер тізімі"


def test_with_nothing_at_all() -> None:
    assert heading(Article(Document((), (), (), ())), ORIGINAL) == "References"
