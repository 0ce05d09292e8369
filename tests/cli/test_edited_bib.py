"""A .bib that a person has edited: its values win, the file stays."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from ended import Ended

BIB = Path("out/small.bib")


@pytest.fixture
def built(small: Path, run: Callable[..., Ended]) -> Path:
    """The results of the small article."""
    assert run("build", small.name, "--out", "out").status == 0
    return small


def edit(old: str, new: str) -> str:
    text = BIB.read_text("utf-8")
    assert old in text
    BIB.write_text(text.replace(old, new), "utf-8")
    return BIB.read_text("utf-8")


def test_its_values_win_and_it_stays(built: Path, run: Callable[..., Ended]) -> None:
    """In the record, the claims and the bibliographies; the difference is shown."""
    mine = edit("Домашняя библиотека", "Домашняя библиотека и её читатели")
    ended = run("build", built.name, "--out", "out")
    assert ended.status == 0
    assert BIB.read_text("utf-8") == mine
    assert "out/small.bib: edited by hand, so kept" in ended.err
    assert "petrova1999" in ended.err
    assert "title" in ended.err
    record = json.loads(Path("out/record.json").read_text("utf-8"))
    title = record["sources"][1]["renditions"]["original"]["csl"]["title"]
    assert title == "Домашняя библиотека и её читатели"
    printed = Path("out/small.gost-r-7.0.5-2008-numeric.txt").read_text("utf-8")
    assert "Домашняя библиотека и её читатели" in printed


def test_it_stays_for_ever(built: Path, run: Callable[..., Ended]) -> None:
    """The second build after the edit keeps it like the first."""
    mine = edit("1999", "1998")
    first = run("build", built.name, "--out", "out")
    assert run("build", built.name, "--out", "out") == first
    assert BIB.read_text("utf-8") == mine


def test_overwrite_starts_anew(built: Path, run: Callable[..., Ended]) -> None:
    """The article's values come back."""
    ours = BIB.read_text("utf-8")
    edit("1999", "1998")
    ended = run("build", built.name, "--out", "out", "--overwrite")
    assert BIB.read_text("utf-8") == ours
    assert "edited" not in ended.err


def test_one_that_nobody_edited_follows_the_article(built: Path, run: Callable[..., Ended]) -> None:
    """It is ours: a correction in the article reaches it."""
    built.write_text(built.read_text("utf-8").replace("1999", "1998"), "utf-8")
    ended = run("build", built.name, "--out", "out")
    assert "edited" not in ended.err
    assert "1998" in BIB.read_text("utf-8")
    assert "1999" not in BIB.read_text("utf-8")


def test_a_comment_is_an_edit_without_a_difference(built: Path, run: Callable[..., Ended]) -> None:
    """It is kept, and nothing is said of values."""
    mine = edit("@article{ivanov2001", "% asked the author on Monday\n@article{ivanov2001")
    ended = run("build", built.name, "--out", "out")
    assert BIB.read_text("utf-8") == mine
    assert "ivanov2001" not in ended.err


def test_one_that_cannot_be_read_is_kept_and_said(built: Path, run: Callable[..., Ended]) -> None:
    """With the line where reading stopped; the other entries still count."""
    mine = edit("@book{petrova1999,", "@book{petrova1999")
    ended = run("build", built.name, "--out", "out")
    assert ended.status == 0
    assert BIB.read_text("utf-8") == mine
    assert "small.bib, line " in ended.err
