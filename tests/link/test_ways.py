"""Whole texts by their way of citing: `ways.toml`."""

import tomllib
from pathlib import Path
from typing import Any

import pytest
from test_author_date import person

from twinbib import link
from twinbib.model import (
    Citation,
    CitedItem,
    Date,
    Entry,
    Pages,
    Reference,
    Rendition,
    Source,
    Span,
)
from twinbib.text import plain

CONTENT = tomllib.loads((Path(__file__).parent / "ways.toml").read_text("utf-8"))


def source(line: str) -> Source:
    """`1 | key | author | year | title | rest`: a source that one list has."""
    number, key, author, year, title, rest = [*map(str.strip, line.split("|")), ""][:6]
    pages = rest.rpartition("С. ")[2].strip(".")
    reference = Reference(
        author=(person(author),) if author else (),
        issued=Date((int(year),)),
        title=title,
        pages=Pages(pages, ()) if pages else None,
    )
    raw = f"{author} {title}. {year}. {rest}"
    entry = Entry(None, Span("a.md", 0, len(raw)), raw, plain("a.md", raw))
    return Source(None if number == "-" else int(number), key, Rendition(entry, reference))


SOURCES = {name: [source(line) for line in lines] for name, lines in CONTENT["sources"].items()}


def item(one: CitedItem) -> str:
    place = f" {one.locator.label} {one.locator.value}" if one.locator else ""
    return f"{one.key or '?'}{place}"


def shown(citation: Citation) -> str:
    return f"{citation.raw} => {'; '.join(map(item, citation.items))}"


@pytest.mark.parametrize("case", CONTENT["case"], ids=lambda case: case["name"])
def test_what_is_cited_is_found_and_nothing_else(case: dict[str, Any]) -> None:
    found = link.citations([plain("a.md", case["text"])], SOURCES[case["sources"]])
    assert case["cited"] == [shown(one) for one in found]


def test_an_item_has_its_source_s_number_whatever_the_way() -> None:
    (one,) = link.citations([plain("a.md", "Так (Сидоров, 2012).")], SOURCES["numbered"])
    assert [3] == [cited.number for cited in one.items]


def test_a_citation_in_a_note_supports_the_sentence_of_its_mark() -> None:
    text = "Книга пришла в степь поздно[^1]. Потом.\n\n[^1]: Сидоров С. С. Книга и чтение."
    (one,) = link.citations([plain("a.md", text)], SOURCES["numbered"])
    assert one.claim is not None
    assert "Книга пришла в степь поздно" == one.claim.text
    assert text[one.span.start :] == "Сидоров С. С. Книга и чтение."
