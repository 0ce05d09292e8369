"""Citations: ranges, letters behind years, names told apart, ibid.; the list behind them."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from twinbib.format import render
from twinbib.language.scripts import has_cyrillic

CASES = tomllib.loads((Path(__file__).parent / "cites.toml").read_text("utf-8"))["case"]
FRAME = (
    '<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">%s'
    "<bibliography%s><layout>%s</layout></bibliography></style>"
)
AUTHORS = '<names variable="author"><name/></names><text variable="title" prefix=". "/>'


def work(place: int, line: str) -> dict[str, Any]:
    """`Roe,Ann+Poe 2001 Title` as an item."""
    names, year, title = line.split(" ", 2)
    people = [name.partition(",") for name in names.split("+")]
    return {
        "id": str(place),
        "type": "book",
        "language": "ru" if has_cyrillic(line) else "en",
        "author": [{"family": family, "given": given} for family, _, given in people],
        "issued": {"date-parts": [[int(year)]]},
        "title": title,
    }


def source(line: str) -> dict[str, str]:
    """`1, 25` as a cited source with a page."""
    key, _, page = line.partition(", ")
    return {"id": key, "locator": page} if page else {"id": key}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["about"])
def test_citations(case: dict[str, Any], tmp_path: Path) -> None:
    """Each citation in its turn."""
    path = tmp_path / "style.csl"
    path.write_text(FRAME % (case["citation"], "", AUTHORS), "utf-8")
    works = [work(place, line) for place, line in enumerate(case["works"], 1)]
    cited = [[source(line) for line in each] for each in case["cited"]]
    rendered = render(works, path, cited)
    assert case["prints"] == [citation.plain for citation in rendered.citations]
    assert rendered.warnings == ()


@pytest.mark.parametrize(
    ("rule", "wanted"),
    [
        ("complete-all", ["Roe, Poe. A", "———. B", "Roe, Moe. C"]),
        ("complete-each", ["Roe, Poe. A", "———, ———. B", "Roe, Moe. C"]),
        ("partial-each", ["Roe, Poe. A", "———, ———. B", "———, Moe. C"]),
        ("partial-first", ["Roe, Poe. A", "———, Poe. B", "———, Moe. C"]),
    ],
)
def test_authors_that_the_entry_before_has(rule: str, wanted: list[str], tmp_path: Path) -> None:
    """By each rule of CSL."""
    path = tmp_path / "style.csl"
    attributes = f' subsequent-author-substitute="———" subsequent-author-substitute-rule="{rule}"'
    path.write_text(FRAME % ("<citation><layout/></citation>", attributes, AUTHORS), "utf-8")
    lines = ["Roe+Poe 2001 A", "Roe+Poe 2002 B", "Roe+Moe 2003 C"]
    rendered = render([work(place, line) for place, line in enumerate(lines, 1)], path)
    assert wanted == [entry.plain for entry in rendered.entries]


def test_a_comma_moves_into_english_quotes_in_an_english_style(tmp_path: Path) -> None:
    """And stays outside in a Russian one, whatever the entry's language."""
    path = tmp_path / "style.csl"
    layout = '<text variable="title" quotes="true" suffix=","/>'
    text = FRAME % ("<citation><layout/></citation>", "", layout)
    wanted = {"en-US": "“T,”", "ru-RU": "“T”,"}
    for language, printed in wanted.items():
        path.write_text(text.replace(" class=", f' default-locale="{language}" class='), "utf-8")
        rendered = render([{"id": "a", "type": "book", "language": "en", "title": "T"}], path)
        assert rendered.entries[0].plain == printed


@pytest.mark.parametrize(
    ("language", "title", "wanted"),
    [
        ("ru", 'Роман "Что делать?"', "«Роман „Что делать?“»"),
        ("ru", "Роман «Что делать?»", "«Роман „Что делать?“»"),
        ("en", "The 'new' school", "“The ‘new’ school”"),
        ("en", "Don't panic", "“Don’t panic”"),
        ("en", '12" pipes', '“12" pipes”'),
        ("uk", "Роман «Тигролови»", "«Роман “Тигролови”»"),
    ],
)
def test_quotes_inside_quotes(language: str, title: str, wanted: str, tmp_path: Path) -> None:
    """By the entry's language; what is no pair stays."""
    path = tmp_path / "style.csl"
    layout = '<text variable="title" quotes="true"/>'
    path.write_text(FRAME % ("<citation><layout/></citation>", "", layout), "utf-8")
    rendered = render([{"id": "a", "type": "book", "language": language, "title": title}], path)
    assert rendered.entries[0].plain == wanted
