"""Names behind «под ред.» and «за ред.», in the genitive: a table worked out from the grammars."""

from pathlib import Path

import pytest

from twinbib.format import find_style, render
from twinbib.format.genitive import in_genitive
from twinbib.format.item import Name

ROWS = [
    line.split("; ")
    for line in (Path(__file__).parent / "surnames_genitive.txt").read_text("utf-8").splitlines()
    if not line.startswith("#")
]


@pytest.mark.parametrize("row", ROWS, ids=" ".join)
def test_surname(row: list[str]) -> None:
    """Its genitive, for a man or a woman as far as the given name tells."""
    language, given, family, wanted = row
    assert in_genitive(Name(family, given), language).family == wanted


def test_there_are_enough_of_each_kind() -> None:
    """200 and more; those that stay, those of two words, those of women."""
    assert len(ROWS) >= 200
    assert sum(row[2] == row[3] for row in ROWS) > 50
    assert sum("-" in row[2] for row in ROWS) > 15
    assert sum("." not in row[1] for row in ROWS) > 25
    assert sum(row[0] == "uk" for row in ROWS) > 50


@pytest.mark.parametrize(
    ("language", "family", "given", "wanted"),
    [
        ("ru", "Шор", "Анна", "/ под ред. А. Шор."),
        ("ru", "Шор", "Антон", "/ под ред. А. Шора."),
        ("uk", "Костенко", "Ліна", "/ за ред. Л. Костенко."),
        ("kk", "Назарбаев", "Н.", "Назарбаев"),
        ("en", "Shor", "Anna", "/ ed. by A. Shor."),
    ],
)
def test_in_a_list(language: str, family: str, given: str, wanted: str) -> None:
    """Where the words before the name ask for it."""
    item = {"type": "book", "title": "Ы", "language": language,
            "editor": [{"family": family, "given": given}]}  # fmt: skip
    assert wanted in render([item], find_style("gost-r-7.0.5-2008-numeric")).plain
