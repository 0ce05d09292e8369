"""What stands in the text: numbers or names, locators, what the author wrote around them."""

from typing import Any

import pytest

from twinbib.format import Options, Terms, find_style, render

NUMERIC = find_style("gost-r-7.0.5-2008-numeric")
AUTHOR_DATE = find_style("gost-r-7.0.5-2008-author-date")


def book(**fields: Any) -> dict[str, Any]:
    """A Russian book."""
    return {"id": "a", "type": "book", "language": "ru", "title": "Т"} | fields


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


@pytest.mark.parametrize(
    ("terms", "text", "note"),
    [("entry", "[2, с. 3]", "B. P. 3."), ("style", "[2, с. 3]", "B. С. 3.")],
)
def test_the_word_of_a_page_of_an_english_source(terms: Terms, text: str, note: str) -> None:
    """In the text it is the text's; in a note, which describes the source, the source's."""
    items = [book(), {"id": "b", "type": "book", "language": "en", "title": "B"}]
    cited = {"citationItems": [{"id": "b", "locator": "3"}], "noteIndex": 1}
    options = Options(terms=terms)
    for style, wanted in ((NUMERIC, text), (find_style("gost-r-7.0.5-2008-footnote"), note)):
        (citation,) = render(items, style, [cited], options).citations
        assert wanted == citation.plain


def test_citations_are_escaped() -> None:
    """The author's words, too."""
    rendered = render([book()], NUMERIC, [[{"id": "a", "prefix": "<b> "}]])
    assert rendered.citations[0].html == "[&#60;b&#62; 1]"


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
