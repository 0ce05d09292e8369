"""Documents of several files, and of other encodings."""

from pathlib import Path

import pytest

from twinbib import cli
from twinbib.plug.latex import document

MAIN = """\\documentclass{article}
\\usepackage[cp1251]{inputenc}
\\begin{document}
Книги любят все [1, с. 12].
%s

Список литературы

1. Иванов И. И. О пользе чтения // Книжный мир. 2001. № 2. С. 10–20.

2. Петрова А. А. Книги. М.: Наука, 1999. 200 с.

\\end{document}
"""
STYLES = ("gost-r-7.0.5-2008-numeric", "references-romanized")


def test_a_chapter_is_converted_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("chapters").mkdir()
    Path("chapters/one.tex").write_text("Глава [2, с. 15] о книгах.\n", "utf-8")
    Path("paper.tex").write_text(MAIN % "\\input{chapters/one}", "utf-8")
    assert cli.run(["latex", "paper.tex", "--out", "out", "--to", "bbl"]) == 0
    chapter = Path("out/chapters/one.tex").read_text("utf-8")
    assert chapter == "Глава \\cite[с.~15]{petrova1999} о книгах.\n"
    assert "\\input{chapters/one}" in Path("out/paper.tex").read_text("utf-8")


@pytest.mark.parametrize("way", ["biblatex", "thebibliography"])
def test_an_older_encoding_is_kept(way: str) -> None:
    content = (MAIN % "").encode("cp1251")
    made = document([("paper.tex", content)], "paper", way, STYLES)
    written = made.files["paper.tex"]
    assert isinstance(written, bytes)
    assert "любят все \\cite[с.~12]{ivanov2001}." in written.decode("cp1251")
    assert made.told == ()


def test_lists_that_are_made_later_are_in_utf_8() -> None:
    content = (MAIN % "").encode("cp1251")
    made = document([("paper.tex", content)], "paper", "bbl", STYLES)
    assert made.told == ("paper.tex: `twinbib bbl` writes UTF-8: save the document as UTF-8 first",)


def test_a_letter_that_the_encoding_lacks_is_told() -> None:
    """The style prints a dash between pages, which KOI8-R has not."""
    content = (MAIN % "").replace("№ ", "Т. ").replace("–", "-").encode("koi8_r")
    made = document([("paper.tex", content)], "paper", "thebibliography", STYLES)
    assert isinstance(made.files["paper.tex"], str)
    assert made.told == ("paper.tex: written in UTF-8: koi8_r has no –; mend \\inputenc",)


ITEMS = """\\section*{Литература}
\\begin{enumerate}
\\item Иванов И. И. О пользе чтения // Книжный мир. 2001. № 2. С. 10–20.
\\end{enumerate}
"""


def test_a_list_of_items_goes_with_its_environment() -> None:
    content = f"\\begin{{document}}\nКниги [1, с.~12].\n\n{ITEMS}\n\\end{{document}}\n"
    made = document([("paper.tex", content.encode())], "paper", "biblatex", STYLES)
    written = made.files["paper.tex"]
    assert "Книги \\cite[с.~12]{ivanov2001}." in str(written)
    assert "enumerate" not in str(written)
