"""A .bib that a person has edited: its values win, each difference is told."""

import re
import tomllib
from typing import Any

import bib_sources
import pytest
from hypothesis import given
from hypothesis import strategies as st
from references import REFERENCES

from twinbib.export.bibtex import bibliography
from twinbib.model import Date, Person, Reference, Source
from twinbib.read import bib, edited
from twinbib.read.bib import Bib

EDITS = tomllib.loads((bib_sources.HERE / "edits.toml").read_text("utf-8"))["edit"]
SOURCES = {source.key: source for source in bib_sources.sources()}


def files(sources: tuple[Source, ...]) -> tuple[Bib, Bib]:
    """The unedited pair of files."""
    return (
        bib.parse("a.bib", bibliography(sources, "original")),
        bib.parse("a.romanized.bib", bibliography(sources, "romanized")),
    )


def edit(key: str, old: str, new: str, side: str = "original") -> tuple[Source, tuple[str, ...]]:
    """The source after `old` was made `new` in its entry of that file."""
    sources = (SOURCES[key],)
    pair = dict(zip(("original", "romanized"), files(sources), strict=True))
    text = bibliography(sources, "original" if side == "original" else "romanized")
    assert text.count(old) == 1
    pair[side] = bib.parse(pair[side].name, text.replace(old, new))
    (source,), lines = edited.apply(sources, pair["original"], pair["romanized"])
    return source, lines


def original(source: Source) -> Reference:
    assert source.original
    return source.original.reference


def romanized(source: Source) -> Reference:
    assert source.romanized
    return source.romanized.reference


def test_unedited_files_change_nothing() -> None:
    sources = tuple(SOURCES.values())
    assert (sources, ()) == edited.apply(sources, *files(sources))


@given(st.lists(st.tuples(st.none() | REFERENCES, st.none() | REFERENCES), max_size=3))
def test_whatever_was_read_unedited_files_change_nothing(
    pairs: list[tuple[Reference | None, Reference | None]],
) -> None:
    """Also where the lists disagree in everything, or one of them lacks the work."""
    sources = tuple(
        Source(
            number,
            f"key{number}",
            original=bib_sources.rendition(one) if one else None,
            romanized=bib_sources.rendition(other) if other else None,
        )
        for number, (one, other) in enumerate(pairs)
    )
    assert (sources, ()) == edited.apply(sources, *files(sources))


def test_without_files_nothing_changes() -> None:
    sources = tuple(SOURCES.values())
    assert (sources, ()) == edited.apply(sources, None, None)


@pytest.mark.parametrize("case", EDITS, ids=[case["lines"][0] for case in EDITS])
def test_an_edit_is_told_in_one_line(case: dict[str, Any]) -> None:
    _, lines = edit(case["key"], case["old"], case["new"], case.get("side", "original"))
    assert sorted(case["lines"]) == sorted(lines)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("{Дундич, А. С.}", "{Дундич, А.С.}"),
        ("{Дундич, А. С.}", "{Дундич А. С.}"),
        ("  year = {2002}", "  year =   2002"),
        ("{251--259}", "{251-259}"),
        ("{251--259}", '"251–259"'),
        ("Узбекистан {США}: ", "Узбекистан  США:\n "),
        ("  langid = {russian},\n", "  langid = {ru},\n  keywords = {США},\n"),
        ("  journal = ", "  journaltitle = "),
        ("@article{dundich2002,", "@Article { dundich2002 ,"),
        ("  title_romanized = {Uzbekistan {SShA}", "  title_romanized = {{Uzbekistan SShA}"),
    ],
)
def test_another_spelling_is_no_edit(old: str, new: str) -> None:
    """Nor is a field that a reference has no place for."""
    assert (SOURCES["dundich2002"], ()) == edit("dundich2002", old, new)


def test_the_value_of_the_file_counts() -> None:
    source, _ = edit("dundich2002", "  year = {2002}", "  year = {2003}")
    assert original(source).issued == Date((2003,))
    assert romanized(source) == romanized(SOURCES["dundich2002"])


def test_a_field_taken_out_is_gone() -> None:
    source, _ = edit("dundich2002", "  pages = {251--259},\n", "")
    assert original(source).pages is None


def test_a_changed_year_outweighs_the_date_left_beside_it() -> None:
    """One fact in two fields: the one that is not as it was written is the edit."""
    source, lines = edit("ukaz2017", "  year = {2017}", "  year = {2018}")
    assert original(source).issued == Date((2018,))
    assert lines == ("ukaz2017: year is 2018 in a.bib, 2017-02-07 in the article",)


def test_an_edit_beside_the_original_reaches_the_twin() -> None:
    """Though the romanised file has still the old name."""
    source, _ = edit("dundich2002", "{Dundich, A. S.}", "{Dundich, Anna}")
    assert romanized(source).author == (Person("Dundich", "Anna"),)
    assert original(source) == original(SOURCES["dundich2002"])


def test_the_romanised_file_outweighs_what_stands_beside_the_original() -> None:
    sources = (SOURCES["dundich2002"],)
    texts = [bibliography(sources, "original"), bibliography(sources, "romanized")]
    first = bib.parse("a.bib", texts[0].replace("Dundich, A. S.", "Dundič, A. S."))
    second = bib.parse("b.bib", texts[1].replace("Dundich, A. S.", "Dundych, A. S."))
    (source,), lines = edited.apply(sources, first, second)
    assert romanized(source).author == (Person("Dundych", "A. S."),)
    assert lines == (
        "dundich2002: author_romanized is Dundič, A. S. in a.bib, Dundich, A.S. in the article",
        "dundich2002: author is Dundych, A. S. in b.bib, Dundich, A.S. in the article",
    )


def test_the_english_of_the_twin_is_edited_in_either_file() -> None:
    """Only the romanised entry prints it, both files have it."""
    source, (line,) = edit("nogaeva2012", "{KazNU Bulletin}", "{Bulletin}")
    assert romanized(source).translated_container_title == "Bulletin"
    assert (
        line
        == "nogaeva2012: journal_translated is Bulletin in a.bib, KazNU Bulletin in the article"
    )


def test_a_fallback_is_edited_in_both_files() -> None:
    """A source of one rendition stands in both; an edit in either is of that one."""
    source, _ = edit("kuts2010", "  year = {2010}", "  year = {2011}", "romanized")
    assert original(source).issued == Date((2011,))
    assert source.romanized is None


def test_keys_of_one_side_only() -> None:
    sources = (SOURCES["dundich2002"], SOURCES["kuts2010"])
    text = re.sub("kuts2010", "kuts2011", bibliography(sources, "original"))
    read, lines = edited.apply(sources, bib.parse("a.bib", text), None)
    assert read == sources
    assert lines == (
        "kuts2011: is in a.bib, not in the article",
        "kuts2010: is in the article, not in a.bib",
    )


def test_a_block_that_cannot_be_read_is_told() -> None:
    sources = (SOURCES["kuts2010"],)
    text = "@book{x, title = {open\n\n" + bibliography(sources, "original")
    read, lines = edited.apply(sources, bib.parse("a.bib", text), None)
    assert read == sources
    assert len(lines) == 1
    assert lines[0].startswith("a.bib, line 1: Unexpected block start")
