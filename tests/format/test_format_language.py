"""Words of the entry's language, names as initials, the order of the alphabets."""

from pathlib import Path
from typing import Any

import pytest

from twinbib.format import Options, find_style, render
from twinbib.format.collation import collate
from twinbib.format.initials import initials

NUMERIC = find_style("gost-r-7.0.5-2008-numeric")


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
        ("ky", "Макала", "Б. 5–7"),
        ("tg", "Мақола", "С. 5–7"),  # no terms of its own yet: the style's
        ("en", "Статья", "P. 5–7"),  # the language that is given counts
    ],
)
def test_terms_of_the_entry(language: str, title: str, wanted: str) -> None:
    """Each entry has the words of its own language, a romanised one English words."""
    assert wanted in page(language, title)


DATES = (
    '<style xmlns="http://purl.org/net/xbiblio/csl" default-locale="ru-RU"><citation><layout/>'
    '</citation><bibliography><layout><date variable="issued" form="text"/></layout>'
    "</bibliography></style>"
)


@pytest.mark.parametrize(
    ("language", "parts", "wanted"),
    [
        ("ru", [2005, 3, 9], "9 марта 2005 г."),
        ("ru", [2005, 3], "март 2005 г."),
        ("ru", [2005], "2005 г."),
        ("kk", [2005, 3, 9], "2005 ж. 9 наурыз"),
        ("kk", [2005], "2005 ж."),
        ("en", [2005, 3, 9], "March 9, 2005"),
    ],
)
def test_dates(language: str, parts: list[int], wanted: str, tmp_path: Path) -> None:
    """In the words and the order of the entry's language; a month after its day in the genitive."""
    path = tmp_path / "dates.csl"
    path.write_text(DATES, "utf-8")
    item = {
        "id": "a",
        "type": "book",
        "language": language,
        "title": "T" if language == "en" else "Т",
    }
    rendered = render([item | {"issued": {"date-parts": [parts]}}], path)
    assert rendered.entries[0].plain == wanted


def test_terms_of_the_style() -> None:
    """`terms="style"`: one language for the whole list."""
    assert "С. 5–7" in page("en", "Article", options=Options(terms="style"))
    assert "С. 5–7" in page("kk", "Мақала", options=Options(terms="style"))


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
        ("Shch. A.", ". ", "Shch. A."),
        ("Dzh.", ". ", "Dzh."),
        ("Alex. B.", ". ", "A. B."),
        ("Shchors", ". ", "S."),
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
    "Өмір", "Хан", "Ҳаким", "Яков", "Adams", "Émile", "Fox",
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
