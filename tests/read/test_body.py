"""The body of an article: `body.toml`."""

import tomllib
from pathlib import Path

import pytest

from twinbib import read

CASES = tomllib.loads((Path(__file__).parent / "body.toml").read_text("utf-8"))["case"]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_the_body_has_whole_paragraphs(case: dict[str, str]) -> None:
    document = read.document([("article.md", case["text"].encode())])
    assert case["body"].strip().split("\n") == document.bodies[0].value.split("\n\n")
