"""Text and HTML: escaping, links, seams; words of the entry's language; citations; order."""

import re
from typing import Any

import pytest

from twinbib.format import Options, find_style, render
from twinbib.format.collation import collate
from twinbib.format.initials import initials
from twinbib.format.markup import attach, mark, to_plain

NUMERIC = find_style("gost-r-7.0.5-2008-numeric")
AUTHOR_DATE = find_style("gost-r-7.0.5-2008-author-date")
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
        ("A < B & C > D", "1. A &lt; B &amp; C &gt; D."),
        ("<script>alert(1)</script>", "1. &lt;script&gt;alert(1)&lt;/script&gt;."),
        ("a &amp; b", "1. a &amp;amp; b."),
        ("Он \"сказал\" и 'ушёл'", "1. Он \"сказал\" и 'ушёл'."),
        ("The <i>E. coli</i> genome", "1. The <i>E. coli</i> genome."),
        ("H<sub>2</sub>O и <b>x</i>", "1. H<sub>2</sub>O и &lt;b&gt;x&lt;/i&gt;."),
        ("<i onclick=x>y</i>", "1. &lt;i onclick=x&gt;y&lt;/i&gt;."),
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
        ("URL", "https://a.b/?x=1&y=2#z", '<a href="https://a.b/?x=1&amp;y=2#z">https://a.b/?x=1&amp;y=2#z</a>'),
        ("URL", 'http://a.b/"><script>', '<a href="http://a.b/&quot;&gt;&lt;script&gt;">http://a.b/"&gt;&lt;script&gt;</a>'),
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
        '<div class="csl-bib-body">\n'
        '  <div class="csl-entry" id="ref-a&quot;&lt;" lang="ru">1. Т.</div>\n'
        '  <div class="csl-entry" id="ref-b" lang="en">2. B.</div>\n'
        "</div>\n"
    )


def test_italics() -> None:
    """A style's italics are tags in HTML, and nothing in plain text."""
    item = book(type="article-journal", **{"container-title": "Journal & Co"})
    entry = render([item], REFERENCES).entries[0]
    assert entry.html == "1. Т. <i>Journal &amp; Co</i>."
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
    assert wanted == to_plain(attach(left, right))


def page(language: str, title: str, **fields: Any) -> str:
    """Pages of an article in a language, as GOST prints them; `fields` may name the options."""
    options = fields.pop("options", Options())
    item = {"id": "a", "type": "article-journal", "language": language, "title": title}
    return render([item | {"page": "5-7"} | fields], NUMERIC, (), options).entries[0].plain


@pytest.mark.parametrize(
    ("language", "title", "wanted"),
    [
        ("ru", "Статья", "С. 5–7"),
        ("uk", "Стаття", "С. 5–7"),
        ("kk", "Мақала", "Б. 5–7"),
        ("en", "Article", "P. 5–7"),
        ("de", "Aufsatz", "S. 5–7"),
        ("ru", "Statya", "P. 5–7"),  # romanised
        ("kk", "Maqala", "P. 5–7"),
        ("", "Статья", "С. 5–7"),
        ("", "Article", "P. 5–7"),
        ("xx", "Article", "P. 5–7"),
        ("ky", "Макала", "С. 5–7"),  # no terms of its own yet: the style's
        ("en", "Статья", "P. 5–7"),  # the language that is given counts
    ],
)
def test_terms_of_the_entry(language: str, title: str, wanted: str) -> None:
    """Each entry has the words of its own language, a romanised one English words."""
    assert wanted in page(language, title)


def test_terms_of_the_style() -> None:
    """`terms="style"`: one language for the whole list."""
    assert "С. 5–7" in page("en", "Article", options=Options(terms="style"))
    assert "С. 5–7" in page("kk", "Мақала", options=Options(terms="style"))


@pytest.mark.parametrize(
    ("cited", "wanted"),
    [
        ([{"id": "a"}], "[1]"),
        ([{"id": "a", "locator": {"label": "page", "value": "25"}}, {"id": "b"}], "[1, с. 25; 2]"),
        ([{"id": "b"}, {"id": "a"}], "[2; 1]"),
        ([{"id": "a", "locator": {"label": "page", "value": "25-27, 30"}}], "[1, с. 25–27, 30]"),
        ([{"id": "a", "locator": {"label": "folio", "value": "96"}}], "[1, л. 96]"),
        ([{"id": "a", "locator": {"label": "chapter", "value": "4"}}], "[1, гл. 4]"),
        ([{"id": "a", "locator": {"label": "теорема", "value": "4"}}], "[1, теорема 4]"),
        ([{"id": "a", "locator": {"value": "4"}}], "[1, с. 4]"),
        ([{"id": "a", "locator": "4", "label": "volume"}], "[1, т. 4]"),
        ([{"id": "a", "locator": None}], "[1]"),
        ([{"id": "a", "prefix": "см. "}], "[см. 1]"),
        ([{"id": "a", "prefix": "см.", "suffix": "и др."}], "[см. 1 и др.]"),
        ([{"id": "a", "suffix": ", кн. 2"}], "[1, кн. 2]"),
        ([], ""),
    ],
)
def test_citations(cited: list[dict[str, Any]], wanted: str) -> None:
    """Numbers, locators in the style's words, what the author wrote around them."""
    items = [book(), {"id": "b", "type": "book", "language": "en", "title": "B"}]
    rendered = render(items, NUMERIC, [cited])
    assert [wanted] == [citation.plain for citation in rendered.citations]
    assert rendered.warnings == ()


