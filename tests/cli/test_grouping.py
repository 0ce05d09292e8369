"""Which files are one article, and what its folder is called."""

import tomllib
import unicodedata
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twinbib import tables
from twinbib.cli import grouping

CASES = tomllib.loads(Path(__file__).with_name("grouping.toml").read_text("utf-8"))["case"]
TAKEN = ["summary.csv"]

# few letters, so that names meet; the dots and dashes that names are told apart by
NAMES = st.lists(st.sampled_from(["a", "A", "й", "и\u0306", ".", "-", ".ru", ".en", ".md"]),
                 min_size=1, max_size=4).map("".join)  # fmt: skip
PATHS = st.lists(
    st.lists(NAMES, min_size=1, max_size=3).map(lambda parts: Path(*parts)), unique=True, max_size=8
).map(lambda paths: [path for path in paths if path.name not in ("", "..")])


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["what"])
def test_files_and_their_articles(case: dict[str, Any]) -> None:
    """As the table says."""
    grouped = grouping.articles([Path(path) for path in case["paths"]])
    folders = grouping.folders(grouped, TAKEN)
    found = [
        [folder, grouping.stem(article), *(path.as_posix() for path in article)]
        for folder, article in zip(folders, grouped, strict=True)
    ]
    assert found == case["articles"]


@given(PATHS)
def test_each_file_is_in_one_article(paths: list[Path]) -> None:
    """None is lost, none read twice, and the files of an article lie in one folder."""
    grouped = grouping.articles(paths)
    assert sorted(path for article in grouped for path in article) == sorted(paths)
    assert all(len({path.parent for path in article}) == 1 for article in grouped)


@given(PATHS)
def test_folders_are_told_apart(paths: list[Path]) -> None:
    """On any file system; none leads out of the folder of results, or has the summary's name."""
    folders = grouping.folders(grouping.articles(paths), TAKEN)
    folded = {unicodedata.normalize("NFC", folder).casefold() for folder in folders}
    assert len(folded) == len(folders)
    assert folded & {"", ".", "..", *TAKEN} == set()
    assert not any("/" in folder for folder in folders)


def test_an_article_keeps_its_folder_whatever_the_order() -> None:
    """Or an edited .bib would meet another article's sources."""
    paths = [Path(name) for name in ("x/a.md", "y/a.md", "x/b.ru.md", "x/b.en.md", "x/a.pdf")]
    both = (grouping.articles(paths), grouping.articles(paths[::-1]))
    forth, back = (
        dict(zip(grouped, grouping.folders(grouped, TAKEN), strict=True)) for grouped in both
    )
    assert forth == back


def test_the_table_has_no_side_twice() -> None:
    """All in small letters, as they are compared."""
    sides = tables.table("sides.toml", ("source", "sides", "suffixes"), ())["sides"]
    assert sorted({side.casefold() for side in sides}) == sorted(sides)
