"""Each reader on small files that show one thing each: what is in, and the text it must become."""

import tomllib
from pathlib import Path
from typing import Any

import pytest
from packages import docx, odt

from twinbib.read.formats import extract

HERE = Path(__file__).parent
JATS = (
    '<?xml version="1.0" encoding="utf-8"?>'
    '<!DOCTYPE article PUBLIC "-//NLM//DTD JATS (Z39.96) Journal Publishing DTD v1.2//EN" "x.dtd">'
    '<article xmlns:xlink="http://www.w3.org/1999/xlink" dtd-version="1.2">'
)


def cases(table: str) -> list[Any]:
    found = tomllib.loads((HERE / table).read_text("utf-8"))["case"]
    return [pytest.param(case, id=case.pop("says")) for case in found]


def expected(case: dict[str, Any]) -> str:
    text: str = case.pop("text")
    return text


@pytest.mark.parametrize("case", cases("docx.toml"))
def test_word(case: dict[str, Any]) -> None:
    want = expected(case)
    assert want == extract("a.docx", docx(**case))


@pytest.mark.parametrize("case", cases("odt.toml"))
def test_open_document(case: dict[str, Any]) -> None:
    want = expected(case)
    assert want == extract("a.odt", odt(**case))


@pytest.mark.parametrize("case", cases("html.toml"))
def test_web_page(case: dict[str, Any]) -> None:
    assert expected(case) == extract("a.html", case["page"].encode())


@pytest.mark.parametrize("case", cases("jats.toml"))
def test_jats(case: dict[str, Any]) -> None:
    article = f"{JATS}{case['article']}</article>"
    assert expected(case) == extract("a.xml", article.encode())
