"""The language of an entry: by letters, words, endings and marks."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twinbib.language.languages import language, language_of_mark

LINES = Path(__file__).with_name("languages.txt").read_text("utf-8").splitlines()
CASES = [[part.strip() for part in line.split("|")] for line in LINES if not line.startswith("#")]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case[1][:40])
def test_language(case: list[str]) -> None:
    code, text, *mark = case
    assert code == language(text, *mark)


@pytest.mark.parametrize("mark", ["", "[2]", "In press", "[Electronic resource]", "(accessed)"])
def test_other_brackets_name_no_language(mark: str) -> None:
    assert language_of_mark(mark) == ""


@given(st.text(max_size=400), st.text(max_size=20))
def test_any_text(text: str, mark: str) -> None:
    """Any text has a code of two letters or none."""
    assert len(language(text, mark)) in (0, 2)
