"""Citations by author and year: `author_date.txt`."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from test_brackets import shown

from twinbib.link import author_date
from twinbib.link.mark import Mark
from twinbib.model import CitedItem, Date, Entry, Person, Reference, Rendition, Source, Span
from twinbib.text import plain

LINES = (Path(__file__).parent / "author_date.txt").read_text("utf-8").splitlines()
CASES = [line.split(" =>") for line in LINES if " =>" in line and not line.startswith("#")]


def person(printed: str) -> Person:
    family, _, given = printed.partition(", ")
    return Person(literal=family[1:-1]) if family.startswith("{") else Person(family, given)


def source(line: str) -> Source:
    """`= key | authors | year | title | rest` as a source that one list has."""
    key, authors, year, title, rest = [*map(str.strip, line[1:].split("|")), ""][:5]
    reference = Reference(
        author=tuple(person(one) for one in authors.split("; ") if one),
        issued=Date((int(year),)) if year else None,
        title=title,
    )
    raw = f"{authors} {title}. {year}. {rest}"
    entry = Entry(None, Span("a.md", 0, len(raw)), raw, plain("a.md", raw))
    return Source(None, key, Rendition(entry, reference))


SOURCES = [source(line) for line in LINES if line.startswith("=")]


def read(item: CitedItem) -> str:
    """An item as the table writes it: its key in place of the number."""
    key = item.key or f"?{','.join(item.fits)}"
    bare = shown(CitedItem(None, "", item.locator, item.prefix, item.suffix))
    return bare.replace("-", key, 1) if not item.prefix else bare.replace(") -", f") {key}", 1)


def cited(marks: list[Mark]) -> str:
    return " | ".join("; ".join(read(item) for item in mark.items) for mark in marks)


@pytest.mark.parametrize(("printed", "expected"), CASES, ids=[case[0] for case in CASES])
def test_a_name_and_a_year_are_read_into_items(printed: str, expected: str) -> None:
    text = re.sub("[{}]", "", printed)
    marks = list(author_date.find(text, SOURCES))
    assert re.findall(r"\{([^{}]*)\}", printed) == [text[mark.start : mark.end] for mark in marks]
    assert expected.strip() == cited(marks)


PIECES = st.sampled_from(
    [
        "Иванов",
        "2009",
        "(",
        ")",
        "[",
        "]",
        ", ",
        "; ",
        " и др.",
        ": 5",
        "с. 7",
        " ",
        "Сидоров",
        "\n\n",
    ]
)


@given(st.lists(PIECES, max_size=40).map("".join))
def test_marks_are_in_order_and_apart(text: str) -> None:
    marks = list(author_date.find(text, SOURCES))
    ends = [0, *(mark.end for mark in marks)]
    assert all(end <= mark.start < mark.end for end, mark in zip(ends, marks, strict=False))
    assert all(mark.items for mark in marks)


@given(st.sampled_from(SOURCES))
def test_every_work_is_found_by_its_own_author_and_year(one: Source) -> None:
    """The work itself is meant, or one of several that fit as well."""
    assert one.original is not None
    reference = one.original.reference
    if reference.author and reference.author[0].family and reference.issued:
        text = f"({reference.author[0].family}, {reference.issued.parts[0]})"
        (mark,) = author_date.find(text, SOURCES)
        assert one.key in (mark.items[0].key, *mark.items[0].fits)
