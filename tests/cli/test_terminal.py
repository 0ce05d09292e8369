"""Standard output holds results, standard error the rest, and no letter stops either."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from ended import Ended

from twinbib import pipeline


@pytest.mark.parametrize("encoding", ["ascii", "cp1251", "latin-1", "utf-8", "utf-16"])
def test_a_pipe_is_utf_8(small: Path, start: Callable[..., Ended], encoding: str) -> None:
    """Whatever the environment says: JSON is UTF-8, and a letter never ends the program."""
    ended = start("parse", small, PYTHONIOENCODING=encoding, LC_ALL="C")
    assert ended.status == 0
    assert "Домашняя библиотека" in ended.out


def test_a_message_is_utf_8_too(folder: Path, start: Callable[..., Ended]) -> None:
    """A file may be called in any script."""
    ended = start("check", "статья.md", PYTHONIOENCODING="ascii", PYTHONUTF8="1")
    assert (ended.status, ended.out) == (2, "")
    assert ended.err.startswith("twinbib: статья.md: no such file or folder")


def test_a_reader_that_has_gone_ends_the_program_quietly(small: Path) -> None:
    """`twinbib parse small.md | head -c 1`."""
    program = subprocess.Popen(
        [sys.executable, "-m", "twinbib", "parse", small],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert program.stdout is not None
    program.stdout.close()
    assert program.communicate()[1] == b""
    assert program.returncode == 141


FULL = Path("/dev/full")


@pytest.mark.skipif(not FULL.is_char_device(), reason="no /dev/full")
def test_a_full_disk_is_one_line(small: Path) -> None:
    """`twinbib parse small.md > sources.txt`, where nothing is left to write to."""
    with FULL.open("w") as full:
        ended = subprocess.run(
            [sys.executable, "-m", "twinbib", "parse", small],
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    told = ended.stderr.decode("utf-8")
    assert told == "twinbib: standard output: cannot be written: No space left on device\n"
    assert ended.returncode == 2


@pytest.mark.skipif(not FULL.is_char_device(), reason="no /dev/full")
def test_where_nothing_can_be_told_the_work_is_done(small: Path) -> None:
    with FULL.open("w") as full:
        ended = subprocess.run(
            [sys.executable, "-m", "twinbib", "build", small, "--out", "out"],
            stderr=full,
            check=False,
        )
    assert ended.returncode == 0
    assert (small.parent / "out/small.bib").is_file()


def test_an_interrupt_is_quiet(
    small: Path, run: Callable[..., Ended], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Ctrl-C while an article is read."""

    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(pipeline, "article", interrupted)
    ended = run("check", small)
    assert ended.status == 130
    assert ended.err.strip() == ""


def test_a_message_is_one_line(run: Callable[..., Ended], folder: Path) -> None:
    """Also where a file's name has a line break in it."""
    ended = run("check", "two\nlines.md")
    assert ended.err.startswith("twinbib: two lines.md: no such file or folder")
    assert ended.err.count("\n") == 1


def test_results_are_not_mixed_with_talk(small: Path, run: Callable[..., Ended]) -> None:
    """`build` writes files: it prints nothing."""
    ended = run("build", small, "--out", "out")
    assert (ended.status, ended.out) == (0, "")
    assert "small.md: 2 sources, 2 citations" in ended.err
