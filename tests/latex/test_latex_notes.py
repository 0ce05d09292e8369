"""Articles in Markdown as LaTeX: notes, lists, tables, and citations that are no brackets."""

import pytest

from twinbib.plug.latex import document

ARTICLE = """%s

## Литература

1. Иванова М. П. Почта в степи. Алматы: Рауан, 1999. 240 с.
2. Петров А. Б. Дороги степи. М.: Наука, 2001. 300 с.
"""
STYLES = ("gost-r-7.0.5-2008-numeric", "references-romanized")


def converted(text: str) -> str:
    """The text of the article as LaTeX, without preamble and lists."""
    made = document([("article.md", (ARTICLE % text).encode("utf-8"))], "article", "bbl", STYLES)
    tex = made.files["article.tex"]
    assert isinstance(tex, str)
    body = tex.partition("\\begin{document}\n")[2].partition("\n\\renewcommand\\refname")[0]
    return body.partition("}\n")[2].strip()  # behind the line that orders the sources


NOTES = {
    "Слово[^1] и дело [1, с. 5].\n\n[^1]: *Так* у автора [2, с. 7].": (
        "Слово\\footnote{\\emph{Так} у автора \\cite[с.~7]{petrov2001}.} и дело "
        "\\cite[с.~5]{ivanova1999}."
    ),
    "Слово[^a].\n\n[^a]: Одно\nи другое 5 %.\n[^b]: Ничьё.": (
        "Слово\\footnote{Одно и другое 5 \\%.}.\n\n[\\textasciicircum{}b]: Ничьё."
    ),
    # no note of that name, and two of them
    "Слово[^1].": "Слово[\\textasciicircum{}1].",
    "Слово[^1].\n\n[^1]: Одно.\n[^1]: Другое.": (
        "Слово[\\textasciicircum{}1].\n\n[\\textasciicircum{}1]: Одно.\n"
        "[\\textasciicircum{}1]: Другое."
    ),
    "Степень x[^1]: 2.": "Степень x[\\textasciicircum{}1]: 2.",
}


@pytest.mark.parametrize(("text", "expected"), NOTES.items())
def test_a_note_stands_where_its_mark_stood(text: str, expected: str) -> None:
    assert converted(text) == expected


def test_lists_and_tables_stay_as_they_are_typed() -> None:
    text = "- первый [1]\n- второй & третий\n\n| a | b |\n|---|---|\n| 1 | 50 % |"
    assert converted(text) == (
        "- первый \\cite{ivanova1999}\n- второй \\& третий\n\n| a | b |\n|---|---|\n| 1 | 50 \\% |"
    )


def test_a_byte_order_mark_moves_nothing() -> None:
    assert converted("\ufeffСлово [1, с. 5].") == "Слово \\cite[с.~5]{ivanova1999}."


def test_citations_by_name_stay_and_are_told() -> None:
    """A command would print the name in another form: «у Петрова (2001)»; the words stay right."""
    text = "Почта пришла (Иванова, 1999: 25). У Петрова (2001, с. 7) дороги (Петров, 2001, с. 9)."
    list_ = ARTICLE.replace("1. ", "\n").replace("2. ", "\n")
    content = (list_ % text).encode("utf-8")
    made = document([("article.md", content)], "article", "biblatex", STYLES)
    assert text in str(made.files["article.tex"])
    assert "left as it is: (Иванова, 1999: 25)" in made.told
    assert "left as it is: (Петров, 2001, с. 9)" in made.told
