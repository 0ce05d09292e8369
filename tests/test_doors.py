"""Every door gives the same, and a second pass changes nothing."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from twinbib import cli, pipeline
from twinbib.settings import Settings

ARTICLE = Path(__file__).parent / "articles/kazakh-alphabets/article.md"


def build(article: Path, out: Path) -> dict[str, bytes]:
    """The results of `twinbib build`, by name."""
    assert cli.run(["build", str(article), "--out", str(out)]) == 0
    return {path.name: path.read_bytes() for path in out.iterdir()}


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """The results of our own article."""
    return build(ARTICLE, tmp_path_factory.mktemp("out"))


def test_what_is_written(built: dict[str, bytes]) -> None:
    """The record, two .bib files, the claims, and each list in its styles, as text and as HTML."""
    printed = [
        "article.gost-r-7.0.5-2008-numeric",
        "article.citations.gost-r-7.0.5-2008-numeric",
        "article.gost-r-7.0.5-2008-author-date",
        "article.citations.gost-r-7.0.5-2008-author-date",
        "article.romanized.references-romanized",
    ]
    bibliographies = {f"{name}.{suffix}" for name in printed for suffix in ("txt", "html")}
    data = {"record.json", "article.bib", "article.romanized.bib", "claims.csv"}
    assert built.keys() == data | bibliographies


def test_a_list_is_ready_to_paste(built: dict[str, bytes]) -> None:
    """The heading that the article prints, the entries of that list, and nothing else."""
    first = built["article.gost-r-7.0.5-2008-numeric.txt"].decode("utf-8").splitlines()
    assert first[:2] == ["Список литературы", ""]
    assert [line.split(". ")[0] for line in first[2:]] == [str(at) for at in range(1, 12)]
    second = built["article.romanized.references-romanized.txt"].decode("utf-8").splitlines()
    assert second[:2] == ["References", ""]
    assert len(second) == len(first)
    assert not re.search("[А-я]", "".join(second))
    cited = built["article.citations.gost-r-7.0.5-2008-numeric.txt"].decode("utf-8").splitlines()
    assert (cited[0], len(cited)) == ("[1, с. 340]", 13)


def test_a_second_build_changes_nothing(built: dict[str, bytes], tmp_path: Path) -> None:
    """Neither over its own results nor in a new folder: no date, no order by chance."""
    assert build(ARTICLE, tmp_path) == built
    assert build(ARTICLE, tmp_path) == built


@pytest.mark.parametrize("door", [["-m", "twinbib"], []], ids=["python -m twinbib", "twinbib"])
def test_a_process_of_its_own_gives_the_same(
    built: dict[str, bytes], tmp_path: Path, door: list[str]
) -> None:
    """Whatever the order of its sets, the locale, and the way it is called."""
    program = [sys.executable, *door] if door else [Path(sys.executable).with_name("twinbib")]
    environment = {**os.environ, "PYTHONHASHSEED": "7", "LC_ALL": "C"}
    arguments = ["build", ARTICLE, "--out", tmp_path]
    subprocess.run([*program, *arguments], env=environment, check=True, capture_output=True)
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == built


def test_the_library_gives_the_same(built: dict[str, bytes]) -> None:
    """The command line adds the checksums of its files and of what they are made from."""
    article = pipeline.article([(str(ARTICLE), ARTICLE.read_bytes())]).article
    contents = pipeline.outputs(article, "article", Settings())
    record = json.loads(built["record.json"])
    assert record.pop("written").keys() == contents.keys() - {"record.json"}
    assert len(record.pop("fingerprint")) == 64
    assert record == json.loads(contents.pop("record.json"))
    assert contents == {name: built[name].decode("utf-8") for name in contents}


@pytest.mark.parametrize(
    "change",
    [
        lambda text: text.replace("\n", "\r\n").encode("utf-8"),
        lambda text: b"\xef\xbb\xbf" + text.encode("utf-8"),
        lambda text: text.encode("utf-16"),
    ],
    ids=["CRLF", "byte order mark", "UTF-16"],
)
def test_the_way_an_article_is_saved_does_not_matter(
    built: dict[str, bytes], tmp_path: Path, change: object
) -> None:
    """Windows newlines, a byte order mark, UTF-16: the same sources, claims and bibliographies."""
    assert callable(change)
    path = tmp_path / "article.md"
    path.write_bytes(change(ARTICLE.read_text("utf-8")))
    again = build(path, tmp_path / "out")
    assert {name for name in built if again[name] != built[name]} == {"record.json"}
