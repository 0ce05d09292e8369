"""The sources of a real article, in three styles, original and romanised."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from twinbib.format import find_style, render

SOURCES = tomllib.loads((Path(__file__).parent / "seed.toml").read_text("utf-8"))["source"]
NUMERIC = find_style("gost-r-7.0.5-2008-numeric")
AUTHOR_DATE = find_style("gost-r-7.0.5-2008-author-date")
REFERENCES = find_style("references-romanized")

# the 19 citations of the article: source, page
CITED = [
    (1, "253"), (1, "256"), (2, "70"), (3, "204"), (4, "107"), (5, "73"), (6, ""), (3, "253"),
    (6, ""), (3, "205"), (4, "108"), (3, "211"), (3, "191"), (3, "193"), (7, ""), (8, ""),
    (9, "111"), (10, ""), (11, ""),
]  # fmt: skip
ALPHABET = [
    "dundich2002", "nogayeva2012", "rakhimov", "troitskiy2009", "ukaz2017", "sultanov2010",
    "tsyganok2013", "forster", "omelicheva", "remarks", "strategy",
]  # fmt: skip
# Dundich, Forster, Nogaeva, Omelicheva, Rahimov, Remarks, Sentralnaia, Syganok, Troiski, U.S., Ukaz
LATIN_ALPHABET = [
    "dundich2002", "forster", "nogayeva2012", "omelicheva", "rakhimov", "remarks", "sultanov2010",
    "tsyganok2013", "troitskiy2009", "strategy", "ukaz2017",
]  # fmt: skip


def list_of(side: str) -> list[dict[str, Any]]:
    """One of the article's two lists."""
    return [source[side] for source in SOURCES]


def citations() -> list[list[dict[str, Any]]]:
    """The article's citations, as the door takes them."""
    cited = []
    for number, page in CITED:
        item: dict[str, Any] = {"id": SOURCES[number - 1]["original"]["id"]}
        if page:
            item["locator"] = {"label": "page", "value": page}
        cited.append([item])
    return cited


@pytest.mark.parametrize(
    ("side", "style", "expected"),
    [
        ("original", NUMERIC, "gost"),
        ("romanized", NUMERIC, "gost_romanized"),
        ("romanized", REFERENCES, "references"),
    ],
)
def test_numbered_lists(side: str, style: Path, expected: str) -> None:
    """Every entry, numbered in the list's order, and no warning."""
    rendered = render(list_of(side), style)
    wanted = [f"{number}. {source[expected]}" for number, source in enumerate(SOURCES, 1)]
    assert wanted == [entry.plain for entry in rendered.entries]
    assert rendered.plain == "".join(f"{line}\n" for line in wanted)
    assert rendered.warnings == ()


@pytest.mark.parametrize(
    ("side", "expected", "order"),
    [("original", "gost", ALPHABET), ("romanized", "gost_romanized", LATIN_ALPHABET)],
)
def test_alphabetical_lists(side: str, expected: str, order: list[str]) -> None:
    """By author or title, Cyrillic before Latin, without numbers."""
    rendered = render(list_of(side), AUTHOR_DATE)
    texts = {source[side]["id"]: source[expected] for source in SOURCES}
    assert order == [entry.id for entry in rendered.entries]
    assert [texts[key] for key in order] == [entry.plain for entry in rendered.entries]


def test_citations_by_number() -> None:
    """`[1, с. 253]` in a GOST list, `[1, p. 253]` in a romanised one: the style's words."""
    gost = [f"[{number}, с. {page}]" if page else f"[{number}]" for number, page in CITED]
    western = [text.replace("с.", "p.") for text in gost]
    rendered = render(list_of("original"), NUMERIC, citations())
    assert gost == [citation.plain for citation in rendered.citations]
    assert gost == [citation.html for citation in rendered.citations]
    romanized = render(list_of("romanized"), REFERENCES, citations())
    assert western == [citation.plain for citation in romanized.citations]


def test_citations_by_author_and_year() -> None:
    """Family names and year; the first words of the title where there is no author."""
    rendered = render(list_of("original"), AUTHOR_DATE, citations())
    wanted = [
        f"[{SOURCES[number - 1]['cited']}{f', с. {page}' if page else ''}]"
        for number, page in CITED
    ]
    assert wanted == [citation.plain for citation in rendered.citations]


def test_an_article_keeps_its_own_numbers() -> None:
    """Source 9 is cited as [9], also where the list lacks source 8."""
    items = [{**item, "citation-number": n} for n, item in enumerate(list_of("original"), 1)]
    del items[7]
    rendered = render(items, NUMERIC, [[{"id": "rakhimov"}], [{"id": "forster"}]])
    assert ["[9]", "[6]"] == [citation.plain for citation in rendered.citations]
    assert rendered.entries[7].plain.startswith("9. Рахимов М.")


def test_a_sorted_list_is_numbered_anew(tmp_path: Path) -> None:
    """In a style that sorts, numbers follow the printed order, in the list and in the text."""
    text = NUMERIC.read_text("utf-8")
    sort = '<sort><key variable="title"/></sort><layout suffix=".">'
    path = tmp_path / "sorted.csl"
    path.write_text(text.replace('<layout suffix=".">', sort), "utf-8")
    items = [
        {"id": "b", "type": "book", "language": "ru", "title": "Б", "citation-number": 1},
        {"id": "a", "type": "book", "language": "ru", "title": "А", "citation-number": 2},
    ]
    rendered = render(items, path, [[{"id": "b"}], [{"id": "a"}]])
    assert ["1. А.", "2. Б."] == [entry.plain for entry in rendered.entries]
    assert ["1", "2"] == [entry.number for entry in rendered.entries]
    assert ["[2]", "[1]"] == [citation.plain for citation in rendered.citations]
