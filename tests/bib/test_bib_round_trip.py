"""What is written is read back, whatever it is; what is broken is read without harm."""

import bib_sources
import pytest
from hypothesis import given
from hypothesis import strategies as st
from references import BROKEN, PIECE, REFERENCES

from twinbib.export.bibtex import bibliography
from twinbib.model import Reference, Source
from twinbib.read import bib
from twinbib.read.bib_text import decode


def written(reference: Reference) -> str:
    return bibliography([Source(1, "key", bib_sources.rendition(reference))], "original")


@given(REFERENCES)
def test_every_field_comes_back(reference: Reference) -> None:
    found = bib.parse("a.bib", written(reference))
    assert found.failures == ()
    assert reference == bib.reference(found.entries["key"])


@given(REFERENCES)
def test_written_again_it_is_the_same_file(reference: Reference) -> None:
    text = written(reference)
    assert text == written(bib.reference(bib.parse("a.bib", text).entries["key"]))


@given(st.lists(REFERENCES, min_size=2, max_size=3))
def test_no_entry_reaches_into_the_next(references: list[Reference]) -> None:
    """Braces are balanced in every value, as every reader counts them: the escaped ones too."""
    sources = [
        Source(number, f"key{number}", bib_sources.rendition(one))
        for number, one in enumerate(references)
    ]
    text = bibliography(sources, "original")
    assert [source.key for source in sources] == list(bib.parse("a.bib", text).entries)
    for block in text.split("\n\n"):
        assert block.count("{") == block.count("}")


@given(BROKEN)
def test_anything_is_read(text: str) -> None:
    """No .bib file raises: what is no entry is a failure or nothing."""
    found = bib.parse("a.bib", text)
    for entry in found.entries.values():
        assert isinstance(bib.reference(entry), Reference)
        bib.romanized(entry)


@given(PIECE)
def test_braces_guard_and_are_no_text(text: str) -> None:
    plain = text.replace("\\", "").replace("{", "").replace("}", "").replace("~", "")
    assert decode(f"{{{plain}}}") == " ".join(plain.split())


@pytest.mark.parametrize(
    "piece",
    [
        "{",
        "}",
        "@book{a,",
        " and ",
        "@a{\n",
        "\\H{o}",
        '"',
        "a = {b},\n",
        "   ",
        "\\&",
        "1-",
        "{a},",
    ],
)
def test_hostile_values_are_one_entry(piece: str) -> None:
    """Five thousand times anything in a field is read as one entry at most, or refused."""
    text = f"@book{{a, author = {{{piece * 5_000}}}, pages = {{{piece * 5_000}}}}}"
    read = [bib.reference(entry) for entry in bib.parse("a.bib", text).entries.values()]
    assert len(read) <= 1
