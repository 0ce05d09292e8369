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


def in_text(key: str) -> dict[str, object]:
    """`@key`, in pandoc's JSON."""
    cited = {"citationId": key, "citationPrefix": [], "citationSuffix": [], "citationHash": 0,
             "citationNoteNum": 1, "citationMode": {"t": "AuthorInText"}}  # fmt: skip
    return {"t": "Cite", "c": [[cited], [{"t": "Str", "c": f"@{key}"}]]}


def value(words: str) -> dict[str, object]:
    """A value of the metadata, in pandoc's JSON."""
    return {"t": "MetaInlines", "c": [{"t": "Str", "c": words}]}


LIBRARY = """
@book{songs, title = {Песни ямщиков}, editora = {Рогов, В. В.}, editoratype = {compiler},
  year = {1990}, langid = {russian}}
@book{post, title = {Почта}, author = {Юров, К. К.}, year = {1992}, langid = {russian},
  author_romanized = {Yurov, K. K.}, title_romanized = {Pochta}}
"""


SAID = [{"t": "Space"}, {"t": "Str", "c": "и другие пели про дорогу."}]


def printed(node: object) -> str:
    """The words of a piece of pandoc's JSON, parted by spaces."""
    if isinstance(node, dict):
        return str(node["c"]) if node.get("t") == "Str" else printed(list(node.values()))
    pieces = [printed(one) for one in node] if isinstance(node, list) else []
    return " ".join(piece for piece in pieces if piece)


@pytest.mark.parametrize(
    ("lang", "heading"),
    [("", "Список литературы"), ("kk", "Әдебиеттер тізімі"), ("en-GB", "References")],
)
def test_what_stands_in_the_text_and_over_the_lists(lang: str, heading: str) -> None:
    """A work without an author keeps its title in the brackets; the document's language counts."""
    document = cite()
    document["blocks"] = [
        {"t": "Para", "c": [in_text("songs"), *SAID]},
        {"t": "Para", "c": [in_text("post"), *SAID]},
    ]
    meta: dict[str, object] = document["meta"]  # type: ignore[assignment]
    meta["twinbib-style"] = value("gost-r-7.0.5-2008-author-date")
    if lang:
        meta["lang"] = value(lang)
    songs, post, *lists = map(printed, filtered(document, lambda name: LIBRARY.encode())["blocks"])
    assert songs.startswith("[Песни ямщиков, 1990] и")
    assert post.startswith("Юров [1992] и")
    assert heading in lists[0]
    assert "References" in lists[2]
