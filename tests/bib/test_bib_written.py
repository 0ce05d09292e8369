"""The .bib files that are written, against files by hand."""

import re

import bib_sources
import pytest
from bib_sources import HERE

from twinbib.export.bibtex import bibliography
from twinbib.model import Date, PageCount, Person, Reference, Source

SOURCES = bib_sources.sources()
ORIGINALS = (HERE / "expected.bib").read_text("utf-8")
TWINS = (HERE / "expected.romanized.bib").read_text("utf-8")


def blocks(text: str) -> dict[str, str]:
    """The entries of a .bib file by key."""
    return {found[1]: found[0] for found in re.finditer(r"(?ms)^@\w+\{(\w+),.*?^\}\n", text)}


def title_cases() -> list[tuple[str, str]]:
    lines = (HERE / "titles.txt").read_text("utf-8").splitlines()
    cases = [line.split(" => ") for line in lines if not line.startswith("#")]
    return [(printed.rstrip(), value) for printed, value in cases]


def written(**fields: object) -> str:
    """The only entry of a file with one reference, without its last line."""
    made = bib_sources.rendition(bib_sources.reference(**fields))
    return bibliography([Source(1, "key", made)], "original")


def test_the_originals_have_their_twins_beside_them() -> None:
    assert bibliography(SOURCES, "original") == ORIGINALS


def test_the_twins_stand_under_the_same_keys() -> None:
    """Each twin as by hand; a source without one is there as it is printed, nothing beside."""
    found = blocks(bibliography(SOURCES, "romanized"))
    assert [source.key for source in SOURCES] == list(found)
    expected = blocks(TWINS)
    alone = {key: text for key, text in blocks(ORIGINALS).items() if key not in expected}
    assert expected | alone == found


def test_no_sources_are_an_empty_file() -> None:
    assert bibliography([], "original") == ""


@pytest.mark.parametrize(("printed", "value"), title_cases())
def test_a_title(printed: str, value: str) -> None:
    assert f"  title = {{{value}}},\n" in written(title=printed)


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"issued": [[2017]]}, "  year = {2017},\n"),
        ({"issued": [[2017, 2]]}, "  year = {2017},\n  date = {2017-02},\n"),
        ({"issued": [[2017, 2, 7]]}, "  year = {2017},\n  date = {2017-02-07},\n"),
        ({"issued": [[2005], [2008]]}, "  year = {2005},\n  date = {2005/2008},\n"),
        ({"issued": [[987]]}, "  year = {0987},\n"),
        ({"issued": [[]]}, ""),
        ({"accessed": [[2018, 5, 2]]}, "  urldate = {2018-05-02},\n"),
        ({"accessed": [[2018]]}, "  urldate = {2018},\n"),
    ],
)
def test_a_date(fields: dict[str, object], expected: str) -> None:
    """What is not known stays absent: no month, no day, no year is made up."""
    assert written(**fields) == f"@misc{{key,\n  type = {{document}},\n{expected}}}\n"


@pytest.mark.parametrize("printed", ["251-259", "251–259", "251—259", "251--259", "251 \u2013 259"])
def test_pages_have_two_hyphens(printed: str) -> None:
    assert "  pages = {251--259},\n" in written(pages=printed)


def test_white_space_is_one_line() -> None:
    """A line break in a title must not look like the start of a block."""
    assert "  title = {one @book\\textbraceleft{}two},\n" in written(title="one\n @book{two")


def test_every_csl_type_is_an_entry_type_of_classic_bibtex() -> None:
    """Every tool reads them; what the entry type cannot say, `type` has."""
    types = {
        "article-journal": "@article{key,\n}\n",
        "article-magazine": "@article{key,\n  type = {article-magazine},\n}\n",
        "book": "@book{key,\n}\n",
        "chapter": "@incollection{key,\n}\n",
        "paper-conference": "@inproceedings{key,\n}\n",
        "thesis": "@phdthesis{key,\n}\n",
        "report": "@techreport{key,\n}\n",
        "standard": "@misc{key,\n  type = {standard},\n}\n",
        "no-such-type": "@misc{key,\n  type = {no-such-type},\n}\n",
    }
    assert types == {name: written(type=name) for name in types}


def test_others_stand_once() -> None:
    """«и др.» belongs to the authors; to the editors where no author is printed."""
    people = {"editor": [{"family": "Иванов", "given": "И."}], "et_al": True}
    assert "  editor = {Иванов, И. and others},\n" in written(**people)
    both = written(author=[{"family": "Кант", "given": "И."}], **people)
    assert "  author = {Кант, И. and others},\n  editor = {Иванов, И.},\n" in both


def test_nobody_is_no_field() -> None:
    assert "others" not in written(et_al=True)


def test_a_law_in_a_journal_of_laws_keeps_both_numbers() -> None:
    """An article's `number` is its issue; a document's own number has another field."""
    entry = written(type="article-journal", issue="3", number="УП-4947")
    assert "  number = {3},\n  docnumber = {УП-4947},\n" in entry


def test_a_source_of_no_rendition_has_its_key() -> None:
    assert bibliography([Source(1, "lost")], "original") == "@misc{lost,\n  type = {document},\n}\n"


def test_values_that_are_not_text() -> None:
    made = bib_sources.rendition(
        Reference(
            issued=Date((2020,), printed="2020 г."),
            page_count=PageCount(12, "12 с."),
            author=(Person(given="Платон"),),
        )
    )
    entry = bibliography([Source(1, "key", made)], "original")
    assert "  author = {{Платон}},\n" in entry
    assert "  pagetotal = {12},\n" in entry
