"""An article as a LaTeX document: what changes, and that nothing else does."""

import re
import shutil
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from typeset import TOOLS, folded, latexmk, printed

from twinbib import tables
from twinbib.export.tex.lists import WAYS
from twinbib.export.tex.markup import latex
from twinbib.plug.latex import document

HERE = Path(__file__).parent
ARTICLE = HERE.parent / "articles/kazakh-alphabets/article.md"
MARKUP = tomllib.loads((HERE / "markup.toml").read_text("utf-8"))["case"]
TEX = """\
\\documentclass{article}
\\begin{document}
%s
\\begin{thebibliography}{9}
\\bibitem{ivanov2001} Иванов И. И. О пользе чтения // Книжный мир. 2001. № 2. С. 10–20.
\\bibitem{petrova1999} Петрова А. А. Книги. М.: Наука, 1999. 200 с.
\\end{thebibliography}
\\end{document}
"""
WORDS = st.lists(
    st.sampled_from(
        ["[1, с. 12]", "[2]", "[1; 2]", "[0,5]", "$x_1$", "% нет", "\\emph{да}", "Книги.", "\n\n",
         "{", "}", "\\&", "[и др.]", "[7, с. 2]", "  ", "А. И. Левшин", "\\cite{ivanov2001}"]
    )
)  # fmt: skip


@pytest.mark.parametrize("case", MARKUP, ids=lambda case: str(case["text"]))
def test_markup_becomes_commands(case: dict[str, str]) -> None:
    assert case["latex"] == latex(case["text"])


@settings(deadline=None)  # the first document reads all tables
@given(words=WORDS)
def test_a_tex_file_keeps_what_stands_between_its_citations(words: list[str]) -> None:
    """Every character but those of brackets, of the lists, and the line that orders the sources."""
    text = TEX % " ".join(words)
    made = document([("paper.tex", text.encode("utf-8"))], "paper", "bbl", STYLES)
    written = made.files["paper.tex"]
    assert between(text) == between(written)


STYLES = ("gost-r-7.0.5-2008-numeric", "references-romanized")
CHANGED = re.compile(
    r"\[[12][^\]]*\]|\\cite(?:\[[^\]]*\])?\{[^}]*\}(?:, (?=\\cite))?|\\nocite\{[^}]*\}\n"
    r"|\\begin\{thebibliography\}.*?\\end\{thebibliography\}|\\bibliographystyle.*?\n(?=\n)",
    re.DOTALL,
)


def between(text: str) -> str:
    return CHANGED.sub("", text)


PLAIN = st.text(st.sampled_from("абв xyz 12.,;:«»№—\n%&_{}#~^\\<>")).map(str.strip)


@given(text=PLAIN)
def test_plain_text_loses_no_character(text: str) -> None:
    """Each stands there as it is, or as LaTeX writes it."""
    plain = re.sub(r"(?m)^#{1,6}[ \t]+(?=[^\n])|\\([_{}#%&~<>\\^.])", r"\1", text)
    assert plain == unescaped(latex(text))


def unescaped(text: str) -> str:
    text = re.sub(r"\\(?:sub)*(?:section|paragraph)\*\{(.*?)\s*\}$", r"\1", text, flags=re.M)
    named = {"backslash": "\\", "braceleft": "{", "braceright": "}", "asciitilde": "~",
             "asciicircum": "^"}  # fmt: skip
    return re.sub(r"\\text(\w+)\{\}|\\([&%$#_])", lambda match: named.get(match[1], match[2]), text)


def test_a_file_of_windows_stays_one() -> None:
    """Its line ends are kept."""
    content = (TEX % "Книги [1].").replace("\n", "\r\n").encode("utf-8")
    made = document([("paper.tex", content)], "paper", "bbl", STYLES)
    assert made.files["paper.tex"].count("\n") == made.files["paper.tex"].count("\r\n") > 5


# what `bbl` prints, classic.tex shows; its document is that of `thebibliography`, but for the lists
@pytest.mark.parametrize("way", [way for way in WAYS if way != "bbl"])
def test_an_article_is_typeset(way: str, tmp_path: Path, programs: Callable[..., None]) -> None:
    """Numbers and pages as printed, both lists whole, Kazakh letters included."""
    programs(*TOOLS)
    made = document([(ARTICLE.name, ARTICLE.read_bytes())], "article", way, STYLES)
    assert made.told == ()
    for name, text in made.files.items():
        (tmp_path / name).write_text(text, "utf-8")
    shutil.copy(HERE / "latexmkrc", tmp_path)
    done = latexmk(tmp_path, "article")
    assert done.returncode == 0, done.stdout[-2000:]
    text = printed(tmp_path / "article.pdf")
    expected = tomllib.loads((HERE / "article.toml").read_text("utf-8"))
    missing = [piece for piece in expected["text"] + expected[way] if folded(piece) not in text]
    assert missing == []


TERMS = {  # the strings of biblatex, and the terms of our Kazakh locale
    "and": "and",
    "andothers": "et-al",
    "byeditor": "editor verb-short",
    "bytranslator": "translator verb-short",
    "chapter": "chapter short",
    "edition": "edition short",
    "ibidem": "ibid",
    "inpress": "in press",
    "page": "page short",
    "pages": "page short",
    "pagetotal": "number-of-pages short",
    "pagetotals": "number-of-pages short",
    "part": "part short",
    "urlseen": "accessed",
}


def test_the_kazakh_words_are_those_of_the_bibliographies() -> None:
    """What biblatex prints of a Kazakh work is what `format` prints."""
    locale = tables.text("locales/locales-kk-KZ.xml")
    found = re.findall(r'<term name="([^"]+)"(?: form="([^"]+)")?>([^<]+)<', locale)
    terms = {f"{name} {form}".strip(): words for name, form, words in found}
    written = re.findall(r"(\w+) += \{\{.*?\}\{(.*?)\}\}", tables.text("kazakh.lbx"))
    said = {name: re.sub(r"\\adddot ?", ".", words) for name, words in written}
    assert said == {name: terms[term] for name, term in TERMS.items()}


@pytest.mark.parametrize(
    ("title", "way", "beside"),
    [
        ("Қазақ кітаптарының тарихы және әліпбиі", "biblatex", ["kazakh.lbx"]),
        ("Қазақ кітаптарының тарихы және әліпбиі", "bbl", []),
        ("Книги", "biblatex", []),
    ],
)
def test_kazakh_words_are_written_where_a_work_is_in_kazakh(
    title: str, way: str, beside: list[str]
) -> None:
    text = TEX.replace("Петрова А. А. Книги.", f"Петрова А. А. {title}.") % "[1]"
    made = document([("paper.tex", text.encode("utf-8"))], "paper", way, STYLES)
    assert [name for name in made.files if name.endswith(".lbx")] == beside
    preamble = str(made.files.get("paper.preamble.tex", ""))
    assert ("{kazakh}" in preamble) == bool(beside)
