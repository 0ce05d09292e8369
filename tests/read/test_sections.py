"""Lists that are printed in sections: `sections.toml`."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from twinbib import read

CASES = tomllib.loads((Path(__file__).parent / "sections.toml").read_text("utf-8"))["case"]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_the_sections_of_a_list_are_one_list(case: dict[str, Any]) -> None:
    document = read.document([("article.md", case["text"].encode())])
    found = [
        ", ".join(f"{one.number or '-'} {one.text.value.split()[0].strip(',')}" for one in entries)
        for entries in (printed.entries for printed in document.lists)
    ]
    assert case["lists"] == found


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_a_list_reaches_from_its_first_heading_to_its_last_entry(case: dict[str, Any]) -> None:
    document = read.document([("article.md", case["text"].encode())])
    for one in document.lists:
        printed = document.texts[0][one.span.start : one.span.end]
        assert printed.startswith(one.heading)
        assert all(entry.raw.split()[-1] in printed for entry in one.entries)
        assert one.span.end == one.entries[-1].span.end
