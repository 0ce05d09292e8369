"""What `--fix` changes: the article has the fault no more, and nothing else is touched."""

import tomllib
from pathlib import Path
from typing import Any

import pytest
from sound import article

from twinbib import pipeline
from twinbib.check.fixes import fixed
from twinbib.model import Finding

CASES = tomllib.loads((Path(__file__).parent / "fixes.toml").read_text("utf-8"))["fix"]
PLACES = ("text", "original", "romanized")


def findings(text: str, code: str) -> list[Finding]:
    """What the rule with the code finds."""
    read = pipeline.article([("a.md", text.encode("utf-8"))]).article
    return [one for one in read.findings if one.code == code]


def given(case: dict[str, Any]) -> dict[str, str]:
    """What stands in the places of the article."""
    return {place: case[place] for place in PLACES if place in case}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_what_is_certain_is_mended_and_nothing_else(case: dict[str, Any]) -> None:
    before = article(given(case))
    found = findings(before, case["code"])
    assert found
    assert fixed("a.md", before, found) == article(given(case) | case.get("mended", {}))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_what_is_mended_has_the_fault_no_more(case: dict[str, Any]) -> None:
    mended = case.get("mended", {})
    after = findings(article(given(case) | mended), case["code"])
    assert bool(after) == (not mended or "left" in case)