@pytest.mark.parametrize(
    ("source", "wanted"),
    [({"id": "x"}, "[x]"), ({"id": "", "number": 14}, "[14]"), ({"number": 14}, "[14]")],
)
def test_a_citation_of_nothing(source: dict[str, Any], wanted: str) -> None:
    """It is printed as it stands, with a warning."""
    rendered = render([book()], NUMERIC, [[{"id": "a"}], [source]])
    assert ["[1]", wanted] == [citation.plain for citation in rendered.citations]
    assert ["no item of the list has this id" in w.reason for w in rendered.warnings] == [True]


def test_citations_are_escaped() -> None:
    """The author's words, too."""
    rendered = render([book()], NUMERIC, [[{"id": "a", "prefix": "<b> "}]])
    assert rendered.citations[0].html == "[&lt;b&gt; 1]"


@pytest.mark.parametrize(
    ("count", "wanted"),
    [(1, "[А1, 2009]"), (3, "[А1, А2, А3, 2009]"), (4, "[А1 и др., 2009]")],
)
def test_many_authors(count: int, wanted: str) -> None:
    """Four authors or more are «и др.» in a citation; the entry has all of them."""
    authors = [{"family": f"А{n}"} for n in range(1, count + 1)]
    item = book(author=authors, issued={"date-parts": [[2009]]})
    rendered = render([item], AUTHOR_DATE, [[{"id": "a"}]])
    assert rendered.citations[0].plain == wanted
    assert rendered.entries[0].plain == f"{', '.join(a['family'] for a in authors)}. Т. 2009."


@pytest.mark.parametrize(
    ("title", "wanted"),
    [
        ("Центральная Азия: 1991-2009 гг.", "[Центральная Азия…]"),
        ("Общее дело", "[Общее дело]"),
        ("Из истории русской письменности", "[Из истории русской письменности]"),
        ("Вестник науки и техники Алтая", "[Вестник науки…]"),
        ("О", "[О]"),
    ],
)
def test_works_without_an_author(title: str, wanted: str) -> None:
    """A citation names them by the first words of the title."""
    rendered = render([book(title=title)], AUTHOR_DATE, [[{"id": "a"}]])
    assert rendered.citations[0].plain == wanted


@pytest.mark.parametrize(
    ("given", "mark_", "wanted"),
    [
        ("Е.Ф.", ". ", "Е. Ф."),
        ("Е. Ф.", ".", "Е.Ф."),
        ("Е.Ф.", "", "ЕФ"),
        ("Евгений Фёдорович", ". ", "Е. Ф."),
        ("Peter K.", ". ", "P. K."),
        ("Дж. Р. Р.", ". ", "Дж. Р. Р."),
        ("Yu.A.", ".", "Yu.A."),
        ("Жан-Люк", ". ", "Ж.-Л."),
        ("Ж.-Л.", ". ", "Ж.-Л."),
        ("Людвиг ван", ". ", "Л. ван"),
        ("AB", ". ", "A. B."),
        ("...", ". ", ""),
        ("", ". ", ""),
    ],
)
def test_initials(given: str, mark_: str, wanted: str) -> None:
    """Full names are cut, abbreviations kept, spaces set."""
    assert wanted == initials(given, mark_)


ORDER = [
    "100 писем", "Абай", "Елисеев", "«Ёлкин»", "Ельцин", "Єлисеєв", "Қазақ", "Лев", "Ңы", "Оя",
    "Өмір", "Яков", "Adams", "Émile", "Fox",
]  # fmt: skip


@pytest.mark.parametrize("lists", [ORDER, ORDER[::-1]], ids=["in order", "reversed"])
def test_collation(lists: list[str]) -> None:
    """Ё with Е, Kazakh and Ukrainian letters in their places; quotes and accents do not count."""
    assert ORDER == sorted(lists, key=lambda text: collate(text, cyrillic_first=True))


def test_latin_first() -> None:
    """The other way round, in a style of a Latin language."""
    assert collate("Zed", cyrillic_first=False) < collate("Абай", cyrillic_first=False)


def test_numbers_by_value() -> None:
    """9 before 10."""
    assert collate("9", cyrillic_first=True) < collate("10", cyrillic_first=True)


def test_neutral_marks_are_gone() -> None:
    """Whatever is marked, plain text has none of it."""
    assert re.search("[\ue000-\ue0ff]", to_plain(mark(mark("x", "b"), "link"))) is None
