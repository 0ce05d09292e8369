"""Which values keep their last full stop: those that end with an abbreviation."""

import pytest

from twinbib.parse.tidy import tidy

KEPT = ["История дорог: сб. ст.", "Дороги: сб. науч. тр.", "Худож. лит.", "Навч. посіб.",
        "Тезисы докл.", "Spisok: sb. st.", "Почта в 2001 г."]  # fmt: skip
DROPPED = ["Книга о дорогах.", "Дома г. Омска.", "The road to St. Louis.", "Имени А. С. Пушкина.",
           "Почта: ист. очерки.", "Дом."]  # fmt: skip


@pytest.mark.parametrize("value", KEPT)
def test_an_abbreviation_keeps_its_stop(value: str) -> None:
    assert tidy(f" {value}, ") == value


@pytest.mark.parametrize("value", DROPPED)
def test_a_word_does_not(value: str) -> None:
    assert tidy(f"{value} ") == value.rstrip(".")
