"""Where a .bib file prints its entries and values, and what editing it leaves alone."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twinbib.bib_source import Edit, blocks, spliced
from twinbib.read import bib

TEXT = r"""
Free text with an @ in it.
@comment{ignored, a = {b}}
@string{jan1 = "January"}

@Article{one ,
  title = {A {B} \{C\}} # jan1 ,
  Year=1999, month = jan,
  note = "say {"}hello{"}"
}
@book(two, title = {In parentheses})
@book{broken, title = {never closed,
@misc{three,}
@book{four, pages={1-2},}
"""


def test_blocks_know_where_they_stand() -> None:
    """Types and names in lower case; a value that is put together has none."""
    found = blocks(TEXT)
    assert [(one.type, one.key, one.line) for one in found] == [
        ("article", "one", 6),
        ("book", "two", 11),
        ("misc", "three", 13),
        ("book", "four", 14),
    ]
    assert [(field.name, field.value) for field in found[0].fields] == [
        ("title", None),
        ("year", "1999"),
        ("month", None),
        ("note", 'say {"}hello{"}'),
    ]
    for one in found:
        for field in one.fields:
            printed = TEXT[field.start : field.end]
            assert printed.lower().startswith(field.name)
            assert field.value is None or field.value in printed


def test_edits_leave_the_rest() -> None:
    assert spliced("abcdef", [Edit(4, 5, "X"), Edit(1, 2, ""), Edit(6, 6, "!")]) == "acdXf!"
    assert spliced(TEXT, []) == TEXT


@given(st.text(st.sampled_from('@book{}()",=#% \nключ1'), max_size=80))
def test_any_text_is_read(text: str) -> None:
    """Blocks lie inside the text, one after another."""
    at = 0
    for one in blocks(text):
        assert at <= one.start < one.end <= len(text)
        assert all(one.start < field.start < field.end <= one.end for field in one.fields)
        at = one.end


@pytest.mark.parametrize(
    "name", ["72-avdeev-notmy", "73-biblatex-gost-examples", "74-akinshin-phd-external"]
)
def test_every_entry_of_a_real_file(name: str, shared: Path) -> None:
    """The same entries as bibtexparser's."""
    text = (shared / f"corpus/articles/{name}.bib").read_text("utf-8")
    assert [one.key for one in blocks(text)] == list(bib.parse(name, text).entries)
