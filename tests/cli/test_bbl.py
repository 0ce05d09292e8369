"""`twinbib bbl`: what it writes for an .aux file, and what it tells."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from ended import Ended

Run = Callable[..., Ended]
BOOKS = """\
@book{ivanova1999,
  author = {Иванова, М. П.},
  author_romanized = {Ivanova, M. P.},
  title = {Почта в степи},
  title_romanized = {Pochta v stepi},
  publisher = {Рауан},
  address = {Алматы},
  year = {1999},
  langid = {russian},
}
@book{petrov2001, author = {Петров, А. Б.}, title = {Дороги}, year = {2001}, langid = {russian}}
"""
MORE = """\
@book{sadykov2015, author = {Садыков, Қ. Ә.}, title = {Дала}, year = {2015}, langid = {kazakh}}
@book{petrov2001, author = {Другой, А. Б.}, title = {Иное}, year = {2001}, langid = {russian}}
"""
TEX = """\
\\documentclass{article}
% \\cite{petrov2010}
\\begin{document}
Сначала \\cite{sadykov2015},
потом \\cite[с.~5]{ivanova1999, petrov2010}.
\\include{chapter}
\\end{document}
"""


@pytest.fixture
def paper(folder: Path) -> Path:
    """A document as LaTeX has left it, in the current folder."""
    Path("books.bib").write_text(BOOKS, "utf-8")
    Path("more.bib").write_text(MORE, "utf-8")
    Path("paper.tex").write_text(TEX, "utf-8")
    Path("chapter.tex").write_text("Ещё раз \\cite{petrov2010}.\n", "utf-8")
    return auxiliary("sadykov2015", "ivanova1999,petrov2010")


def auxiliary(*cited: str, style: str = "gost-r-7.0.5-2008-numeric") -> Path:
    commands = "".join(f"\\citation{{{keys}}}\n" for keys in cited)
    path = Path("paper.aux")
    path.write_text(f"\\relax\n{commands}\\bibstyle{{{style}}}\n\\bibdata{{books,more}}\n", "utf-8")
    return path


def keys(name: str) -> list[str]:
    return re.findall(r"\\twinbibitem\{.*\}\{.*\}\{(.+)\}", Path(name).read_text("utf-8"))


def test_sources_of_several_files_stand_in_the_order_of_citation(run: Run, paper: Path) -> None:
    assert run("bbl", paper).status == 0
    assert keys("paper.bbl") == ["sadykov2015", "ivanova1999"]
    second = Path("paper.references.bbl").read_text("utf-8")
    assert "Ivanova M.P. \\textit{Pochta v stepi}." in second
    log = Path("paper.blg").read_text("utf-8")
    assert "books.bib" in log
    assert "more.bib" in log


def test_a_missing_key_is_told_with_each_line_that_cites_it(run: Run, paper: Path) -> None:
    """A comment cites nothing; a key that looks like it is named."""
    told = run("bbl", "paper").err
    assert (
        "paper.tex:5, chapter.tex:1: petrov2010 is cited, but not in books.bib, more.bib; "
        "petrov2001 is there"
    ) in told
    assert "petrov2010" in Path("paper.blg").read_text("utf-8")


def test_everything_follows_what_is_cited(run: Run, paper: Path) -> None:
    """Of two entries with one key the first counts."""
    auxiliary("sadykov2015", "*")
    told = run("bbl", paper).err
    assert keys("paper.bbl") == ["sadykov2015", "ivanova1999", "petrov2001"]
    assert "Дороги" in Path("paper.bbl").read_text("utf-8")
    assert "more.bib: petrov2001 is in an earlier file too, which counts" in told


def test_a_style_of_bibtex_gives_way(run: Run, paper: Path) -> None:
    auxiliary("ivanova1999", style="unsrt")
    ended = run("bbl", paper)
    assert ended.status == 0
    assert "paper.aux: unsrt is no CSL style: gost-r-7.0.5-2008-numeric is used" in ended.err


def test_a_style_may_be_asked_for(run: Run, paper: Path) -> None:
    run("bbl", paper, "--style", "gost-r-7.0.100-2018")
    assert "Почта в степи / М. П. Иванова" in Path("paper.bbl").read_text("utf-8")


def test_the_romanised_list_may_be_the_first(run: Run, paper: Path) -> None:
    auxiliary("ivanova1999")
    run("bbl", paper, "--list", "romanized", "--style", "references-romanized")
    assert "Pochta v stepi" in Path("paper.bbl").read_text("utf-8")
    assert "Почта в степи" in Path("paper.references.bbl").read_text("utf-8")


def test_without_a_twin_there_is_no_second_list(run: Run, paper: Path) -> None:
    auxiliary("sadykov2015")
    run("bbl", paper)
    assert keys("paper.bbl") == ["sadykov2015"]
    assert not Path("paper.references.bbl").exists()
