"""What an entry is searched for first hides nothing: whatever a rule finds has one of its signs."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from test_parse_properties import ENTRIES

from twinbib.parse import ANCHORS
from twinbib.parse.details import DETAILS
from twinbib.parse.draft import Draft, Rule
from twinbib.parse.labels import label, signs

RULES = [rule for rule in (*ANCHORS, *DETAILS) if rule.signs]
ASCII_AND_CYRILLIC = st.characters(min_codepoint=32, max_codepoint=0x4FF)


@pytest.mark.parametrize("name", ["accessed", "published"])
@given(st.data())
@settings(max_examples=100, deadline=None)
def test_each_label_of_the_table_has_a_sign(name: str, data: st.DataObject) -> None:
    words = re.compile(label(name).replace(r"\s+", " "))
    printed = data.draw(st.from_regex(words, fullmatch=True, alphabet=ASCII_AND_CYRILLIC))
    assert Draft(printed).says(signs(name))


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.find.__name__)
@given(ENTRIES)
@settings(max_examples=60, deadline=None)
def test_what_a_rule_finds_has_one_of_its_signs(rule: Rule, text: str) -> None:
    assert rule.find(text) is None or Draft(text).says(rule.signs)


def test_a_sign_is_in_small_letters() -> None:
    printed = [sign for rule in RULES for sign in rule.signs]
    assert printed == [sign.lower() for sign in printed]
