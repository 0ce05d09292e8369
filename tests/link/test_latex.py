"""LaTeX citations by key."""

import pytest

from twinbib.link import latex
from twinbib.model import CitedItem, Locator


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        (r"\cite{one}", (CitedItem(None, "one"),)),
        (r"\cite{one, two}", (CitedItem(None, "one"), CitedItem(None, "two"))),
        (r"\cite[с.~253]{one}", (CitedItem(None, "one", Locator("page", "253")),)),
        (r"\cite[253]{one}", (CitedItem(None, "one", Locator("page", "253")),)),
        (r"\cite[10--12]{one}", (CitedItem(None, "one", Locator("page", "10–12")),)),
        (r"\cite[\S 5.11]{one}", (CitedItem(None, "one", Locator("section", "5.11")),)),
        (r"\cite[\S D20]{one}", (CitedItem(None, "one", Locator("section", "D20")),)),
        (r"\cite[теорема 4]{one}", (CitedItem(None, "one", Locator("section", "теорема 4")),)),
        (r"\parencite[см.][с. 5]{one}", (CitedItem(None, "one", Locator("page", "5"), "см."),)),
        (r"\cite[и там же]{one}", (CitedItem(None, "one", suffix="и там же"),)),
        (
            r"\citep[с. 5]{one,two}",
            (CitedItem(None, "one"), CitedItem(None, "two", Locator("page", "5"))),
        ),
        (r"\autocite{one}", (CitedItem(None, "one"),)),
        (r"\footcite[5]{one}", (CitedItem(None, "one", Locator("page", "5")),)),
        (r"\footcitetext[5]{one}", (CitedItem(None, "one", Locator("page", "5")),)),
        (r"\Textcite{one}", (CitedItem(None, "one"),)),
        (r"\citep[см.][с. 5]{one}", (CitedItem(None, "one", Locator("page", "5"), "см."),)),
        (r"\citet*[гл.~3]{one}", (CitedItem(None, "one", Locator("chapter", "3")),)),
        (r"\citeauthor{one}", (CitedItem(None, "one"),)),
        (
            r"\cites[5]{one}[см.][7]{two}",
            (
                CitedItem(None, "one", Locator("page", "5")),
                CitedItem(None, "two", Locator("page", "7"), "см."),
            ),
        ),
        (
            r"\parencites(см.)()[5]{one}{two}",
            (CitedItem(None, "one", Locator("page", "5")), CitedItem(None, "two")),
        ),
        (r"\cite{one}{two}", (CitedItem(None, "one"),)),
    ],
)
def test_a_command_is_read_into_items(printed: str, expected: tuple[CitedItem, ...]) -> None:
    marks = list(latex.find(f"Так пишут в~{printed}."))
    assert [expected] == [mark.items for mark in marks]


@pytest.mark.parametrize(
    "text",
    [
        r"\nocite{one}",
        r"\cite{}",
        r"\cite{ , }",
        r"\cite",
        r"\citation_{x}",
        r"\label{one}",
        r"cite{one}",
        "{one}",
    ],
)
def test_anything_else_is_no_citation(text: str) -> None:
    assert list(latex.find(text)) == []
