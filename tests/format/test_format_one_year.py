"""Two works of one author and year in the styles of our own: letters, in list and text alike."""

import pytest

from twinbib.format import Options, find_style, render

AUTHOR = [{"family": "Орлов", "given": "С. П."}]
LATIN = [{"family": "Orlov", "given": "S. P."}]
TITLES = {"fairs": ("Ярмарки", "Yarmarki"), "trade": ("Торг", "Torg")}
BOOKS = [
    {"id": key, "type": "book", "language": "ru", "author": AUTHOR, "title": title,
     "issued": {"date-parts": [[2003]]}}
    for key, (title, _) in TITLES.items()
]  # fmt: skip
ROMANIZED = [{**book, "author": LATIN, "title": TITLES[str(book["id"])][1]} for book in BOOKS]
LAW = {"id": "law", "type": "legislation", "language": "ru",
       "title": "О торговых ярмарках и рынках", "issued": {"date-parts": [[2003]]}}  # fmt: skip
CITED = [[{"id": key, "locator": {"label": "page", "value": "7"}}] for key in ("fairs", "trade")]
GOST, APA = "gost-r-7.0.5-2008-author-date", "references-romanized-apa"


@pytest.mark.parametrize(
    ("style", "books", "cited", "listed"),
    [
        (GOST, BOOKS, ["[Орлов, 2003б, с. 7]", "[Орлов, 2003а, с. 7]"],
         ["Орлов С. П. Торг. 2003а.", "Орлов С. П. Ярмарки. 2003б."]),
        (APA, ROMANIZED, ["(Orlov, 2003b, p. 7)", "(Orlov, 2003a, p. 7)"],
         ["Orlov, S. P. (2003a). Torg. (In Russ.).",
          "Orlov, S. P. (2003b). Yarmarki. (In Russ.)."]),
    ],
    ids=[GOST, APA],
)  # fmt: skip
def test_letters_tell_them_apart(
    style: str, books: list[dict[str, object]], cited: list[str], listed: list[str]
) -> None:
    """In the alphabet of the work, in the order of the list."""
    found = render(books, find_style(style), CITED)
    assert [one.plain for one in found.citations] == cited
    assert found.plain.splitlines() == listed


def test_one_alone_has_no_letter() -> None:
    found = render(BOOKS[:1], find_style(GOST), CITED[:1])
    assert [one.plain for one in found.citations] == ["[Орлов, 2003, с. 7]"]


@pytest.mark.parametrize("terms", ["entry", "style"])
def test_a_work_without_authors_has_the_words_of_its_title(terms: str) -> None:
    """Whosever words are printed; the letter of another work is none of its own."""
    options = Options(terms="style" if terms == "style" else "entry")
    found = render([*BOOKS, LAW], find_style(GOST), [[{"id": "law"}]], options)
    assert [one.plain for one in found.citations] == ["[О торговых ярмарках…, 2003]"]
