"""Each rule by its page: an article and what must be found in it, article by article."""

import re
import sys
from pathlib import Path

import pytest
from fragment import article

from twinbib.check.found import found
from twinbib.check.rule import SEVERITIES, Fault, Rule, rule
from twinbib.check.rules import RULES
from twinbib.messages import message

HERE = Path(__file__).parent
BY_NAME = {rule.name: rule for rule in RULES}
FENCES = re.compile(r"^```article\n(.*?)^```\n\s*^```found\n(.*?)^```$", re.MULTILINE | re.DOTALL)
FAMILIES = ("BIB", "CHR", "CIT", "CLM", "DOC", "IGN", "LOC", "PAR", "TEX", "TRL")


def page(rule: Rule) -> str:
    return (HERE / f"{rule.name.replace('-', '_')}.md").read_text("utf-8")


def examples() -> list[object]:
    return [
        pytest.param(rule, *match.groups(), id=f"{rule.name}-{at}")
        for rule in RULES
        for at, match in enumerate(FENCES.finditer(page(rule)), 1)
    ]


@pytest.mark.parametrize(("rule", "toml", "expected"), examples())
def test_a_page_says_what_its_rule_finds(rule: Rule, toml: str, expected: str) -> None:
    given = article(toml)
    texts = dict(zip(given.document.files, given.document.texts, strict=True))
    told = [
        f"{texts[one.span.file][one.span.start : one.span.end].strip()} => {one.message}"
        for one in rule(given)
        if one.span
    ]
    assert expected.splitlines() == [" ".join(line.split()) for line in told]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_page_is_headed_by_its_rule_and_shows_both_sides(rule: Rule) -> None:
    """At least one article in which it finds something, and one in which it may not."""
    content = page(rule)
    assert content.splitlines()[0] == f"# {rule.name}"
    expected = [bool(match[2].strip()) for match in FENCES.finditer(content)]
    assert {True, False} == set(expected)
    assert content.count("```article") == len(expected)


def test_codes_are_unique_and_in_order() -> None:
    codes = [rule.code for rule in RULES]
    assert codes == sorted(set(codes))
    assert {code[:3] for code in codes} == set(FAMILIES)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_manual_has_four_parts(rule: Rule) -> None:
    """What the fault is, why it matters, an example, what to do."""
    parts = rule.manual.strip().split("\n\n")
    labels = [part.partition(": ")[0] for part in parts[1:]]
    assert labels == ["Why it matters", "Example", "What to do"]
    assert parts[0].endswith(".")


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_is_named_after_its_file(rule: Rule) -> None:
    file = sys.modules[rule.__module__].__file__
    assert file is not None
    assert Path(file).stem.replace("_", "-") == rule.name
    assert rule.severity in SEVERITIES


def test_a_severity_nobody_knows_is_a_programming_error() -> None:
    with pytest.raises(ValueError, match=r"XXX999.*'fatal'.*error, warning, note"):
        rule("XXX999", "fatal")(lambda article: [Fault(None, message("year-missing"))])


def test_findings_stand_in_the_order_of_the_text() -> None:
    """Whatever the order of the rules: the citations come before the lists."""
    given = article("""
        text = "Это так [2]. А это [1, с. 99]. Есть и [7]."
        [1]
        pages = "1-5"
        issued = 2001
        [2]
        issued = 2001
        [3]
        issued = 2001
    """)
    codes = [finding.code for finding in found(given)]
    assert [code for code in codes if code[:3] in ("CIT", "LOC")] == ["LOC101", "CIT101", "CIT102"]


def test_an_empty_article_has_no_findings() -> None:
    assert found(article("")) == ()
