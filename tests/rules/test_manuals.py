"""The manuals' examples: the fault is found in what is wrong, and none in what is right."""

from collections.abc import Mapping
from typing import Any

import pytest
from sound import article

from twinbib import pipeline
from twinbib.check.manuals import manual
from twinbib.check.rule import Rule
from twinbib.check.rules import RULES
from twinbib.tables import table
from twinbib.translit.choice import profile

MANUALS: Mapping[str, Any] = table("manuals.toml", ("name", "source", "rule"), ())["rule"]
TODAY = (2026, 11, 1)


def codes(example: Mapping[str, str], journal: str) -> list[str]:
    """The codes of what is found in an article with the example in it, or in a .bib."""
    text = example.get("whole", "").lstrip("\n") or article(example)
    if text.startswith("@"):
        found = pipeline.checked_library("a.bib", text.encode("utf-8"), TODAY)
    else:
        asked = profile(journal) if journal else None
        found = pipeline.article([("a.md", text.encode("utf-8"))], {}, TODAY, asked).article
    return [one.code for one in found.findings]


# what two files together show, a .tex and its .bib
TOGETHER = {"undefined-key", "key-case-differs", "unused-key"}
SHOWN = [rule for rule in RULES if rule.name not in TOGETHER]


def test_each_rule_has_one() -> None:
    assert set(MANUALS) == {rule.name for rule in SHOWN}


@pytest.mark.parametrize("rule", SHOWN, ids=lambda rule: rule.name)
def test_a_manual_shows_both_sides_and_what_to_do(rule: Rule) -> None:
    said = manual(rule)
    assert said is not None
    assert said.do.endswith(".")
    assert said.wrong
    assert said.right
    assert said.wrong != said.right


@pytest.mark.parametrize("rule", SHOWN, ids=lambda rule: rule.name)
def test_the_examples_are_what_they_say(rule: Rule) -> None:
    """Right in every respect, but for the note that there is one list."""
    manual = MANUALS[rule.name]
    journal = manual.get("journal", "")
    assert rule.code in codes(manual["wrong"], journal)
    assert set(codes(manual["right"], journal)) <= {"PAR102"} - {rule.code}
