"""The claim that each citation supports."""

from pathlib import Path

import pytest

from twinbib import link
from twinbib.model import Citation, Source
from twinbib.text import plain

HERE = Path(__file__).parent


def cases() -> list[list[str]]:
    blocks = (HERE / "claims.txt").read_text("utf-8").split("\n\n")
    return [block.splitlines() for block in blocks if not block.startswith("#")]


def shown(citation: Citation, text: str) -> str:
    """A citation as the table writes it."""
    claim = citation.claim
    said = claim.text if claim else "none"
    if claim and claim.part:
        said += f" / {text[claim.part.start : claim.part.end]}"
    return f"{citation.raw} => {said}".replace("\n\n", "¶").replace("\n", "↵")


@pytest.mark.parametrize("case", cases(), ids=lambda case: case[0][:40])
def test_a_citation_supports_its_sentence(case: list[str]) -> None:
    text = case[0].replace("¶", "\n\n").replace("↵", "\n")
    found = link.citations([plain("a.md", text)], [Source(9, "nine2009")])
    assert case[1:] == [shown(citation, text) for citation in found]


def test_a_claim_is_printed_where_its_span_says() -> None:
    text = "Начало. Так думают многие [1]. Конец."
    (citation,) = link.citations([plain("a.md", text)], [])
    assert citation.claim is not None
    assert (8, 25) == (citation.claim.span.start, citation.claim.span.end)
    assert citation.claim.text == text[8:25]


def test_what_goes_on_for_pages_is_no_sentence() -> None:
    """A table whose rows lost their ends."""
    text = "слово " * 1000 + "[1]."
    (citation,) = link.citations([plain("a.md", text)], [])
    assert citation.claim is None
