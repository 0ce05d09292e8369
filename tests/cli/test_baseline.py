"""`twinbib baseline` and `check --baseline` where something cannot be read."""

from collections.abc import Callable
from pathlib import Path

import pytest
from ended import Ended

Run = Callable[..., Ended]
EMPTY = "twinbib: empty.md: the file is empty"


@pytest.fixture
def with_empty(small: Path) -> Path:
    """A small article, and beside it a file that is empty."""
    (small.parent / "empty.md").write_text("", "utf-8")
    return small


def test_an_article_that_cannot_be_checked_is_left_out(with_empty: Path, run: Run) -> None:
    written = run("baseline", "write", "known.json", ".")
    first, *_, last = written.err.splitlines()
    assert (written.status, first) == (2, EMPTY)
    assert last == "twinbib: known.json: written without the articles that could not be checked"
    checked = run("check", with_empty.name, "--baseline", "known.json")
    assert checked == Ended(0, "", "small.md: 0 errors, 0 warnings, 0 notes\n")


def test_nothing_is_pruned_then(with_empty: Path, run: Run) -> None:
    """The findings of the article that cannot be checked may still be there."""
    run("baseline", "write", "known.json", with_empty.name)
    before = Path("known.json").read_text("utf-8")
    pruned = run("baseline", "prune", "known.json", ".")
    assert pruned.status == 2
    assert pruned.err.splitlines() == [
        EMPTY, "twinbib: known.json: not pruned: some articles could not be checked",
    ]  # fmt: skip
    assert Path("known.json").read_text("utf-8") == before


def test_a_missing_baseline_is_told_once(articles: Path, run: Run) -> None:
    """However many articles there are."""
    ended = run("check", articles.name, "--baseline", "none.json")
    assert ended.err == (
        "twinbib: none.json: cannot be read: No such file or directory"
        " (`twinbib baseline write` makes one)\n"
    )
    assert (ended.status, ended.out) == (2, "")


def test_a_group_without_a_command_shows_its_help(run: Run) -> None:
    for group in ("baseline", "bib"):
        ended = run(group)
        assert (ended.status, ended.err) == (0, "")
        assert ended.out.startswith(f"Usage: twinbib {group} ")
