"""A LaTeX document whose sources are in .bib files: what commands make of it, and where."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from ended import Ended

PAPER = r"""\documentclass{article}
\begin{document}
% \cite{old}
\input{chapters/intro}
Почта пришла в степь \cite[с.~99]{ivanova1999}, отрезок $[0, 1]$ и [2].
%s
\bibliography{refs}
\end{document}
"""
INTRO = "Дороги знали и раньше \\cite[с.~15]{sadykov2015}.\n"
REFS = """\
@book{ivanova1999,
  author = {Иванова, М. П.},
  title = {Почта в степи},
  address = {Алматы},
  publisher = {Рауан},
  year = {1999},
  pagetotal = {40},
  langid = {russian},
}

@article{sadykov2015,
  author = {Садыков, Қ. Ә.},
  title = {Дала жолдары},
  journal = {Өлке},
  year = {2015},
  number = {2},
  pages = {10--20},
  langid = {kazakh},
}
"""


Run = Callable[..., Ended]


@pytest.fixture
def paper(folder: Path) -> Path:
    """A document of two files and its sources, in the current folder; its path from there."""
    (folder / "chapters").mkdir()
    (folder / "chapters/intro.tex").write_text(INTRO, "utf-8")
    (folder / "refs.bib").write_text(REFS, "utf-8")
    return write("")


def write(line: str) -> Path:
    path = Path("paper.tex")
    path.write_text(PAPER.replace("%s", line), "utf-8")
    return path


def found(ended: Ended) -> list[str]:
    """Place, severity, code of each finding."""
    heads = [line.split() for line in ended.out.splitlines() if line[:1] not in (" ", "")]
    return [" ".join(words[:3]) for words in heads]


def test_a_page_outside_its_source_is_found_where_it_is_cited(run: Run, paper: Path) -> None:
    ended = run("check", paper, "--select", "LOC,CIT")
    assert ended.status == 1
    assert found(ended) == ["paper.tex:5:22: error LOC102"]
    assert "paper.tex: 1 error, 0 warnings, 0 notes" in ended.err


def test_what_is_wrong_in_a_bib_file_is_shown_there(run: Run, paper: Path) -> None:
    Path("refs.bib").write_text(REFS.replace("  year = {2015},\n", ""), "utf-8")
    ended = run("check", paper, "--select", "BIB101")
    assert [line.partition(" ")[0] for line in found(ended)] == ["refs.bib:11:1:"]


def test_another_bib_file_may_be_named(run: Run, paper: Path) -> None:
    Path("other.bib").write_text(REFS.replace("{40}", "{400}"), "utf-8")
    assert found(run("check", paper, "--select", "LOC", "--bib", "other.bib")) == []


def test_a_bib_file_that_is_not_there_is_told(run: Run, paper: Path) -> None:
    Path("refs.bib").unlink()
    ended = run("check", paper)
    assert ended.status == 2
    assert ended.err.startswith("twinbib: refs.bib: not found beside paper.tex")
    assert len(ended.err.splitlines()) == 1


def test_a_comment_of_the_document_answers(run: Run, paper: Path) -> None:
    write("% twinbib: ignore[LOC102] why\nИ ещё \\cite[с.~77]{ivanova1999}.")
    assert found(run("check", paper, "--select", "LOC")) == ["paper.tex:5:22: error LOC102"]


def test_what_a_configuration_ignores_in_a_bib_file(run: Run, paper: Path) -> None:
    Path("refs.bib").write_text(REFS.replace("  year = {2015},\n", ""), "utf-8")
    Path("twinbib.toml").write_text(
        '[check]\nper-file-ignores = { "*.bib" = ["BIB", "PAR"] }\n', "utf-8"
    )
    assert found(run("check", paper)) == ["paper.tex:5:22: error LOC102"]


def test_an_empty_chapter_is_passed_over(run: Run, paper: Path) -> None:
    Path("chapters/intro.tex").write_text("", "utf-8")
    assert found(run("check", paper, "--select", "LOC")) == ["paper.tex:5:22: error LOC102"]


def test_a_document_with_a_list_of_its_own_reads_that_list(run: Run, folder: Path) -> None:
    """The list may stand in a file of its own."""
    Path("list.tex").write_text(
        "\\begin{thebibliography}{9}\n\\bibitem{ivanova} Иванова М. П. Почта в степи. Алматы: "
        "Рауан, 1999. 40 с.\n\\end{thebibliography}\n",
        "utf-8",
    )
    Path("own.tex").write_text(
        "\\begin{document}\nПочта \\cite[с.~99]{ivanova}.\n\\input{list}\n\\end{document}\n",
        "utf-8",
    )
    assert found(run("check", "own.tex", "--select", "LOC")) == ["own.tex:2:7: error LOC102"]


def test_claims_sources_and_citations_are_shown(run: Run, paper: Path) -> None:
    claims = run("link", paper, "--csv")
    assert claims.status == 0
    assert {"ivanova1999", "sadykov2015"} <= set(re.split(r"[,;\s]", claims.out))
    assert "Почта пришла в степь" in run("source", "ivanova1999", paper).out
    # chapters come behind the main file
    assert run("cite", "sadykov2015", paper, "-p", "15").out == "[2, с. 15]\n"


def test_its_list_is_printed_anew_where_a_source_has_changed(run: Run, paper: Path) -> None:
    """In the order of citation; no earlier list is taken for it."""
    book = "1. Иванова М. П. Почта в степи. Алматы: Рауан, 1999. 40 с.\n"
    article = "2. Садыков Қ. Ә. Дала жолдары // Өлке. 2015. № 2. Б. 10–20.\n"
    assert run("format", paper).out == book + article
    bib = Path("refs.bib")
    bib.write_text(bib.read_text("utf-8").replace("{1999}", "{2001}"), "utf-8")
    assert run("format", paper).out == book.replace("1999", "2001") + article


def test_what_is_certain_in_a_bib_file_is_mended(run: Run, folder: Path) -> None:
    """All else stays as it was, to the space."""
    bib = Path("own.bib")
    before = '% мой список\n@book{a,  title={Политика США, США}, pages = "240 с.",\n year=1999}\n'
    bib.write_text(before, "utf-8")
    run("check", bib, "--fix")
    after = before.replace("США", "{США}").replace('pages = "240 с."', 'pagetotal = "240"')
    assert bib.read_text("utf-8") == after
    assert found(run("check", bib, "--select", "TEX104,TEX105")) == []


def test_a_chapter_in_a_folder_is_no_article(run: Run, paper: Path) -> None:
    """But a file that is named is read, and one that is a document itself."""
    ended = run("check", ".", "--select", "LOC")
    assert ended.status == 1
    assert found(ended) == ["paper.tex:5:22: error LOC102"]
    assert "no reference list" in run("check", "chapters/intro.tex").err
    Path("chapters/intro.tex").write_text(f"\\begin{{document}}\n{INTRO}", "utf-8")
    assert "chapters/intro.tex: no reference list" in run("check", ".").err
