"""Months by their names: each language has twelve, and a beginning means one month."""

import pytest

from twinbib.language.months import genitive, month, names
from twinbib.tables import table

DATA = table("months.toml")


@pytest.mark.parametrize("language", DATA["names"])
def test_a_language_has_twelve(language: str) -> None:
    assert len(set(names(language))) == 12


@pytest.mark.parametrize("language", DATA["genitive"])
def test_each_stands_behind_a_day(language: str) -> None:
    assert len({genitive(language, number) for number in range(1, 13)}) == 12


@pytest.mark.parametrize(
    ("word", "number"),
    [
        ("февр", 2), ("нояб", 11), ("Sept", 9), ("sentyabrya", 9), ("червня", 6), ("МАМЫР", 5),
        ("ма", None), ("марта2", None), ("кн", None), ("", None),
    ],
)  # fmt: skip
def test_a_beginning_of_three_letters_is_enough(word: str, number: int | None) -> None:
    assert month(word) == number


def test_a_language_without_a_form_of_its_own() -> None:
    assert genitive("ru", 3) == "марта"
    assert genitive("kk", 3) == ""
    assert names("en")[4] == "May"
