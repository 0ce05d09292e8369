"""What becomes of a citation, there and back."""

import tomllib
from pathlib import Path

import pytest

from twinbib import link
from twinbib.export.tex.citations import command
from twinbib.export.tex.plain_numbers import numbered, unnumbered
from twinbib.model import Source
from twinbib.text import plain

TABLE = tomllib.loads((Path(__file__).parent / "citations.toml").read_text("utf-8"))
SOURCES = [Source(number, f"k{number}") for number in range(1, 13)]
NUMBERS = {source.key: source.number or 0 for source in SOURCES}


def commands(printed: str, dialect: str) -> list[str | None]:
    body = plain("article.md", f"Книги любят все {printed}.")
    return [command(one, dialect) for one in link.citations([body], SOURCES)]


@pytest.mark.parametrize("dialect", ["biblatex", "classic"])
@pytest.mark.parametrize("case", TABLE["case"], ids=lambda case: str(case["printed"]))
def test_a_bracket_becomes_a_command(case: dict[str, str], dialect: str) -> None:
    assert [case[dialect]] == commands(case["printed"], dialect)


@pytest.mark.parametrize("case", TABLE["left"], ids=lambda case: str(case["printed"]))
def test_what_cites_nothing_is_left(case: dict[str, str]) -> None:
    assert {None} >= set(commands(case["printed"], "biblatex"))


BACK = {
    r"\cite{k5}": "[5]",
    r"\cite[с.~25]{k1}": "[1, с. 25]",
    r"\cites[с.~20]{k3}[с.~68]{k7}": "[3, с. 20; 7, с. 68]",
    r"\cite{k1,k2,k3,k4}": "[1–4]",
    r"\cite{k1, k2, k5}": "[1, 2, 5]",
    r"\parencite[см.][с.~72]{k7}": "[см. 7, с. 72]",
    r"\citep{k1}": "[1]",
    r"\nocite{k1,k2}": "",
    # these print names, or nothing that a number can stand for
    r"\textcite{k1}": r"\textcite{k1}",
    r"\citeauthor{k1}": r"\citeauthor{k1}",
    r"\cite{k1,unknown}": r"\cite{k1,unknown}",
    r"\citation": r"\citation",
}


@pytest.mark.parametrize(("written", "expected"), BACK.items(), ids=BACK)
def test_a_command_becomes_a_bracket(written: str, expected: str) -> None:
    assert f"Текст {expected}." == numbered(f"Текст {written}.", NUMBERS, "")


def test_a_key_without_a_number_is_told() -> None:
    assert ("x", "y") == unnumbered(r"\cite{k1,x} \nocite{z} \cites{y}{x}", NUMBERS)


def test_the_lists_stand_where_the_document_had_its_own() -> None:
    text = "A\n\\printbibliography[title={Б}]\n\\begin{refsection}[r.bib]\nC\n\\end{refsection}\nD"
    assert numbered(text, {}, "LIST\n") == "A\nLIST\nD"
    text = "A\n\\bibliographystyle{s}\n\\bibliography{r}\nD"
    assert numbered(text, {}, "LIST\n") == "A\nLIST\nD"
