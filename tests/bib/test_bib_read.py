"""A .bib file as values: names, fields as others write them, what cannot be read."""

import tomllib
from typing import Any

import bib_sources
import pytest
from bib_sources import HERE

from twinbib.export.bibtex import bibliography
from twinbib.model import Date, Pages, Person, Reference, Source
from twinbib.read import bib
from twinbib.read.bib import BibFailure

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
    assert bib_sources.reference(**case["fields"]) == only(case["bib"])


def test_pages_are_pairs_of_first_and_last() -> None:
    """Whatever the dash; a page alone is both."""
    expected = Pages("107-109, 111", (("107", "109"), ("111", "111")))
    assert only('@book{a, pages = "107 – 109, 111"}').pages == expected


def test_the_romanised_twin_has_what_differs() -> None:
    """A field without a romanised value is the same in both."""
    text = """@article{a,
      author = {Ноғаева, А. М.}, author_romanized = {Nogaeva, A. M.},
      editor = {Султанов, Б.}, editor_printed = {Б. Султанова},
      journal = {Хабаршы}, journal_romanized = {Habarşy}, journal_translated = {Bulletin},
      year = {2012}, pages = {71--77}, pages_romanized = {71--78}, langid = {kazakh},
    }"""
    (entry,) = bib.parse("a.bib", text).entries.values()
    shared = {
        "type": "article-journal",
        "language": "kk",
        "editor": (Person("Султанов", "Б.", printed="Б. Султанова"),),
        "issued": Date((2012,)),
        "translated_container_title": "Bulletin",
    }
    assert Reference(
        author=(Person("Ноғаева", "А. М."),),
        container_title="Хабаршы",
        pages=Pages("71-77", (("71", "77"),)),
        **shared,
    ) == bib.reference(entry)
    assert Reference(
        author=(Person("Nogaeva", "A. M."),),
        container_title="Habarşy",
        pages=Pages("71-78", (("71", "78"),)),
        **shared,
    ) == bib.romanized(entry)


def test_without_romanised_values_there_is_no_twin() -> None:
    (entry,) = bib.parse("a.bib", "@book{a, title = {b}, title_translated = {c}}").entries.values()
    assert bib.romanized(entry) is None


def test_entries_keep_order_and_lines() -> None:
    """Comments, @preamble and @string are no entries; names are lower-cased, keys are not."""
    text = "% note\n@Book{B,\n Title = {x},\n}\n@comment{@book{no, title={y}}}\n\n@misc{a}\n"
    found = bib.parse("a.bib", text)
    assert [
        (entry.key, entry.type, entry.fields, entry.line) for entry in found.entries.values()
    ] == [("B", "book", (("title", "x"),), 2), ("a", "misc", (), 7)]
    assert found.failures == ()


@pytest.mark.parametrize(
    ("text", "keys", "failures"),
    [
        ("", [], []),
        ("no entries, a@b.c {", [], []),
        (
            "@book{a, title = {open\n\n@book{b, title = {x}}\n",
            ["b"],
            [(1, "Unexpected block start")],
        ),
        ("@book{a, title = {x}\n@book{b,}", ["b"], [(1, "Unexpected block start")]),
        ("@book{a,}\n\n@misc{a,}", ["a"], [(3, "the key a is taken by an earlier entry")]),
        ("@book{a, title = {x", [], [(1, "the entry that begins here is never closed")]),
        ("\n@book{a title = {x}}", [], [(2, "Expected comma after entry key")]),
    ],
)
def test_what_cannot_be_read(text: str, keys: list[str], failures: list[tuple[int, str]]) -> None:
    """The rest is read; each failure has its line and its reason."""
    found = bib.parse("a.bib", text)
    assert keys == list(found.entries)
    assert [line for line, _ in failures] == [failure.line for failure in found.failures]
    for (_, reason), failure in zip(failures, found.failures, strict=True):
        assert failure.reason.startswith(reason)
        assert "\n" not in failure.reason


def test_of_a_field_that_stands_twice_the_first_counts() -> None:
    """As in BibTeX; the entry is not lost for it."""
    found = bib.parse("a.bib", "@book{b,}\n@book{a, title = {x}, title = {y}}\n@book{c,}")
    failure = BibFailure(2, "title stands twice in one entry: the first counts", twice=True)
    assert (failure,) == found.failures
    assert list(found.entries) == ["b", "a", "c"]
    assert bib.reference(found.entries["a"]).title == "x"


def test_reading_says_nothing(capfd: pytest.CaptureFixture[str]) -> None:
    """What bibtexparser logs is in the failures; a stage prints nothing."""
    bib.parse("a.bib", "@book{a, title = {open")
    assert capfd.readouterr() == ("", "")
