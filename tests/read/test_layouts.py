"""Whole articles as journals print them: two works with their twins in each: `layouts.toml`."""

import tomllib
from pathlib import Path
from typing import Any

import pytest
from variants import told

from twinbib import pipeline

CASES = tomllib.loads((Path(__file__).parent / "layouts.toml").read_text("utf-8"))["case"]
PIECES = {
    "A": "Иванов И.И. Первая книга. М.: Наука, 1990. 120 с.",
    "B": "Петров П.П. Вторая статья // Вестник. 2001. № 2. С. 10–20.",
    "C": "Ivanov I.I. Pervaya kniga [First book]. Moscow: Nauka, 1990. 120 p.",
    "D": "Petrov P.P. Vtoraya statya [Second paper]. Vestnik, 2001, no. 2, pp. 10–20.",
    "BODY": "Предложение статьи, которое идёт дальше и ссылается на источник [1, с. 5]. " * 45,
}

PIECES["FIRST"] = "Литература\n1. {A}\n2. {B}".format(**PIECES)
PIECES["SECOND"] = "References\n1. {C}\n2. {D}".format(**PIECES)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_both_works_with_their_twins(case: dict[str, Any], line_end: str) -> None:
    files = [
        (name, text.format(**PIECES).replace("\n", line_end).encode())
        for name, text in case["files"].items()
    ]
    sources = pipeline.article(files).article.sources
    found = {
        tuple(side and told(side.entry.text.value) for side in (one.original, one.romanized))
        for one in sources
    }
    assert {tuple(told(PIECES[name]) for name in pair) for pair in ("AC", "BD")} == found
    assert len(sources) == 2
