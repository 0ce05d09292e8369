"""Compilers («сост.») in .bib files: biblatex's `editora` with `editoratype = {compiler}`."""

import pytest

from twinbib.export import bibtex
from twinbib.model import Entry, Person, Reference, Rendition, Source, Span
from twinbib.read import bib
from twinbib.text import plain

PAK, ROGOV = Person("Пак", "И. И."), Person("Рогов", "В. В.")


@pytest.mark.parametrize(
    ("fields", "editor", "compiler"),
    [
        ("editora = {Рогов, В. В.}, editoratype = {compiler}", (), (ROGOV,)),
        ("editor = {Рогов, В. В.}, editortype = {compiler}", (), (ROGOV,)),
        ("editor = {Пак, И. И.}, editora = {Рогов, В. В.}, editoratype = {compiler}",
         (PAK,), (ROGOV,)),
        ("editor = {Пак, И. И.}, editortype = {founder}", (PAK,), ()),
        ("editora = {Рогов, В. В.}, editoratype = {redactor}", (), ()),
        ("editor = {Пак, И. И.}", (PAK,), ()),
    ],
)  # fmt: skip
def test_the_type_of_an_editor_tells_compilers(
    fields: str, editor: tuple[Person, ...], compiler: tuple[Person, ...]
) -> None:
    entry = bib.parse("a.bib", f"@book{{a, title = {{Словарь}}, {fields}}}").entries["a"]
    found = bib.fields(entry)
    assert (found.get("editor", ()), found.get("compiler", ())) == (editor, compiler)


def test_compilers_are_written_with_their_type() -> None:
    reference = Reference(type="book", title="Словарь", editor=(PAK,), compiler=(ROGOV,))
    entry = Entry(1, Span("a.md", 0, 1), "", plain("a.md", ""))
    written = bibtex.bibliography([Source(1, "a", Rendition(entry, reference))], "original")
    assert "  editor = {Пак, И. И.},\n" in written
    assert "  editora = {Рогов, В. В.},\n  editoratype = {compiler},\n" in written
