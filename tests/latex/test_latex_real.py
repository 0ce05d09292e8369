"""Real LaTeX articles there and back: every line but those of citations and lists stays."""

import re
import shutil
from difflib import ndiff
from pathlib import Path

import pytest

from twinbib import cli

CITED = re.compile(r"\\cites?(?:\[[^\]]*\])?\{[^}]*\}|\[\d[^\]]*\]")
# what the lists of each way begin with, and the order of the sources
WRITTEN = {
    "biblatex": ("\\nocite{", "\\input{paper.preamble}", "\\printbibliography",
                 "\\begin{refsection}", "\\end{refsection}"),
    "bbl": ("\\nocite{", "\\bibliographystyle{", "\\bibliography{", "\\InputIfFileExists{",
            "\\renewcommand\\refname"),
}  # fmt: skip


@pytest.fixture
def chebsb(shared: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An article whose two lists are files of their own, by the names that it reads them by."""
    monkeypatch.chdir(tmp_path)
    [main] = (shared / "corpus/articles").glob("70-*point-sets.tex")
    shutil.copy(main, "paper.tex")
    for name in ("blg-GOST", "blg-Harvard"):
        shutil.copy(main.with_suffix(f".{name}.tex"), f"{name}.tex")
    return Path("paper.tex")


@pytest.fixture
def lushina(shared: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An article with plain numbers and a list of paragraphs."""
    monkeypatch.chdir(tmp_path)
    [main] = (shared / "corpus/articles").glob("71-*.tex")
    shutil.copy(main, "paper.tex")
    return Path("paper.tex")


def latex(way: str) -> str:
    assert cli.run(["latex", "paper.tex", "--out", way, "--to", way]) == 0
    return Path(way, "paper.tex").read_text("utf-8")


def changed(before: str, after: str) -> tuple[list[str], list[str]]:
    """The lines that went and that came, their citations aside; blank ones left out."""
    one, two = (CITED.sub("[]", text).splitlines() for text in (before, after))
    found = [line for line in ndiff(one, two) if line[2:].strip()]
    return ([line[2:] for line in found if line[0] == "-"],
            [line[2:] for line in found if line[0] == "+"])  # fmt: skip


@pytest.mark.parametrize("way", WRITTEN)
def test_two_lists_that_are_files(chebsb: Path, way: str) -> None:
    text = chebsb.read_text("utf-8")
    made = latex(way)
    went, came = changed(text, made)
    assert went == ["\\input{blg-GOST}", "\\input{blg-Harvard}"]
    assert [line for line in came if not line.startswith(WRITTEN[way])] == []
    assert CITED.findall(made) == CITED.findall(text)  # the keys are its own
    assert made.count("@") == text.count("@")
    bib = Path(way, "paper.bib").read_text("utf-8")
    keys = re.findall(r"\\bibitem\{(.*)\}", Path("blg-GOST.tex").read_text("utf-8"))
    assert re.findall(r"(?m)^@\w+\{(.*),$", bib) == keys
    twins = Path(way, "paper.romanized.bib").read_text("utf-8")
    assert re.findall(r"(?m)^@\w+\{(.*),$", twins) == keys


def test_both_lists_in_the_document(chebsb: Path) -> None:
    made = latex("thebibliography")
    went, _ = changed(chebsb.read_text("utf-8"), made)
    assert went == ["\\input{blg-GOST}", "\\input{blg-Harvard}"]
    assert made.count("\\begin{thebibliography}") == 2
    assert "Авдеев Н. Н., Семёнов Е. М. Множества точек" in made
    assert "Avdeev N.N." in made


def test_keys_become_numbers(chebsb: Path) -> None:
    """The lists stay: they print the same numbers."""
    made = latex("numbers")
    assert changed(chebsb.read_text("utf-8"), made) == ([], [])
    assert "\\cite" not in made
    assert re.findall(r"\[(\d+), лемма", made) == ["3", "13"]
    assert Path("numbers/blg-GOST.tex").read_bytes() == Path("blg-GOST.tex").read_bytes()


def test_numbers_become_keys(lushina: Path) -> None:
    text = lushina.read_text("utf-8")
    made = latex("bbl")
    went, came = changed(text, made)
    # the eight entries with their heading, two of them on two lines
    assert len(went) == 11
    assert went[0] == "Список использованной литературы"
    assert [line for line in came if not line.startswith(WRITTEN["bbl"])] == []
    assert "\\cite[теорема 4]{avdeev}" in made
    # none is left but the options of the preamble
    assert re.findall(r"\[\d[^\]]*\]", made.partition("\\begin{document}")[2]) == []
