"""Which files a batch works on: named, in folders, fitting a pattern; never its own results."""

from collections.abc import Callable
from pathlib import Path

import pytest
from batches import FOUND, SMALL, summary, told
from ended import Ended

Run = Callable[..., Ended]


@pytest.mark.parametrize(
    "paths",
    [
        ["in"],
        ["in/*"],
        ["in/**/*.md", "in/deeper"],
        ["in/one.md", "in/two.en.md", "in/two.ru.md", "in/deeper/three.txt"],
        ["in", "in/one.md", "in/deeper/../one.md", "in"],
    ],
    ids=" ".join,
)
def test_files_folders_and_patterns(articles: Path, run: Run, paths: list[str]) -> None:
    """However they are named, and how often; a pattern may fit what is no article."""
    (articles / "picture.jpg").unlink()
    run("batch", *paths, "--out", "out")
    assert summary().keys() == {"one", "two", "three"}


def test_a_file_whose_name_is_a_pattern(small: Path, run: Run) -> None:
    """It is meant itself, before all that it might fit."""
    small.rename("a[1]*.md")
    assert run("batch", "a[1]*.md", "--out", "out").status == 0
    assert Path("out/a[1]*/a[1]*.bib").is_file()


def test_a_file_that_is_named_may_have_any_suffix(small: Path, run: Run) -> None:
    """A folder gives only those of articles."""
    small.rename("small.text")
    assert run("batch", "small.text", "--out", "out").status == 0
    assert summary()["small"].items() >= FOUND.items()


@pytest.mark.parametrize("out", [".", "in", "in/out"])
def test_results_are_no_articles(articles: Path, run: Run, out: str) -> None:
    """Though they lie among the articles, and end in .txt and .html."""
    for _ in range(2):
        assert run("batch", "in", "--out", out).status == 0
        assert summary(out).keys() == {"one", "two", "three"}
    assert told(run("batch", "**/*.txt", "--out", "new")) == "new/summary.csv: 1 article: 1 built"


def test_two_articles_of_one_name_have_two_folders(articles: Path, run: Run) -> None:
    """And the files in them are called as `build` calls them."""
    (articles / "deeper/one.md").write_text(SMALL, "utf-8")
    run("batch", "in/one.md", "in/deeper/one.md", "--out", "out")
    assert {line["name"]: line["files"] for line in summary().values()} == {
        "in-one": "in/one.md",
        "deeper-one": "in/deeper/one.md",
    }
    assert Path("out/in-one/one.bib").is_file()
    assert Path("out/deeper-one/one.bib").is_file()
