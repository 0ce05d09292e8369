"""Latin letters read back into Cyrillic."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twinbib.translit import romanize
from twinbib.translit.reversal import Reading, letters, reverse


@pytest.mark.parametrize(
    ("scheme", "latin", "cyrillic", "ambiguous"),
    [
        ("iso-9", "Ŝëlkovo, obʺâvlenie", "Щёлково, объявление", ()),
        ("serbian", "Đorđević", "Ђорђевић", ()),
        ("serbian", "Džep", "Џеп", ("dž",)),  # or Джеп
        ("bgn-pcgn", "Moskva", "Москва", ()),
        ("translit-net", "shkola", "школа", ("sh",)),  # or схкола with х as h
        ("iso-9", "", "", ()),
    ],
)
def test_read_back(scheme: str, latin: str, cyrillic: str, ambiguous: tuple[str, ...]) -> None:
    found = reverse(latin, scheme)
    assert (cyrillic, ambiguous) == (found.text, found.ambiguous)


def test_what_a_group_may_stand_for() -> None:
    found = letters("bgn-pcgn")
    assert {"е", "э"} <= set(found["e"])
    assert found["shch"] == ("щ",)


@given(st.text(st.sampled_from("абвгдеёжзийклмнопрстуфхцчшщъыьэюя АЩЯ")))
def test_iso_9_loses_nothing(text: str) -> None:
    """One letter for each: what it writes is read back as it was."""
    assert text == reverse(romanize(text, "iso-9").text, "iso-9").text


@given(st.text(max_size=50), st.sampled_from(["bsi", "kmu-2010", "kazakh-2021", "uzbek-latin"]))
def test_any_text(text: str, scheme: str) -> None:
    """Digits stay, and nothing fails."""
    assert sum(map(str.isdecimal, text)) <= sum(map(str.isdecimal, reverse(text, scheme).text))


def test_letters_that_only_look_alike_without_case() -> None:
    """A dotted capital I and a long s are no letters of a scheme."""
    assert reverse("İſ", "bsi") == Reading("İſ")
