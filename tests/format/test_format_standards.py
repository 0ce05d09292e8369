"""Our styles against the examples of their standards and of the journals."""

import sys
import tomllib
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from twinbib.format import find_style, render

HERE = Path(__file__).parent
# cases worked out from the rules; said to be printed; found printed, with the page
NAMES = ("standards.toml", "published.toml", "printed.toml")
SOURCES = [
    {"file": name, **source}
    for name in NAMES
    for source in tomllib.loads((HERE / name).read_text("utf-8"))["source"]
]


@pytest.mark.parametrize(
    "source", SOURCES, ids=lambda one: f"{one['style']}: {one.get('about') or one['source']}"
)
def test_entries(source: dict[str, Any]) -> None:
    """The entry, its citations in their notes, and no warning."""
    cited = source.get("cited", [])
    asked = [{"citationItems": one["sources"], "noteIndex": one["note"]} for one in cited]
    rendered = render([source["item"]], find_style(source["style"]), asked)
    assert source["entry"] == rendered.entries[0].plain
    assert [one["prints"] for one in cited] == [one.plain for one in rendered.citations]
    assert rendered.warnings == ()


def test_most_cases_are_found_printed() -> None:
    """How many are, and how many are from memory, which nobody may call a standard's example."""
    counted = Counter(
        "unconfirmed" if one.get("unconfirmed") else one["file"].removesuffix(".toml")
        for one in SOURCES
    )
    sys.stdout.write(f"cases of our styles by where they come from: {dict(counted)}\n")
    assert counted["printed"] + counted["published"] >= 60
    assert counted["unconfirmed"] <= 30


def test_a_list_of_numbers_in_the_order_of_the_alphabet() -> None:
    """Cyrillic first, numbered by it; citations follow the numbers, runs stay as they are cited."""
    items = [
        {"id": name, "type": "book", "language": "ru", "title": "Т", "author": [{"family": name}]}
        for name in ("Яшин", "Абаев", "Smith")
    ]
    cited = [[{"id": "Яшин"}, {"id": "Абаев", "locator": "5"}]]
    style = find_style("gost-r-7.0.5-2008-numeric-alphabetical")
    rendered = render(items, style, cited)
    assert ["1. Абаев. Т.", "2. Яшин. Т.", "3. Smith. Т."] == [e.plain for e in rendered.entries]
    assert [one.plain for one in rendered.citations] == ["[2; 1, с. 5]"]


@pytest.mark.parametrize(
    "style",
    ["gost-r-7.0.5-2008-numeric", "gost-r-7.0.5-2008-numeric-alphabetical", "gost-r-7.0.100-2018",
     "dstu-8302-2015", "references-romanized", "references-romanized-slashes"],
)  # fmt: skip
def test_a_run_of_numbers(style: str) -> None:
    """Three in a row are a range, as 43 of 45 runs are printed in real articles: `[5–7]`.

    Two are none, one with a page stands alone, and what is not cited in order stays as it is cited.
    """
    items = [{"id": name, "type": "book", "title": name} for name in "abcd"]
    cited = ["abc", "abcd", "ab", "acd", "dcb"]
    asked = [[{"id": name} for name in one] for one in cited]
    asked.append([{"id": "a", "locator": "5", "label": "chapter"}, *asked[0][1:]])
    found = [one.plain for one in render(items, find_style(style), asked).citations]
    assert found[:-1] == ["[1–3]", "[1–4]", "[1; 2]", "[1; 3; 4]", "[4; 3; 2]"]
    assert found[-1].endswith("5; 2; 3]")
