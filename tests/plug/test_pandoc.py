"""The filter of pandoc, run by pandoc where it is there; what it refuses."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from twinbib.model import TwinbibError
from twinbib.plug.pandoc import filtered

HERE = Path(__file__).parent
FILTER = Path(sys.executable).with_name("twinbib-pandoc")


def pandoc(name: str, *arguments: str) -> str:
    path = os.pathsep.join((str(FILTER.parent), os.environ["PATH"]))
    done = subprocess.run(
        ["pandoc", "--filter", "twinbib-pandoc", name, *arguments],
        cwd=HERE, capture_output=True, encoding="utf-8", check=False,
        env={**os.environ, "PATH": path},
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


@pytest.mark.parametrize("name", ["article", "numbered"])
def test_citations_and_both_lists(name: str, programs: Callable[..., None]) -> None:
    """By key and by number; what cites nothing stays as it is."""
    programs("pandoc")
    expected = (HERE / f"{name}.expected.txt").read_text("utf-8")
    assert expected.split() == pandoc(f"{name}.md", "-t", "plain").split()


def test_the_lists_are_marked_up(programs: Callable[..., None]) -> None:
    """Italics, and the language of each entry."""
    programs("pandoc")
    made = pandoc("article.md", "-t", "html", "--wrap=none")
    assert "<em>Olke</em>" in made
    assert '<div id="refs-sadykov2015" class="csl-entry" lang="kk"' in made


def cite(*parts: str) -> dict[str, object]:
    """A document that cites by key, in pandoc's JSON."""
    meta = {"bibliography": {"t": "MetaInlines", "c": [{"t": "Str", "c": "refs.bib"}]}}
    block = {"t": "Para", "c": [{"t": "Str", "c": part} for part in parts]}
    return {"pandoc-api-version": [1, 22], "meta": meta, "blocks": [block]}


def test_a_document_without_a_database_is_refused() -> None:
    with pytest.raises(TwinbibError, match=r"names no \.bib file"):
        filtered({"meta": {}, "blocks": []}, lambda name: b"")


def test_a_database_that_cannot_be_read_is_one_line() -> None:
    """No traceback, whatever pandoc hands over."""
    document = json.dumps(cite("a")).replace("refs.bib", "missing.bib")
    for given, said in ((document, "missing.bib: cannot be read"), ("no JSON", "a filter of")):
        done = subprocess.run(
            [FILTER], input=given, capture_output=True, encoding="utf-8", check=False
        )
        assert done.returncode == 2
        assert done.stderr.startswith(f"twinbib-pandoc: {said}")
        assert done.stderr.count("\n") == 1


def test_what_cites_nothing_is_handed_back() -> None:
    document = cite("[9,", "с.")
    content = (HERE / "refs.bib").read_bytes()
    made = filtered(document, lambda name: content)
    assert made["blocks"][0] == document["blocks"][0]  # type: ignore[index]
