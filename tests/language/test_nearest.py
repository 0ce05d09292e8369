"""What a person may have meant."""

import pytest

from twinbib.language.nearest import nearest

KEYS = ("Dundich2002", "dundich2020", "Levshin1996", "uralsk-v-istorii2010")


@pytest.mark.parametrize(
    ("word", "found"),
    [
        ("dundich2002", ["Dundich2002", "dundich2020"]),
        ("LEVSHIN1969", ["Levshin1996"]),
        ("ural", []),
        ("", []),
    ],
)
def test_capitals_do_not_count(word: str, found: list[str]) -> None:
    assert nearest(word, KEYS) == found


def test_a_word_less_alike_is_found_where_that_is_asked() -> None:
    assert nearest("uralsk", KEYS, alike=0.4) == ["uralsk-v-istorii2010"]


def test_no_more_than_is_asked() -> None:
    assert nearest("dundich2002", KEYS, most=1) == ["Dundich2002"]


def test_nothing_known() -> None:
    assert nearest("dundich2002", ()) == []
