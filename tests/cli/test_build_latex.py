"""A LaTeX document with its .bib through `build`, `batch` and what prints its sources."""

from collections.abc import Callable
from pathlib import Path

import pytest
from ended import Ended

PAPER = r"""\documentclass{article}
\begin{document}
Рынок открыли весной \cite[с.~7]{orlov2003}.
\input{chapters/fair}
\bibliography{refs}
\end{document}
"""
FAIR = "Ярмарка старше \\cite{fedin1988}.\n"
REFS = """\
@book{fedin1988, author = {Федин, К. Л.}, title = {Ярмарки}, address = {Омск},
  publisher = {Весть}, year = {1988}, pagetotal = {90}, langid = {russian},
  author_romanized = {Fedin, K. L.}, title_romanized = {Yarmarki},
  address_romanized = {Omsk}, publisher_romanized = {Vest'}}
@book{orlov2003, author = {Орлов, С. П.}, title = {Рынки}, address = {Томск},
  publisher = {Весть}, year = {2003}, pagetotal = {50}, langid = {russian}}
@book{unused1900, author = {Зуев, А. А.}, title = {Склады}, year = {1900}}
"""
LIST = """\
1. Орлов С. П. Рынки. Томск: Весть, 2003. 50 с.
2. Федин К. Л. Ярмарки. Омск: Весть, 1988. 90 с.
"""
NUMERIC = "gost-r-7.0.5-2008-numeric"

Run = Callable[..., Ended]


@pytest.fixture
def paper(folder: Path) -> Path:
    """A document of two files and its sources, in the current folder."""
    (folder / "chapters").mkdir()
    (folder / "chapters/fair.tex").write_text(FAIR, "utf-8")
    (folder / "refs.bib").write_text(REFS, "utf-8")
    (folder / "paper.tex").write_text(PAPER, "utf-8")
    return folder


def test_build_reads_the_bib_that_a_document_names(paper: Path, run: Run) -> None:
    """The sources that it cites, with the chapters; the romanised values are the second list."""
    ended = run("build", "paper.tex", "--out", "out")
    assert (ended.status, ended.err.splitlines()[0]) == (
        0,
        "paper.tex: 2 sources, 2 citations, 0 errors, 1 warning, 1 note",
    )
    assert (paper / f"out/paper.{NUMERIC}.txt").read_text("utf-8").endswith(f"\n\n{LIST}")
    second = (paper / "out/paper.romanized.references-romanized.txt").read_text("utf-8")
    assert "2. Fedin K.L. Yarmarki. Omsk, Vest', 1988. 90 p." in second
    assert "unused1900" not in (paper / "out/paper.bib").read_text("utf-8")


def test_a_bib_may_be_named_beside(paper: Path, run: Run) -> None:
    """Where the document has not come so far as to name it."""
    text = PAPER.replace("\\bibliography{refs}\n", "")
    (paper / "paper.tex").write_text(text, "utf-8")
    assert run("build", "paper.tex", "--out", "out").status == 2
    assert run("build", "paper.tex", "refs.bib", "--out", "out").status == 0
    assert (paper / f"out/paper.{NUMERIC}.txt").read_text("utf-8").endswith(LIST)


@pytest.mark.parametrize("asked", [(), ("--overwrite",)])
def test_the_documents_own_bib_is_never_written_over(
    paper: Path, run: Run, asked: tuple[str, ...]
) -> None:
    """Not even where the results would have its name."""
    (paper / "paper.bib").write_text(REFS, "utf-8")
    (paper / "paper.tex").write_text(PAPER.replace("{refs}", "{paper}"), "utf-8")
    for _ in range(2):
        ended = run("build", "paper.tex", "--out", ".", *asked)
        assert (ended.status, "edited by hand" in ended.err) == (0, False)
    assert (paper / "paper.bib").read_text("utf-8") == REFS


def test_an_edited_result_is_kept(paper: Path, run: Run) -> None:
    """As that of any article: its values win."""
    run("build", "paper.tex", "--out", "out")
    mine = (paper / "out/paper.bib").read_text("utf-8").replace("Ярмарки", "Торжки")
    (paper / "out/paper.bib").write_text(mine, "utf-8")
    ended = run("build", "paper.tex", "--out", "out")
    assert "fedin1988: title is" in ended.err
    assert "Торжки" in (paper / f"out/paper.{NUMERIC}.txt").read_text("utf-8")


def test_batch_passes_over_chapters_and_sees_a_changed_bib(paper: Path, run: Run) -> None:
    """A chapter is no article; a .bib that has changed is another result."""
    assert run("batch", ".", "--out", "out").err == "out/summary.csv: 1 article: 1 built\n"
    assert run("batch", ".", "--out", "out").err == "out/summary.csv: 1 article: 1 as before\n"
    (paper / "refs.bib").write_text(REFS.replace("2003", "2004"), "utf-8")
    assert run("batch", ".", "--out", "out").err == "out/summary.csv: 1 article: 1 built\n"


def test_a_bib_that_is_missing_is_told(paper: Path, run: Run) -> None:
    (paper / "refs.bib").unlink()
    ended = run("build", "paper.tex", "--out", "out")
    assert (ended.status, ended.err.count("\n")) == (2, 1)
    assert "refs.bib: not found beside paper.tex" in ended.err
    assert not (paper / "out").exists()


def test_other_commands_read_it_too(paper: Path, run: Run) -> None:
    """What is shown of a printed list is shown of this one, but how it was read."""
    del paper
    assert "Орлов, С. П." in run("parse", "paper.tex").out
    assert "Orlov S. P." in run("romanize", "paper.tex").out.replace("S.P.", "S. P.")
    ended = run("parse", "paper.tex", "--explain")
    assert (ended.status, ended.err.count("\n")) == (2, 1)
