"""`twinbib styles`; `format` in the words of the style or of the entries, in any output."""

from collections.abc import Callable
from pathlib import Path

import pytest
from ended import Ended

from twinbib.format import catalogue
from twinbib.tables import style_names

Run = Callable[..., Ended]
NUMERIC = ("--style", "gost-r-7.0.5-2008-numeric")


def test_ours_are_listed(run: Run) -> None:
    """One a line, the name first."""
    ended = run("styles")
    assert (ended.status, ended.err) == (0, "")
    assert [line.split()[0] for line in ended.out.splitlines()] == list(style_names())


def test_search(run: Run) -> None:
    """All words, in the name or the title."""
    ended = run("styles", "2018", "ГОСТ")
    assert [line.split()[0] for line in ended.out.splitlines()] == ["gost-r-7.0.100-2018"]


def test_nothing_found(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """One line, with what would bring more."""
    monkeypatch.setattr(catalogue, "_folder", lambda: None)
    ended = run("styles", "nosuchstyle")
    assert (ended.status, ended.out) == (2, "")
    assert "no style has 'nosuchstyle' in its name or title; pip install twinbib" in ended.err


@pytest.mark.parametrize(("terms", "wanted"), [("entry", "300 p."), ("style", "300 с.")])
def test_terms(run: Run, folder: Path, terms: str, wanted: str) -> None:
    """An English book in a Russian style: in its own words, or in the style's."""
    bib = "@book{a, title = {Book}, pagetotal = {300}, langid = {english}}\n"
    (folder / "a.bib").write_text(bib, "utf-8")
    ended = run("format", "a.bib", *NUMERIC, "--terms", terms)
    assert ended.status == 0
    assert wanted in ended.out


@pytest.mark.parametrize(
    ("to", "wanted"),
    [("markdown", "1. Book"), ("latex", "\\bibitem{a} Book"), ("rtf", "1.\\tab Book")],
)
def test_outputs(run: Run, folder: Path, to: str, wanted: str) -> None:
    """`--to` any of them."""
    (folder / "a.bib").write_text("@book{a, title = {Book}}\n", "utf-8")
    ended = run("format", "a.bib", *NUMERIC, "--to", to)
    assert ended.status == 0
    assert wanted in ended.out


def test_a_word_file(run: Run, folder: Path) -> None:
    """Written where the user says, nothing printed."""
    (folder / "a.bib").write_text("@book{a, title = {Book}}\n", "utf-8")
    ended = run("format", "a.bib", *NUMERIC, "--to", "docx", "-o", "lists/sources.docx")
    assert ended == Ended(0, "", "")
    assert (folder / "lists/sources.docx").read_bytes().startswith(b"PK")


def test_a_text_into_a_file(run: Run, folder: Path) -> None:
    """Any output may go there."""
    (folder / "a.bib").write_text("@book{a, title = {Книга}}\n", "utf-8")
    assert run("format", "a.bib", *NUMERIC, "-o", "a.txt") == Ended(0, "", "")
    assert (folder / "a.txt").read_text("utf-8") == "1. Книга.\n"


def test_the_citations_of_a_text(run: Run, small: Path) -> None:
    """In the order of the text, a line each."""
    ended = run("format", small, *NUMERIC, "--citations")
    assert (ended.status, ended.err) == (0, "")
    assert ended.out.splitlines()[0] == "[1, с. 12]"


@pytest.mark.parametrize(
    ("side", "wanted"), [((), "1. Книга."), (("--list", "romanized"), "1. Kniga. (In Russ.).")]
)
def test_which_list(run: Run, folder: Path, side: tuple[str, ...], wanted: str) -> None:
    """The first one, or the romanised one."""
    entry = "@book{a, title = {Книга}, title_romanized = {Kniga}, langid = {russian}}\n"
    (folder / "a.bib").write_text(entry, "utf-8")
    ended = run("format", "a.bib", *NUMERIC, *side)
    assert (ended.status, ended.out) == (0, wanted + "\n")


@pytest.mark.parametrize(("sort", "wanted"), [("cyrillic-first", "ЯZ"), ("latin-first", "ZЯ")])
def test_which_letters_come_first(run: Run, folder: Path, sort: str, wanted: str) -> None:
    """In a list that the style sorts, whatever the style's language."""
    bib = "@book{a, title = {Я}, year = 2001}\n@book{b, title = {Z}, year = 2001}\n"
    (folder / "a.bib").write_text(bib, "utf-8")
    for style in ("gost-r-7.0.5-2008-author-date", "references-romanized-apa"):
        ended = run("format", "a.bib", "--style", style, "--sort", sort)
        assert "".join(line[0] for line in ended.out.splitlines()) == wanted


@pytest.mark.parametrize(("terms", "wanted"), [("entry", "300 p."), ("style", "300 с.")])
def test_terms_of_build(run: Run, folder: Path, terms: str, wanted: str) -> None:
    """As those of `format`; a batch has them too."""
    entry = "1. Smith J. A book about books. London: Wiley, 2001. 300 p."
    text = f"Text [1].\n\nСписок литературы\n\n{entry}\n"
    (folder / "a.md").write_text(text, "utf-8")
    for command, place in (("build", "out"), ("batch", "out/a")):
        ended = run(command, "a.md", *NUMERIC, "--terms", terms, "--out", "out")
        assert ended.status == 0
        (printed,) = (folder / place).glob("a.gost*.txt")
        assert wanted in printed.read_text("utf-8")


def test_sources_that_a_list_lacks_are_told(run: Run, folder: Path) -> None:
    (folder / "one.md").write_text(
        "Так [1].\n\n## Литература\n\n1. Лунин О. Сады. М., 2001.\n", "utf-8"
    )
    ended = run("format", "one.md", "--list", "romanized")
    assert ended.out == "1. Лунин О. Сады. М., 2001.\n"
    assert ended.err == (
        "not in the romanized list, shown as in the other: 1 of the 1 sources;"
        " `twinbib romanize` makes their entries\n"
    )
    assert run("format", "one.md").err == ""
    assert run("format", "one.md", "--list", "romanized", "--citations").err == ""
