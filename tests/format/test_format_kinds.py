"""Each kind of source, as the standard and real lists print it."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from twinbib.format import find_style, render

SOURCES = tomllib.loads((Path(__file__).parent / "standard.toml").read_text("utf-8"))["source"]
NUMERIC = find_style("gost-r-7.0.5-2008-numeric")
AUTHOR_DATE = find_style("gost-r-7.0.5-2008-author-date")
REFERENCES = find_style("references-romanized")


def plain(item: dict[str, Any], style: Path) -> str:
    """The only entry of a list."""
    rendered = render([item], style)
    assert rendered.warnings == ()
    return rendered.entries[0].plain


@pytest.mark.parametrize("source", SOURCES, ids=lambda source: source["about"])
def test_gost(source: dict[str, Any]) -> None:
    """The same in both GOST styles, but for the number."""
    assert f"1. {source['gost']}" == plain(source["item"], NUMERIC)
    assert source["gost"] == plain(source["item"], AUTHOR_DATE)


@pytest.mark.parametrize(
    "source", [one for one in SOURCES if "references" in one], ids=lambda source: source["about"]
)
def test_references(source: dict[str, Any]) -> None:
    """The Western layout of the romanised list."""
    assert f"1. {source['references']}" == plain(source["item"], REFERENCES)
