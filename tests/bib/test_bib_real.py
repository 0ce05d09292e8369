"""The .bib files of real articles: nothing is lost on the way there and back."""

import json
import re
import shutil
import subprocess
from pathlib import Path

import pybtex.database
import pytest

from conftest import missing
from twinbib import pipeline
from twinbib.export.bibtex import Side, bibliography
from twinbib.model import Source
from twinbib.read import bib, edited

SIDES: tuple[Side, ...] = ("original", "romanized")


@pytest.fixture(scope="module")
def articles(shared: Path) -> dict[str, tuple[Source, ...]]:
    """The sources of the articles whose lists somebody read by hand."""
    found = {}
    for truth in (shared / "seed/truth.json", *sorted((shared / "corpus/truth").glob("*.json"))):
        named = json.loads(truth.read_text("utf-8"))["article"]
        names = [Path(name).name for name in ([named] if isinstance(named, str) else named)]
        paths = [truth.parent / name for name in names]
        if not paths[0].exists():
            paths = [shared / "corpus/articles" / name for name in names]
        files = [(path.name, path.read_bytes()) for path in paths]
        found[truth.stem] = pipeline.article(files).article.sources
    return found


def test_unedited_files_change_nothing(articles: dict[str, tuple[Source, ...]]) -> None:
    assert sum(map(len, articles.values())) >= 100
    for sources in articles.values():
        files = [bib.parse(f"{side}.bib", bibliography(sources, side)) for side in SIDES]
        assert edited.apply(sources, *files) == (sources, ())


@pytest.mark.parametrize("side", SIDES)
def test_pybtex_has_every_key(articles: dict[str, tuple[Source, ...]], side: Side) -> None:
    for sources in articles.values():
        read = pybtex.database.parse_string(bibliography(sources, side), "bibtex")
        assert list(read.entries) == [source.key for source in sources]


def test_biber_has_nothing_to_say(articles: dict[str, tuple[Source, ...]], tmp_path: Path) -> None:
    """All of them in one file, under keys of their own: no warning, every entry."""
    if not shutil.which("biber"):
        missing("biber")
    texts = [
        re.sub(r"(?m)^(@\w+\{)", rf"\g<1>{name}-{side}-", bibliography(sources, side))
        for name, sources in articles.items()
        for side in SIDES
    ]
    (tmp_path / "all.bib").write_text("\n".join(texts), "utf-8")
    command = ["biber", "--tool", "--nolog", "all.bib"]
    said = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True).stdout
    assert [line for line in said.splitlines() if not line.startswith("INFO")] == []
    written = (tmp_path / "all_bibertool.bib").read_text("utf-8")
    assert written.count("\n@") + 1 == 2 * sum(map(len, articles.values()))
