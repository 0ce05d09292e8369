"""Pandoc citations by key."""

import pytest

from twinbib.link import pandoc
from twinbib.model import CitedItem, Locator, Source

SOURCES = [Source(1, "one"), Source(2, "two")]


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("[@one]", (CitedItem(None, "one"),)),
        ("[@one, с. 253]", (CitedItem(None, "one", Locator("page", "253")),)),
        ("[@one, p. 33-35]", (CitedItem(None, "one", Locator("page", "33-35")),)),
        ("[@one, гл. 3]", (CitedItem(None, "one", Locator("chapter", "3")),)),
        ("[@one 5]", (CitedItem(None, "one", Locator("page", "5")),)),
        ("[-@one]", (CitedItem(None, "one"),)),
        ("[@{one}]", (CitedItem(None, "one"),)),
        ("[@doe:1999.a]", (CitedItem(None, "doe:1999.a"),)),
        (
            "[см. @one, с. 5; @two]",
            (CitedItem(None, "one", Locator("page", "5"), "см."), CitedItem(None, "two")),
        ),
        ("[@one, и не только]", (CitedItem(None, "one", suffix="и не только"),)),
        ("@one", (CitedItem(None, "one"),)),
        ("@other [p. 5]", (CitedItem(None, "other", Locator("page", "5")),)),
    ],
)
def test_a_key_is_read_into_items(printed: str, expected: tuple[CitedItem, ...]) -> None:
    text = f"Так пишут {printed}, и не только."
    (mark,) = pandoc.find(text, SOURCES)
    assert expected == mark.items
    assert printed == text[mark.start : mark.end]


@pytest.mark.parametrize(
    "text",
    ["a@one.example", "[a@one.example]", "@somebody", "[@]", "[почта: a@b]", "@", "a@one", "[1]"],
)
def test_anything_else_is_no_citation(text: str) -> None:
    assert list(pandoc.find(text, SOURCES)) == []
