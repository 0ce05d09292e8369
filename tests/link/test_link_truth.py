"""Real articles: citations and claims against the truth made by hand."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from twinbib import link, read
from twinbib.model import Citation, Source

# the LaTeX one cites by key, which only the whole program ties
ARTICLES = {
    "seed/truth.json": (19, 19),
    "corpus/truth/01-herzen-castiglione.json": (20, 20),
    "corpus/truth/22-web-frameworks-reversed.json": (23, 21),
    "corpus/truth/25-motor-heating.json": (12, 11),
    "corpus/truth/26-mchs-audit.json": (19, 16),
}


def linked(shared: Path, name: str) -> tuple[dict[str, Any], dict[tuple[int, int], Citation]]:
    truth = json.loads((shared / name).read_text("utf-8"))
    file = Path(truth["article"]).name
    folder = shared / ("seed" if name.startswith("seed") else "corpus/articles")
    document = read.document([(file, (folder / file).read_bytes())])
    sources = [Source(one["n"], f"key{one['n']}") for one in truth["references"]]
    found = link.citations(document.bodies, sources)
    return truth, {(one.span.start, one.span.end): one for one in found}


def level(value: str | None) -> str:
    return re.sub(r"\s+", "", value or "").replace("—", "-").replace("–", "-")


def read_as(citation: Citation | None) -> list[tuple[int | None, str]]:
    items = citation.items if citation else ()
    return [(one.number, level(one.locator.value if one.locator else "")) for one in items]


def overlap(citation: Citation | None, start: int, end: int) -> float:
    """The shared characters of the claim and the true one, of all their characters."""
    if citation is None or citation.claim is None:
        return 0.0
    low, high = citation.claim.span.start, citation.claim.span.end
    return max(0, min(high, end) - max(low, start)) / (max(high, end) - min(low, start))


@pytest.mark.parametrize("name", ARTICLES)
def test_every_citation_is_found_and_no_other(shared: Path, name: str) -> None:
    truth, found = linked(shared, name)
    expected = {(one["start"], one["end"]): one for one in truth["citations"]}
    assert len(expected) == ARTICLES[name][0]
    assert set(expected) == set(found)
    for span, one in expected.items():
        readings = [one["items"], *one.get("items_alternatives", [])]
        accepted = [[(item["n"], level(item.get("locator"))) for item in way] for way in readings]
        assert read_as(found[span]) in accepted


@pytest.mark.parametrize("name", ARTICLES)
def test_every_claim_is_its_sentence(shared: Path, name: str) -> None:
    truth, found = linked(shared, name)
    claims = [one for one in truth["citations"] if one.get("claim")]
    assert len(claims) == ARTICLES[name][1]
    for one in claims:
        claim = one["claim"]
        share = overlap(found.get((one["start"], one["end"])), claim["start"], claim["end"])
        assert share >= 0.9, claim["text"]
