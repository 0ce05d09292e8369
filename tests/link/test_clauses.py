"""The part of a sentence that each of its citations supports."""

from pathlib import Path

import pytest

from twinbib import link
from twinbib.model import Citation
from twinbib.text import plain

HERE = Path(__file__).parent


def cases() -> list[list[str]]:
    blocks = (HERE / "clauses.txt").read_text("utf-8").rstrip().split("\n\n")
    return [block.splitlines() for block in blocks if not block.startswith("#")]


def shown(citation: Citation, text: str) -> str:
    """A citation as the table writes it."""
    assert citation.claim is not None
    part = citation.claim.part
    return f"{citation.raw} => {text[part.start : part.end] if part else 'all'}"


@pytest.mark.parametrize("case", cases(), ids=lambda case: case[0][:40])
def test_a_citation_supports_its_part(case: list[str]) -> None:
    found = link.citations([plain("a.md", case[0])], [])
    assert case[1:] == [shown(citation, case[0]) for citation in found]


@pytest.mark.parametrize("case", cases(), ids=lambda case: case[0][:40])
def test_a_part_lies_within_its_claim(case: list[str]) -> None:
    for citation in link.citations([plain("a.md", case[0])], []):
        assert citation.claim is not None
        part, span = citation.claim.part, citation.claim.span
        assert part is None or span.start <= part.start < part.end <= span.end
