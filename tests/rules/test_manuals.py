"""The manuals: each rule in each language, with the same facts; the examples are what they say."""

import re
from collections.abc import Mapping
from typing import Any

import pytest
from sound import article

from twinbib import pipeline, tables
from twinbib.check.manuals import Manual, example, manual
from twinbib.check.rule import Rule
from twinbib.check.rules import RULES
from twinbib.messages import ENGLISH, LANGUAGES
from twinbib.pipeline import Given
from twinbib.translit.choice import profile

EXAMPLES: Mapping[str, Any] = tables.table("examples.toml", ("name", "source", "rule"), ())["rule"]
TRANSLATED = tuple(one for one in LANGUAGES if one != ENGLISH)
TODAY = (2026, 11, 1)
PARTS = ("what", "why", "example", "do")
# what no translation may change: code, what an article prints, addresses, numbers
FACTS = re.compile(r"`[^`]+`|«[^»]+»|https?://[^\s»`,]+|\d+")
# names that no language translates
NAMES = {
    *("GOST", "ГОСТ", "LaTeX", "BibTeX", "TeX", "biber", "biblatex", "CSL", "BSI", "References"),
    *("bib", "ISBN", "ISSN", "DOI", "PDF", "LOC"),
}
EACH = pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)


def codes(given: Mapping[str, str], journal: str) -> list[str]:
    """The codes of what is found in an article with the example in it, in a .bib, or in a .tex."""
    text = given.get("whole", "").lstrip("\n") or article(given)
    if "tex" in given:
        sources = pipeline.checked_library("refs.bib", given["bib"].encode("utf-8"), TODAY)
        files = [("a.tex", given["tex"].encode("utf-8"))]
        found = pipeline.manuscript(files, [sources], Given(today=TODAY)).article
    elif text.startswith("@"):
        found = pipeline.checked_library("a.bib", text.encode("utf-8"), TODAY)
    else:
        asked = profile(journal) if journal else None
        found = pipeline.article(
            [("a.md", text.encode("utf-8"))], Given(today=TODAY, journal=asked)
        ).article
    return [one.code for one in found.findings]


def facts(said: Manual) -> dict[str, set[str]]:
    return {part: set(FACTS.findall(getattr(said, part))) for part in PARTS}


def test_each_rule_has_an_example_and_no_other_name_has() -> None:
    assert set(EXAMPLES) == {rule.name for rule in RULES}


def test_each_language_has_one_file_with_the_rules_in_the_order_of_their_codes() -> None:
    assert tables.names("manuals") == tuple(sorted(TRANSLATED))
    for language in TRANSLATED:
        assert list(tables.table(f"manuals/{language}.toml")) == [rule.name for rule in RULES]


@EACH
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_manual_has_its_parts_in_the_language_asked_for(rule: Rule, language: str) -> None:
    said = manual(rule, language)
    assert said.language == language
    for part in PARTS:
        assert getattr(said, part).endswith((".", "?"))
    assert said.what[0].isupper() or said.what.startswith((".bib", "DOI", "ISBN"))
    for part in ("why", "do"):
        assert getattr(said, part)[0].islower() or getattr(said, part).split()[0] in NAMES


@EACH
@pytest.mark.parametrize("language", TRANSLATED)
def test_a_translation_has_the_same_code_examples_and_numbers(rule: Rule, language: str) -> None:
    assert facts(manual(rule, language)) == facts(manual(rule))


@EACH
@pytest.mark.parametrize("language", TRANSLATED)
def test_no_word_is_left_in_english(rule: Rule, language: str) -> None:
    said = FACTS.sub("", " ".join(getattr(manual(rule, language), part) for part in PARTS))
    assert set(re.findall("[A-Za-z]{3,}", said)) <= NAMES


@EACH
def test_a_kazakh_manual_is_no_russian_one(rule: Rule) -> None:
    """Each paragraph has letters of its own; the Russian ones have them where they name them."""
    own = re.compile("[әғқңөұүһі]")
    assert all(own.search(getattr(manual(rule, "kk"), part)) for part in ("what", "why", "do"))
    russian = FACTS.sub("", " ".join(getattr(manual(rule, "ru"), part) for part in PARTS))
    assert not re.search(r"[^\W\d_][әғқңөұүһі]|[әғқңөұүһі][^\W\d_]", russian)


def test_a_rule_that_a_language_lacks_is_explained_in_english(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("twinbib.check.manuals.table", lambda _: {})
    said = manual(RULES[0], "kk")
    assert said == manual(RULES[0])
    assert said.paragraphs()[1].startswith("Why it matters: ")


@EACH
def test_an_example_shows_both_sides(rule: Rule) -> None:
    shown = example(rule)
    assert shown is not None
    assert shown.wrong
    assert shown.right
    assert shown.wrong != shown.right


@EACH
def test_the_examples_are_what_they_say(rule: Rule) -> None:
    """Right in every respect, but for the note that there is one list."""
    given = EXAMPLES[rule.name]
    journal = given.get("journal", "")
    assert rule.code in codes(given["wrong"], journal)
    assert set(codes(given["right"], journal)) <= {"PAR102"} - {rule.code}
