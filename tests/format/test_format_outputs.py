"""Markdown, LaTeX and RTF of a list: formatting, links, numbers, and nothing that breaks them."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twinbib.format import (
    BINARY,
    OUTPUTS,
    find_style,
    render,
    written,
    written_citation,
    written_citations,
)
from twinbib.format.output.latex import latex
from twinbib.format.output.markdown import markdown
from twinbib.format.output.rtf import rtf
from twinbib.model import TwinbibError

NUMERIC = find_style("gost-r-7.0.5-2008-numeric")
AUTHOR_DATE = find_style("gost-r-7.0.5-2008-author-date")
REFERENCES = find_style("references-romanized")
ARTICLE = {"id": "a", "type": "article-journal", "language": "en", "title": "A_b & 50 % {c}",
           "container-title": "J <x>", "URL": "https://a.b/x_y?a=1&b=2#c"}  # fmt: skip
RUSSIAN = {"id": "b", "type": "book", "language": "ru", "title": "Ё"}


def output(items: list[dict[str, object]], to: str, style: object = REFERENCES) -> str:
    return str(written(render(items, style), to))  # type: ignore[arg-type]


def test_markdown() -> None:
    """Italics, an address as a link, signs of Markdown escaped."""
    wanted = "1. A\\_b & 50 % \\{c\\}. *J \\<x\\>*. Available at: <https://a.b/x_y?a=1&b=2#c>.\n\n"
    assert wanted == output([ARTICLE], "markdown")


def test_latex() -> None:
    """A `thebibliography` that counts itself, its labels the ids."""
    wanted = (
        "\\providecommand\\href[2]{#2}\n"
        "\\begin{thebibliography}{2}\n"
        "\\bibitem{a} A\\_b \\& 50 \\% \\{c\\}. \\textit{J \\textless{}x\\textgreater{}}. "
        "Available at: \\href{https://a.b/x_y?a=1\\&b=2\\#c}{https://a.b/x\\_y?a=1\\&b=2\\#c}.\n"
        "\\bibitem{b} \\textit{Ё}.\n"
        "\\end{thebibliography}\n"
    )
    assert wanted == output([ARTICLE, RUSSIAN], "latex")


def test_latex_of_a_list_with_numbers_of_its_own() -> None:
    """A number that is not the entry's place is its label."""
    found = output([{**RUSSIAN, "citation-number": "7"}], "latex", NUMERIC)
    assert "\\bibitem[{7}]{b} Ё.\n" in found


def test_latex_of_a_list_without_numbers() -> None:
    """The labels are empty: nobody cites by them."""
    found = output([RUSSIAN], "latex", AUTHOR_DATE)
    assert "\\renewcommand\\@biblabel[1]{}" in found
    assert "\\bibitem{b} Ё.\n" in found


def test_rtf() -> None:
    """A file: letters by their numbers, italics, the link as a field, a tab behind the number."""
    found = output([ARTICLE, RUSSIAN], "rtf")
    assert found.startswith("{\\rtf1\\ansi")
    assert found.endswith("}\n")
    assert "1.\\tab A_b & 50 % \\{c\\}. {\\i J <x>}" in found
    assert 'HYPERLINK "https://a.b/x_y?a=1&b=2#c"}{\\fldrslt https://a.b/x_y?a=1&b=2#c}' in found
    assert "2.\\tab {\\i \\u1025?}" in found


def test_letters_beyond_the_first_plane() -> None:
    """RTF has them as two signed numbers: U+1D400 is D835 DC00."""
    assert rtf("\U0001d400") == "\\u-10187?\\u-9216?"


def test_a_key_that_latex_would_not_read() -> None:
    """CSL-JSON has ids of any make."""
    assert "\\bibitem{a-b-c} Ё.\n" in output([{**RUSSIAN, "id": "a#b,c"}], "latex", NUMERIC)


@pytest.mark.parametrize("to", [one for one in OUTPUTS if one not in BINARY])
def test_every_output_has_every_entry(to: str) -> None:
    """None is lost on its way."""
    items = [{"id": f"k{n}", "type": "book", "language": "en", "title": f"T{n}"} for n in range(9)]
    found = output(items, to)
    assert [n for n in range(9) if f"T{n}" not in found] == []


@pytest.mark.parametrize(
    ("to", "wanted"),
    [
        ("plain", "[1, с. 5_6]"),
        ("html", "[1, с. 5_6]"),
        ("markdown", "\\[1, с. 5\\_6\\]"),
        ("latex", "[1, с. 5\\_6]"),
        ("rtf", "[1, \\u1089?. 5_6]"),
    ],
)
def test_citations(to: str, wanted: str) -> None:
    """What stands in a paragraph of each output."""
    cited = [[{"id": "b", "locator": "5_6"}]]
    (citation,) = render([RUSSIAN], NUMERIC, cited).citations
    assert wanted == written_citation(citation, to)


@pytest.mark.parametrize(
    ("to", "wanted"),
    [
        ("plain", "[1, с. 5]\n[1]\n"),
        ("html", "<p>[1, с. 5]</p>\n<p>[1]</p>\n"),
        ("markdown", "\\[1, с. 5\\]\n\n\\[1\\]\n\n"),
        ("latex", "[1, с. 5]\n\n[1]\n\n"),
    ],
)
def test_all_citations(to: str, wanted: str) -> None:
    """In the order of the text, each by itself."""
    rendered = render([RUSSIAN], NUMERIC, [[{"id": "b", "locator": "5"}], [{"id": "b"}]])
    assert wanted == written_citations(rendered, to)


def test_all_citations_in_rtf() -> None:
    """A file with a paragraph each."""
    found = written_citations(render([RUSSIAN], NUMERIC, [[{"id": "b"}], [{"id": "b"}]]), "rtf")
    assert str(found).startswith("{\\rtf1\\ansi")
    assert str(found).count("[1]\\par}") == 2


def test_a_citation_in_an_output_nobody_knows() -> None:
    """One line."""
    (citation,) = render([RUSSIAN], NUMERIC, [[{"id": "b"}]]).citations
    with pytest.raises(TwinbibError, match="no output 'pdf'"):
        written_citation(citation, "pdf")


def test_an_output_nobody_knows() -> None:
    """The known ones are in the message."""
    with pytest.raises(TwinbibError, match="no output 'pdf'; known are plain, html, markdown"):
        output([RUSSIAN], "pdf")


# what a field can hold: `values` drops the marks of the neutral form and lone surrogates
@given(st.text(st.characters(exclude_categories=["Co", "Cs"])))
def test_braces_of_latex_and_rtf_are_in_balance(text: str) -> None:
    """Whatever a field holds."""
    for found in (latex(text), rtf(text)):
        bare = re.sub(r"\\[{}\\]", "", found)
        assert bare.count("{") == bare.count("}")


@given(st.text(alphabet="ab*_[]<>`\\#|"))
def test_markdown_has_no_bare_sign(text: str) -> None:
    """Every sign of Markdown in a field has its backslash."""
    assert re.search(r"(?<!\\)[*_\[\]<>`|]", re.sub(r"\\\\", "", markdown(text))) is None
