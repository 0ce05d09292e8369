"""A .bib file as values: names, fields as others write them, what cannot be read."""

import re
import tomllib
from typing import Any

import bib_sources
import pytest
from bib_sources import HERE
from hypothesis import given
from hypothesis import strategies as st

from twinbib.export.bibtex import bibliography
from twinbib.model import Date, PageCount, Pages, Person, Reference, Source, Unread
from twinbib.read import bib
from twinbib.read.bib import Bib, BibFailure

FOREIGN = tomllib.loads((HERE / "foreign.toml").read_text("utf-8"))["case"]


def name_cases(*headings: str) -> list[tuple[str, str]]:
    """The lines of names.txt under these headings."""
    found, heading = [], ""
    for line in (HERE / "names.txt").read_text("utf-8").splitlines():
        if line.startswith("["):
            heading = line.strip("[]")
        elif " => " in line and heading in headings:
            value, _, people = line.partition(" => ")
            found.append((value.strip(), people.strip()))
    return found


def people(text: str) -> tuple[tuple[Person, ...], bool]:
    """The people of a line of names.txt."""
    pieces = [piece.strip() for piece in text.split(" ; ")]
    named = tuple(map(person, (piece for piece in pieces if piece != "+")))
    return named, "+" in pieces


def person(text: str) -> Person:
    if text.startswith("<"):
        return Person(literal=text[1:-1])
    family, given, particle, *_ = [*(part.strip() for part in text.split("|")), "", ""]
    return Person(family, given, particle)


def only(text: str) -> Reference:
    (entry,) = bib.parse("a.bib", text).entries.values()
    return bib.reference(entry)


@pytest.mark.parametrize(("value", "expected"), name_cases("written", "read only"))
def test_names_read(value: str, expected: str) -> None:
    read = only(f"@book{{a, author = {{{value}}}}}")
    assert people(expected) == (read.author, read.et_al)


@pytest.mark.parametrize(("value", "expected"), name_cases("written"))
def test_names_written(value: str, expected: str) -> None:
    author, et_al = people(expected)
    made = bib_sources.rendition(Reference(author=author, et_al=et_al))
    assert f"  author = {{{value}}},\n" in bibliography([Source(1, "key", made)], "original")


@pytest.mark.parametrize("case", FOREIGN, ids=[case["name"] for case in FOREIGN])
def test_what_others_write(case: dict[str, Any]) -> None:
    fields = dict(case["fields"])
    if isinstance(fields.get("pages"), list):
        printed, ranges = fields.pop("pages")
        expected = bib_sources.reference(**fields)
        pages = Pages(printed, tuple((first, last) for first, last in ranges))
        assert pages == only(case["bib"]).pages
    else:
        assert bib_sources.reference(**fields) == only(case["bib"])
