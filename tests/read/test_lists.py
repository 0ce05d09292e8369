"""Lists as journals print them, cut into entries: `lists.toml`."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from twinbib import read
from twinbib.model import Document, TwinbibError

CASES = tomllib.loads((Path(__file__).parent / "lists.toml").read_text("utf-8"))["case"]


def document(text: str) -> Document:
    return read.document([("article.md", text.encode())])


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_a_list_is_cut_into_its_entries(case: dict[str, Any]) -> None:
    found = [
        [f"{entry.number or '-'} {entry.text.value}" for entry in one.entries]
        for one in document(case["text"]).lists
    ]
    assert case["lists"] == found


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_the_span_of_an_entry_points_at_what_is_printed(case: dict[str, Any]) -> None:
    read_from = document(case["text"])
    for one in read_from.lists:
        for entry in one.entries:
            printed = read_from.texts[0][entry.span.start : entry.span.end]
            assert printed == printed.strip()
            assert entry.raw.split()[0] == printed.split()[0]
            assert entry.raw.split()[-1] == printed.split()[-1]


def test_the_keys_of_bibitems_are_kept() -> None:
    text = next(case["text"] for case in CASES if case["name"].startswith("LaTeX"))
    assert ["ivanov1990", "petrov1991"] == [
        entry.label for entry in document(text).lists[0].entries
    ]


FOREIGN = "\nREFERENCES\n1. Alien A. A book. 2001.\n2. Alien B. A book. 2002.\n"
OWN = "\nЛитература\n1. Свой С.С. Книга. М., 1990.\n2. Свой А.А. Книга. М., 1991.\n"
BODY = "Предложение статьи, которая идёт дальше и дальше. " * 200


def test_the_list_of_the_article_before_is_passed_over() -> None:
    """A file may begin with the end of another article: no body stands before that list."""
    found = document(f"{FOREIGN}\n{BODY}\n{OWN}")
    assert ["Свой С.С. Книга. М., 1990.", "Свой А.А. Книга. М., 1991."] == [
        entry.raw for one in found.lists for entry in one.entries
    ]
    assert "Alien" not in found.bodies[0].value


def test_the_list_of_the_article_after_is_said() -> None:
    """One file, two articles: the first is read, the second reported with its place."""
    found = document(f"{BODY}\n{OWN}\n{BODY}\n{FOREIGN}")
    assert ["Литература"] == [one.heading for one in found.lists]
    assert ["list-of-another-article"] == [finding.rule for finding in found.findings]


@pytest.mark.parametrize(
    "text",
    [
        "Просто текст без списка.",
        "Литература\n\n",
        "# Литература\n# Далее\n",
        "литературадалее\n1. А",
    ],
)
def test_no_list_is_one_clear_line(text: str) -> None:
    with pytest.raises(TwinbibError, match=r"^article\.md: no reference list found"):
        document(text)
