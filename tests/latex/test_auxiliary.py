"""What is read of an .aux file, and of the document that it belongs to."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from twinbib.model import TwinbibError
from twinbib.read import tex_sources
from twinbib.read.auxiliary import Auxiliary, auxiliary

TABLE = tomllib.loads((Path(__file__).parent / "auxiliary.toml").read_text("utf-8"))


def name(case: dict[str, Any]) -> str:
    return str(case["what"])


@pytest.mark.parametrize("case", TABLE["case"], ids=name)
def test_the_document_asks_for(case: dict[str, Any]) -> None:
    expected = Auxiliary(
        tuple(case["citations"]),
        tuple(case["databases"]),
        case["style"],
        case.get("everything", False),
    )
    assert expected == auxiliary(next(iter(case["files"])), case["files"])


@pytest.mark.parametrize("case", TABLE["refused"], ids=name)
def test_an_aux_file_of_no_use_is_refused(case: dict[str, Any]) -> None:
    with pytest.raises(TwinbibError) as raised:
        auxiliary(next(iter(case["files"])), case["files"])
    assert str(raised.value).startswith(case["message"])


TEXTS = {
    "paper.tex": "\\input{intro}\nСм. \\cite[с.~5]{a, b}\n% \\cite{c}\n100\\% \\citep[см.][5]{c}\n",
    "intro.tex": "\\include{part.tex}\n\n\\cite{b}",
}


def test_a_key_is_found_where_it_is_cited() -> None:
    """Not in a comment; a percent sign that is printed begins none."""
    assert ("paper.tex:2",) == tex_sources.places("a", TEXTS)
    assert ("paper.tex:2", "intro.tex:3") == tex_sources.places("b", TEXTS)
    assert ("paper.tex:4",) == tex_sources.places("c", TEXTS)
    assert () == tex_sources.places("d", TEXTS)


def test_the_files_of_a_document() -> None:
    assert ("intro.tex",) == tex_sources.inputs(TEXTS["paper.tex"])
    assert ("part.tex",) == tex_sources.inputs(TEXTS["intro.tex"])
    assert () == tex_sources.inputs("% \\input{old}\n\\includegraphics{a.png}")
