"""Raised numbers, read into items."""

import pytest

from twinbib.link import raised


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("слово¹", [1]),
        ("слово¹²", [12]),
        ("слово.¹", [1]),
        ("слово»¹.", [1]),
        ("слово¹,³", [1, 3]),
        ("взято из¹", [1]),
        ("и т.д.¹", [1]),
        ("слово ¹", [1]),
        ("к концу 2002¹", [1]),
        ("Node.js¹¹", [11]),
        ("слово (второе)¹", [1]),
        ("слово¹⁻³", [1, 2, 3]),
        ("слово¹,³⁻⁵.", [1, 3, 4, 5]),
    ],
)
def test_a_raised_number_behind_a_word_is_read(printed: str, expected: list[int]) -> None:
    (mark,) = raised.find(f"Так пишут: {printed}")
    assert expected == [item.number for item in mark.items]


EXPONENTS = ["5 м²", "5 км²", "5 км ²", "кгс²", "см⁻¹", "10⁶", "2⁵", "1000²", "x³", "mc²", "dx²"]
OTHERS = ["(a + b)²", "f(x)²", "¹³⁷Cs", "ядра ¹⁰B", "слово⁰", "слово  ¹", "¹"]


@pytest.mark.parametrize("text", [*EXPONENTS, *OTHERS])
def test_an_exponent_and_an_isotope_are_none(text: str) -> None:
    assert list(raised.find(text)) == []
