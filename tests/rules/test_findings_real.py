"""What the rules find on the articles whose truth is known, by article and code, and no more.

A finding that is new or lost shows by its code; it is to be read before its count is changed.
"""

import json
import tomllib
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from twinbib import pipeline
from twinbib.model import Article
from twinbib.pipeline import Given

DATA: dict[str, Any] = tomllib.loads(
    (Path(__file__).parent / "findings_real.toml").read_text("utf-8")
)
TODAY = (2026, 11, 1)


def checked(shared: Path, name: str) -> Article:
    """The article with this name: the seed, or one with hand-made truth."""
    paths = [shared / "seed/article.md"]
    if name != "seed":
        content = (shared / f"corpus/truth/{name}.json").read_text("utf-8")
        named = json.loads(content)["article"]
        files = [named] if isinstance(named, str) else named
        paths = [shared / "corpus" / file for file in files]
    given = [(path.name, path.read_bytes()) for path in paths]
    return pipeline.article(given, Given(today=TODAY)).article


def test_every_article_with_truth_is_counted(shared: Path) -> None:
    truths = {path.stem for path in (shared / "corpus/truth").glob("*.json")}
    assert set(DATA["counts"]) == truths | {"seed"}


@pytest.mark.parametrize("name", DATA["counts"])
def test_the_findings_are_those_that_were_read(shared: Path, name: str) -> None:
    article = checked(shared, name)
    assert Counter(one.code for one in article.findings) == DATA["counts"][name]
    errors = [
        {"article": name, "code": one.code, "at": " ".join(one.sources)}
        for one in article.findings
        if one.severity == "error"
    ]
    read = [one for one in DATA["error"] if one["article"] == name]
    assert errors == [{key: one[key] for key in ("article", "code", "at")} for one in read]


@pytest.mark.parametrize("name", DATA["counts"])
def test_an_article_has_one_false_error_at_most(name: str) -> None:
    """As they were read by a person, with a word why."""
    read = [one for one in DATA["error"] if one["article"] == name]
    assert all(one["why"] for one in read)
    assert sum(not one["true"] for one in read) <= 1
