"""Which list is the original, in every layout that journals ask for: `sides.toml`."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from twinbib import read
from twinbib.read.sides import sides

CASES = tomllib.loads((Path(__file__).parent / "sides.toml").read_text("utf-8"))["case"]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_each_entry_is_on_its_side(case: dict[str, Any]) -> None:
    document = read.document([("article.md", case["text"].encode())])
    original, romanized = sides(document.lists)
    assert case["original"] == [entry.raw.split()[0] for entry in original]
    assert case["romanized"] == [entry.raw.split()[0] for entry in romanized]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_a_divided_entry_still_points_at_what_is_printed(case: dict[str, Any]) -> None:
    document = read.document([("article.md", case["text"].encode())])
    for side in sides(document.lists):
        for entry in side:
            assert entry.raw == document.texts[0][entry.span.start : entry.span.end]
