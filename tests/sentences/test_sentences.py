"""Sentences: boundaries written into the text, invented prose in eight languages."""

import re
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from marked import Paragraph, ends, paragraphs

from twinbib import tables
from twinbib.language.abbreviations import KINDS, LANGUAGES
from twinbib.language.sentences import boundaries, reason, sentences

HERE = Path(__file__).parent
GROUPS = ("ru", "kk", "en_uk")


def marked(line: str) -> tuple[str, list[str]]:
    """The text of a line and its sentences, `|` standing between them."""
    return line.replace("|", ""), [piece.strip() for piece in line.split("|")]


def cases() -> list[str]:
    texts = [(HERE / f"{name}.txt").read_text("utf-8") for name in LANGUAGES]
    lines = [line for text in texts for line in text.splitlines()]
    return [line for line in lines if line and not line.startswith("#")]


@pytest.mark.parametrize("line", cases())
def test_sentences_end_where_the_marks_stand(line: str) -> None:
    text, expected = marked(line)
    assert expected == [text[start:end] for start, end in sentences(text)]


@pytest.mark.parametrize("line", cases())
def test_line_breaks_of_a_page_change_nothing(line: str) -> None:
    text, expected = marked(line)
    broken = re.sub(r"(?<=[^\W\d_],) (?=[^\W\d_]{2})", "\n", text)
    found = [broken[start:end].replace("\n", " ") for start, end in sentences(broken)]
    assert expected == found


@pytest.mark.parametrize("one", [one for group in GROUPS for one in paragraphs("tuned", group)])
def test_running_paragraphs(one: Paragraph) -> None:
    """With the line breaks, page breaks and lists of an article."""
    assert one.sentences == tuple(one.text[start:end] for start, end in sentences(one.text))


@pytest.mark.parametrize("group", GROUPS)
def test_paragraphs_written_before_the_rules(group: str) -> None:
    """Of the boundaries, 95 % are found, and 92 % of those found are boundaries."""
    want = found = right = 0
    for one in paragraphs("held_out", group):
        wanted = ends(one.sentences)
        got = ends([one.text[start:end] for start, end in sentences(one.text)])
        want, found, right = want + len(wanted), found + len(got), right + len(wanted & got)
    assert want >= 30
    assert right / found >= 0.92
    assert right / want >= 0.95


def phrases() -> list[tuple[str, str]]:
    return [
        (language, phrase)
        for language in LANGUAGES
        for kind in KINDS
        for phrase in tables.table(f"abbreviations/{language}.toml").get(kind, {}).values()
    ]


@pytest.mark.parametrize(("language", "phrase"), phrases())
def test_each_abbreviation_is_proved_by_its_phrase(language: str, phrase: str) -> None:
    text, expected = marked(phrase)
    assert expected == [text[start:end] for start, end in sentences(text, language)]


@pytest.mark.parametrize(("language", "phrase"), phrases())
def test_each_phrase_holds_its_abbreviation(language: str, phrase: str) -> None:
    content = tables.table(f"abbreviations/{language}.toml")
    tables_of_kinds = [content.get(kind, {}) for kind in KINDS]
    keys = [key for named in tables_of_kinds for key in named if named[key] == phrase]
    lower = phrase.lower()
    assert any(f"{key}." in (lower if key.islower() else phrase) for key in keys)


@given(st.text(alphabet='Аа Бb.!?…[]()«»"\n1-–;:т', max_size=200))
def test_nothing_but_white_space_is_lost(text: str) -> None:
    found = sentences(text)
    kept = "".join(text[start:end] for start, end in found)
    assert "".join(text.split()) == "".join(kept.split())
    assert all(one[1] <= two[0] for one, two in pairwise(found))


PIECES = ["слово", "Слово.", "г.", "1996", "А.", "\n\n", "\n", "\f", "[3].", "[^1]: ", "- ", ":",
          r"\item", r"\section{Цены", "}", "(", "[", ")", "«", "»", "?", "и др."]  # fmt: skip


@given(st.lists(st.sampled_from(PIECES), max_size=40).map(" ".join))
def test_nothing_of_an_article_is_lost(text: str) -> None:
    found = sentences(text)
    assert "".join(text.split()) == "".join("".join(text[low:high].split()) for low, high in found)
    assert all(one[1] <= two[0] for one, two in pairwise(found))


def test_each_rule_says_why() -> None:
    """For `twinbib link --explain`."""
    said = [reason(one.rule) for one in boundaries("А. Б\n\nВ. Г [1]. Он.\n- Да")]
    assert all(said)
    assert "a blank line" in said


def test_the_rule_that_decided_is_named() -> None:
    text = "Встреча с И. Каримовым прошла в 1996 г. Однако итогов нет."
    said = [(text[: one.at].rsplit(maxsplit=1)[-1], *one[1:]) for one in boundaries(text)]
    assert said == [
        ("И.", "initial", False),
        ("г.", "year_or_century", True),
        ("нет.", "text_ends", True),
    ]
