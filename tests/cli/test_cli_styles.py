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
