"""Page numbers as the rules compare them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twinbib.check.pages import page, pages_cited, ranges
from twinbib.model import Pages


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("253", (False, 253)),
        (" 25 ", (False, 25)),
        ("12а", (False, 12)),
        ("12 об.", (False, 12)),
        ("12 об", (False, 12)),
        ("xii", (True, 12)),
        ("XIV", (True, 14)),
        ("mcmxc", (True, 1990)),
        ("3G05", None),
        ("S10", None),
        ("iiii", None),
        ("", None),
        ("5.11", None),
        ("теорема 4", None),
    ],
)
def test_a_page_is_a_number_and_a_counting(printed: str, expected: tuple[bool, int] | None) -> None:
    assert expected == page(printed)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("253", [(253, 253)]),
        ("59, 62", [(59, 59), (62, 62)]),
        ("133–134", [(133, 134)]),
        ("14—17", [(14, 17)]),
        ("598 - 600", [(598, 600)]),
        ("59, 62–64 и 70", [(59, 59), (62, 64), (70, 70)]),
        ("251–9", [(251, 259)]),
        ("3G05, 7", [(7, 7)]),
        ("9–5–2", []),
        ("", []),
    ],
)
def test_a_locator_is_pieces_with_two_ends(value: str, expected: list[tuple[int, int]]) -> None:
    assert expected == [(low[1], high[1]) for low, high in pages_cited(value)]


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        ("251", "259", [(251, 259)]),
        ("251", "9", [(251, 259)]),
        ("1007", "21", [(1007, 1021)]),
        ("71", "71", [(71, 71)]),
        ("259", "251", None),
        ("3G05", "3G05", None),
        ("xii", "20", None),
    ],
)
def test_a_range_has_its_ends_filled_in(
    first: str, last: str, expected: list[tuple[int, int]] | None
) -> None:
    read = ranges(Pages(f"{first}-{last}", ((first, last),)))
    assert expected == (None if read is None else [(low[1], high[1]) for low, high in read])


@given(st.text(max_size=30))
def test_no_locator_is_too_odd_to_compare(value: str) -> None:
    assert all(low <= high for low, high in pages_cited(value))
