"""A list of a LaTeX document that is typed by hand, without `\\bibitem`."""

import pytest

from twinbib import read

LIST = r"""
Письма идут долго [1].

Список литературы

1. Иванов~И.\,И. Почта и город // Вестник почты. --- 1998. --- №~2. --- С.~6--9.

2. Petrov P. Post \& Town. --- Leeds, 1991. --- 30 p.
"""


@pytest.mark.parametrize(
    ("name", "texts"),
    [
        (
            "paper.tex",
            [
                "Иванов И. И. Почта и город // Вестник почты. — 1998. — № 2. — С. 6–9.",
                "Petrov P. Post & Town. — Leeds, 1991. — 30 p.",
            ],
        ),
        (
            "paper.md",  # `~` and `---` are the author's own signs there
            [
                r"Иванов~И.\,И. Почта и город // Вестник почты. --- 1998. --- №~2. --- С.~6--9.",
                "Petrov P. Post & Town. --- Leeds, 1991. --- 30 p.",
            ],
        ),
    ],
)
def test_the_signs_of_latex_are_read_in_a_list_typed_by_hand(name: str, texts: list[str]) -> None:
    (found,) = read.document([(name, LIST.encode())]).lists
    assert [entry.text.value for entry in found.entries] == texts
