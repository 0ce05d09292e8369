"""Plain text and HTML: fields escaped, URLs linked, no stop printed twice."""

import re
from typing import Any

import pytest

from twinbib.format import find_style, render
from twinbib.format.markup import attach, mark, unmarked

NUMERIC = find_style("gost-r-7.0.5-2008-numeric")
REFERENCES = find_style("references-romanized")


def book(**fields: Any) -> dict[str, Any]:
    """A Russian book."""
    return {"id": "a", "type": "book", "language": "ru", "title": "Т"} | fields


def html(**fields: Any) -> str:
    """The entry of a Russian book in HTML."""
    return render([book(**fields)], NUMERIC).entries[0].html


@pytest.mark.parametrize(
    ("title", "wanted"),
    [
        ("A < B & C > D", "1. A &#60; B &#38; C &#62; D."),
        ("<script>alert(1)</script>", "1. &#60;script&#62;alert(1)&#60;/script&#62;."),
        ("a &amp; b", "1. a &#38;amp; b."),
        ("Он \"сказал\" и 'ушёл'", "1. Он “сказал” и “ушёл”."),
        ("The <i>E. coli</i> genome", "1. The <i>E. coli</i> genome."),
        ("H<sub>2</sub>O и <b>x</i>", "1. H<sub>2</sub>O и &#60;b&#62;x&#60;/i&#62;."),
        ("<i onclick=x>y</i>", "1. &#60;i onclick=x&#62;y&#60;/i&#62;."),
        ("<i>Что <b>делать</b>?</i>", "1. <i>Что <b>делать</b>?</i>"),
    ],
)
def test_fields_are_escaped(title: str, wanted: str) -> None:
    """Nothing in a field can become markup, save the few tags that CSL-JSON allows, in pairs."""
    assert wanted == html(title=title, language="en")


def test_plain_text_has_no_markup() -> None:
    """Neither tags nor escapes."""
    rendered = render(
        [book(language="en", title="<i>A</i> & B", URL="http://a.b/?x=1&y=2")], NUMERIC
    )
    assert rendered.plain == "1. A & B. URL: http://a.b/?x=1&y=2.\n"


@pytest.mark.parametrize(
    ("field", "value", "wanted"),
    [
        ("URL", "https://a.b/?x=1&y=2#z", '<a href="https://a.b/?x=1&amp;y=2#z">https://a.b/?x=1&#38;y=2#z</a>'),
        ("URL", 'http://a.b/"><script>', '<a href="http://a.b/&quot;&gt;&lt;script&gt;">http://a.b/"&#62;&#60;script&#62;</a>'),
        ("URL", "http://a.b/в лесу", '<a href="http://a.b/в%20лесу">http://a.b/в лесу</a>'),
        ("URL", "javascript:alert(1)", "URL: javascript:alert(1)."),
        ("DOI", "10.1000/x", 'DOI: <a href="https://doi.org/10.1000/x">10.1000/x</a>.'),
        ("DOI", "no doi", "DOI: no doi."),
    ],
)  # fmt: skip
def test_links(field: str, value: str, wanted: str) -> None:
    """A URL links to itself, without the full stop behind it; a DOI to its resolver."""
    found = html(**{field: value})
    assert wanted in found
    assert found.count("<a ") == wanted.count("<a ")


def test_html_of_the_list() -> None:
    """One fragment; every entry with its key and the language whose words it has."""
    items = [book(id='a"<'), {"id": "b", "type": "book", "language": "en", "title": "B"}]
    assert render(items, NUMERIC).html == (
        '<div class="csl-bib-body" role="list">\n'
        '  <div class="csl-entry" role="listitem" data-key="a&quot;&lt;" lang="ru">1. Т.</div>\n'
        '  <div class="csl-entry" role="listitem" data-key="b" lang="en">2. B.</div>\n'
        "</div>\n"
    )


def test_italics() -> None:
    """A style's italics are tags in HTML, and nothing in plain text."""
    item = book(type="article-journal", **{"container-title": "Journal & Co"})
    entry = render([item], REFERENCES).entries[0]
    assert entry.html == "1. Т. <i>Journal &#38; Co</i>."
    assert entry.plain == "1. Т. Journal & Co."


@pytest.mark.parametrize(
    ("left", "right", "wanted"),
    [
        ("1991-2009 гг.", ". Алматы", "1991-2009 гг. Алматы"),
        ("Что делать?", ".", "Что делать?"),
        ("Ура!", ". М.", "Ура! М."),
        ("И тогда…", ".", "И тогда…"),
        ("И тогда...", ".", "И тогда..."),
        (mark("Что делать?", "i"), ".", "Что делать?"),
        (mark("г.", "i"), mark(". Б", "b"), "г. Б"),
        ("а ", " б", "а б"),
        ("г.", ", 5", "г., 5"),
        ("«Что?»", ".", "«Что?»."),
        ("a,", ".", "a,."),
        ("", ".", "."),
        ("a", "", "a"),
    ],
)
def test_seams(left: str, right: str, wanted: str) -> None:
    """A doubled stop or space at a seam is printed once, whatever marks stand between."""
    assert wanted == unmarked(attach(left, right))


def test_neutral_marks_are_gone() -> None:
    """Whatever is marked, plain text has none of it."""
    assert re.search("[\ue000-\uf8ff]", unmarked(mark(mark("x", "b"), "link"))) is None
