"""What belongs to the page and what to the article: `furniture.toml`; no line of a list is lost."""

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from twinbib import read
from twinbib.model import Document

CASES = tomllib.loads((Path(__file__).parent / "furniture.toml").read_text("utf-8"))["case"]
BODY = "Предложение статьи, которая идёт дальше и дальше. " * 20
TOLD = "running-heads-left-out"


def document(text: str) -> Document:
    return read.document([("article.md", text.replace("{body}", BODY.strip()).encode())])


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_furniture_is_what_pages_prove(case: dict[str, Any]) -> None:
    found = document(case["text"])
    lists = [
        [f"{entry.number or '-'} {entry.text.value}" for entry in one.entries]
        for one in found.lists
    ]
    assert case["lists"] == lists
    assert [words for words in case.get("kept", []) if words not in found.bodies[0].value] == []
    read_words = found.bodies[0].value + str(lists)
    assert [words for words in case.get("out", []) if words in read_words] == []
    assert case.get("told", []) == counts(found)


def counts(found: Document) -> list[object]:
    said = [one.said for one in found.findings if one.rule == TOLD]
    return [dict(one.fields)["count"] for one in said if one is not None]


KINDS = st.sampled_from([
    "РГИА. Ф. {}. Оп. {}. Д. {}. Л. {}.",
    "Закон Республики Казахстан от {} мая {} года № {}-{}. С. 1",
    "Казахстанская правда. {}. {} мая. С. {}–{}",
    "Ibid. P. {}, {}, {}, {}.",
    "Там же, с. {}, {}, {}, {}",
    "Лебедев О.О. Собрание сочинений. Т. {}. М., {}. {} с. Кн. {}",
    "Архив Академии наук, фонд {}, опись {}, дело {}, лист {}",
])  # fmt: skip
NUMBERS = st.tuples(*[st.integers(1, 2030)] * 4)
LABELS = st.sampled_from(["{}. ", "[{}] ", "{}) ", "{}\t", ""])
GAPS = st.sampled_from(["\n", "\n\n"])


@st.composite
def alike(draw: st.DrawFn) -> tuple[str, list[str]]:
    """A list of entries that differ by their numbers alone, and what each prints."""
    kind, label, gap = draw(KINDS), draw(LABELS), draw(GAPS)
    numbers = draw(st.lists(NUMBERS, min_size=2, max_size=12, unique=True))
    entries = [kind.format(*one) for one in numbers]
    described = "Иванов И.И. Первая книга. М., 1990. 200 с."  # a list has more than that
    printed = [described, *entries, described.replace("Первая", "Последняя")]
    lines = [label.format(at) + entry for at, entry in enumerate(printed, 1)]
    return gap.join(lines), printed


@given(alike(), st.none() | st.integers(1, 10))
@settings(max_examples=300, deadline=None)
def test_no_entry_that_is_like_the_others_is_lost(
    entries: tuple[str, list[str]], page: int | None
) -> None:
    """Wherever one page ends: one end proves no running head."""
    text, printed = entries
    lines = text.split("\n")
    if page is not None:
        lines[page:page] = ["", "275", ""]
    found = document("{body}\n\nЛитература\n" + "\n".join(lines) + "\n")
    words = " ".join(entry.raw for one in found.lists for entry in one.entries)
    assert [entry for entry in printed if entry not in words] == []
    assert counts(found) == []


@given(st.lists(st.tuples(KINDS, NUMBERS, st.integers(0, 3)), min_size=4, max_size=30))
@settings(max_examples=300, deadline=None)
def test_every_line_of_a_list_is_in_an_entry_or_told(
    rows: list[tuple[str, tuple[int, int, int, int], int]],
) -> None:
    """However many pages end there, with a number, a form feed or a head of their own."""
    ends = ["", "\n\n{}\n", "\n\f", "\n\n{}\n\nВЕСТНИК ИНСТИТУТА\n"]
    printed = [kind.format(*numbers) for kind, numbers, _ in rows]
    lines = [
        f"{at}. {entry}" + ends[end].format(300 + at)
        for at, (entry, (_, _, end)) in enumerate(zip(printed, rows, strict=True), 1)
    ]
    found = document("{body}\n\nЛитература\n" + "\n".join(lines) + "\n999. Конец. М., 1990.\n")
    words = " ".join(entry.raw for one in found.lists for entry in one.entries)
    assert [entry for entry in printed if re.sub(r"\s+", " ", entry) not in words] == []
