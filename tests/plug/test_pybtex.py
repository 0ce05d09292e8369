"""pybtex with our styles and readers, called as its users call it."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from pybtex.database import parse_bytes, parse_file
from pybtex.exceptions import PybtexError
from pybtex.plugin import enumerate_plugin_names, find_plugin

HERE = Path(__file__).parent
TOOLS = Path(sys.executable).parent
REFS = HERE / "refs.bib"
GOST = """\
\\begin{thebibliography}{1}

\\bibitem[1]{ivanova1999}
Иванова М. П. Почта в степи. Алматы: Рауан, 1999. 240 с.

\\bibitem[2]{sadykov2015}
Садыков Қ. Ә. Дала жолдары // Өлке. 2015. № 2. Б. 10–20.

\\end{thebibliography}
"""
ROMANIZED = """\
[1] Sadykov Q.A. Dala zholdary [Roads of the Steppe]. Olke, 2015, no. 2, pp. 10–20 (In Kaz.).
[2] Ivanova M.P. Pochta v stepi [The Post in the Steppe]. Almaty, Rauan, 1999. 240 p. (In Russ.).
[3] Brown A., Green T., White S. Letters & Roads. Journal of Steppes, 2010, vol. 3, pp. 1–9.
"""
AUX = r"""
\citation{ivanova1999}
\citation{sadykov2015}
\bibdata{refs}
\bibstyle{twinbib-gost}
"""
LIST = """\
1. Левшин А.И. Описание степей. Алматы: Санат, 1996. 656 с.
2. Brown A. Letters // Journal of Steppes. 2010. Vol. 3. P. 1–9.
"""
CSL = b"""[{"id": "dow2001", "type": "book", "title": "Roads", "issued": {"date-parts": [[2001]]},
  "author": [{"family": "Dow", "given": "Jane"}], "publisher-place": "London"}]"""


def run(folder: Path, program: str, *arguments: str) -> str:
    done = subprocess.run(
        [TOOLS / program, *arguments],
        cwd=folder, capture_output=True, encoding="utf-8", check=False,
        env={**os.environ, "PYTHONIOENCODING": "utf-8"},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_pybtex_writes_a_bbl(tmp_path: Path) -> None:
    """The style named in the document; the order is that of citation."""
    shutil.copy(REFS, tmp_path)
    (tmp_path / "paper.aux").write_text(AUX, "utf-8")
    run(tmp_path, "pybtex", "-l", "python", "paper.aux")
    assert (tmp_path / "paper.bbl").read_text("utf-8") == GOST


def test_pybtex_format_prints_the_second_list(tmp_path: Path) -> None:
    run(tmp_path, "pybtex-format", "-s", "twinbib-romanized", str(REFS), "out.txt")
    assert (tmp_path / "out.txt").read_text("utf-8") == ROMANIZED


@pytest.mark.parametrize(
    "name", sorted(name for name in enumerate_plugin_names("pybtex.style.formatting")
                   if name.startswith("twinbib"))
)  # fmt: skip
def test_every_style_prints_every_entry(name: str) -> None:
    style = find_plugin("pybtex.style.formatting", name)()
    data = parse_file(str(REFS), "bibtex")
    printed = {one.key: str(one.text) for one in style.format_bibliography(data)}
    assert set(data.entries) == set(printed)
    assert all("1999" in text or "2015" in text or "2010" in text for text in printed.values())


def test_a_container_gives_what_the_work_lacks() -> None:
    """`crossref`, which pybtex itself leaves to the style."""
    text = b"""@inbook{part, crossref = {whole}, author = {Dow, J.}, title = {Part}, pages = {1--9}}
    @book{whole, title = {Whole}, year = {2001}, address = {London}, publisher = {Pen}}"""
    style = find_plugin("pybtex.style.formatting", "twinbib-gost")()
    data = parse_bytes(text, "bibtex")
    [entry] = style.format_entries([data.entries["part"]], data)
    assert str(entry.text) == "Dow J. Part // Whole. London: Pen, 2001. P. 1–9."


def test_a_list_as_text_becomes_bibtex(tmp_path: Path) -> None:
    (tmp_path / "list.gostrefs").write_text(LIST, "utf-8")
    run(tmp_path, "pybtex-convert", "list.gostrefs", "out.bib")
    data = parse_file(str(tmp_path / "out.bib"), "bibtex")
    assert list(data.entries) == ["levshin1996", "brown2010"]
    assert data.entries["levshin1996"].fields["pagetotal"] == "656"
    assert data.entries["brown2010"].fields["journal"] == "Journal of Steppes"


def test_csl_json_becomes_bibtex() -> None:
    entry = parse_bytes(CSL, "csljson").entries["dow2001"]
    assert (entry.type, entry.fields["title"], entry.fields["year"]) == ("book", "Roads", "2001")
    assert str(entry.persons["author"][0]) == "Dow, Jane"


@pytest.mark.parametrize(
    ("content", "reader"), [(b"", "gostrefs"), (b"{", "csljson"), (b"[1]", "csljson")]
)
def test_what_is_no_list_is_refused(content: bytes, reader: str) -> None:
    with pytest.raises(PybtexError):
        parse_bytes(content, reader)


def test_sphinx_prints_a_list_in_gost(tmp_path: Path) -> None:
    """sphinxcontrib-bibtex calls a style entry by entry."""
    folder = tmp_path / "project"
    shutil.copytree(HERE / "sphinx", folder)
    shutil.copy(REFS, folder)
    done = subprocess.run(
        [sys.executable, "-m", "sphinx", "-q", "-b", "text", str(folder), str(tmp_path / "out")],
        capture_output=True, encoding="utf-8", check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    text = (tmp_path / "out/index.txt").read_text("utf-8")
    assert "Почта [1], дороги [2]." in text
    assert "[1] Иванова М. П. Почта в степи. Алматы: Рауан, 1999. 240 с." in text
    assert "[2] Садыков Қ. Ә. Дала жолдары // Өлке. 2015. № 2. Б. 10–20." in text
