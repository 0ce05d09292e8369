"""Whole articles: a text with its two lists in; sources, claims and findings out.

Each folder holds `article.md` and, in `expected.toml`, what a careful reader gets from it.
"""

import json
import re
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from twinbib import pipeline
from twinbib.settings import Settings

HERE = Path(__file__).parent
ARTICLES = sorted(path.parent.name for path in HERE.glob("*/article.md"))
NAMES = ("author", "editor", "compiler", "translator")
DATES = ("issued", "accessed")
CUSTOM = ("translated-title", "translated-container-title", "article-number", "language-mark")
# said elsewhere in the table, or not a field of the entry
LEFT_OUT = ("id", "type", "language")


@cache
def expected(name: str) -> dict[str, Any]:
    return tomllib.loads((HERE / name / "expected.toml").read_text("utf-8"))


@cache
def record(name: str) -> dict[str, Any]:
    """What the program makes of an article."""
    content = (HERE / name / "article.md").read_bytes()
    built = pipeline.article([("article.md", content)])
    files = pipeline.outputs(built.article, "article", Settings())
    found: dict[str, Any] = json.loads(files["record.json"])
    return found


@cache
def text(name: str) -> str:
    return (HERE / name / "article.md").read_text("utf-8")


CASES = [(name, source["number"]) for name in ARTICLES for source in expected(name)["source"]]


@pytest.mark.parametrize(("name", "number"), CASES)
@pytest.mark.parametrize("side", ["original", "romanized"])
def test_every_field_of_an_entry(name: str, number: int, side: str) -> None:
    """What the entry prints is read; nothing else is."""
    want = expected(name)["source"][number - 1]
    got = record(name)["sources"][number - 1]["renditions"][side]["csl"]
    assert want[side] == fields(got)
    assert (want["type"], want["language"]) == (got["type"], got["language"])


def fields(csl: dict[str, Any]) -> dict[str, str | list[str]]:
    """A CSL-JSON item as the flat fields of the table."""
    flat = {key: value for key, value in csl.items() if key not in (*LEFT_OUT, "custom")}
    custom = csl.get("custom", {})
    flat |= {key: custom[key] for key in CUSTOM if key in custom}
    flat |= {key: [person(one) for one in flat[key]] for key in NAMES if key in flat}
    flat |= {key: date(flat[key]) for key in DATES if key in flat}
    if "page" in flat:
        flat["page"] = flat["page"].replace("–", "-")
    return flat


def person(name: dict[str, str]) -> str:
    given = re.sub(r"\.(?=\w)", ". ", name.get("given", ""))
    return name.get("literal") or f"{name['family']}, {given}"


def date(value: dict[str, Any]) -> str:
    return "-".join(f"{part:02}" for part in value["date-parts"][0])


@pytest.mark.parametrize("name", ARTICLES)
def test_the_sources_in_their_order(name: str) -> None:
    """Number and key of each; both renditions paired."""
    want = [(source["number"], source["key"]) for source in expected(name)["source"]]
    sources = record(name)["sources"]
    assert want == [(source["number"], source["key"]) for source in sources]
    assert [source["key"] for source in sources if len(source["renditions"]) < 2] == []


@pytest.mark.parametrize("name", ARTICLES)
def test_the_citations_in_their_order(name: str) -> None:
    """As printed, each with its sources and pages."""
    want = [(citation["raw"], citation["items"]) for citation in expected(name)["citation"]]
    got = [
        (one["raw"], [item(cited) for cited in one["items"]]) for one in record(name)["citations"]
    ]
    assert want == got


def item(cited: dict[str, Any]) -> str:
    locator = cited.get("locator")
    return f"{cited['number']}: {locator['value']}" if locator else str(cited["number"])


@pytest.mark.parametrize("name", ARTICLES)
def test_the_claim_of_each_citation(name: str) -> None:
    """A whole sentence: its first and last words are the expected ones."""
    for want, got in zip(expected(name)["citation"], record(name)["citations"], strict=True):
        claim = got["claim"]["text"].removesuffix(".")
        first, last = want["claim"]
        assert claim.startswith(first), claim
        assert claim.endswith(last), claim


@pytest.mark.parametrize("name", ARTICLES)
def test_every_planted_fault_is_found_and_nothing_else(name: str) -> None:
    """Of errors and warnings; notes are no faults."""
    want = [(one["rule"], one["severity"], one["sources"]) for one in expected(name)["finding"]]
    got = [
        (one["rule"], one["severity"], one["sources"])
        for one in record(name)["findings"]
        if one["severity"] != "note"
    ]
    assert sorted(want) == sorted(got)


@pytest.mark.parametrize("name", ARTICLES)
def test_a_finding_stands_where_the_fault_is(name: str) -> None:
    """The span begins with the words that are wrong."""
    places = [text(name)[one["start"] :] for one in record(name)["findings"] if one["start"]]
    for want in expected(name)["finding"]:
        assert any(place.startswith(want["at"]) for place in places), want["at"]
