"""What `twinbib tidy` mends, and what it leaves."""

import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest

from twinbib import cli
from twinbib.manage.tidy import changes, tidied

TABLE = tomllib.loads((Path(__file__).parent / "tidy.toml").read_text("utf-8"))
MENDED = "@book{a,\r\n  author = {Дундич А.С.},\r\n  title = {О}\r\n}\r\n"


def name(case: dict[str, str]) -> str:
    return case["what"]


@pytest.mark.parametrize("case", TABLE["mended"], ids=name)
def test_an_entry_is_mended(case: dict[str, str]) -> None:
    """And then there is nothing more to mend."""
    found = changes(case["before"])
    assert case["after"] == tidied(case["before"], found)
    assert () == changes(case["after"])


@pytest.mark.parametrize("case", TABLE["left"], ids=name)
def test_an_entry_is_left(case: dict[str, str]) -> None:
    assert () == changes(case["before"])


@pytest.fixture
def call(tmp_path: Path) -> Callable[..., tuple[int, bytes]]:
    """Write a file, tidy it, and see what became of it."""

    def run(content: bytes, *options: str) -> tuple[int, bytes]:
        path = tmp_path / "refs.bib"
        path.write_bytes(content)
        return cli.run(["tidy", str(path), *options]), path.read_bytes()

    return run


def test_nothing_is_written_unasked(
    call: Callable[..., tuple[int, bytes]], capsys: pytest.CaptureFixture[str]
) -> None:
    """The diff is shown, the change told with its line."""
    content = MENDED.encode("utf-8")
    assert (0, content) == call(content)
    out, err = capsys.readouterr()
    assert "-  author = {Дундич А.С.}," in out
    assert "+  author = {Дундич, А. С.}," in out
    assert "refs.bib:1: a: author: a comma behind the family name" in err


def test_a_file_is_written_with_its_own_line_ends(call: Callable[..., tuple[int, bytes]]) -> None:
    content = MENDED.encode("utf-8")
    assert (0, content.replace("Дундич А.С.".encode(), "Дундич, А. С.".encode())) == call(
        content, "--write"
    )


@pytest.mark.parametrize(
    "content",
    [
        (MENDED + "@book{b, title = {never closed\n").encode("utf-8"),
        MENDED.encode("cp1251"),
        (MENDED + "\n").encode("utf-8"),
    ],
    ids=["not read in full", "not UTF-8", "mixed line ends"],
)
def test_a_file_is_left_that_could_lose_something(
    content: bytes, call: Callable[..., tuple[int, bytes]], capsys: pytest.CaptureFixture[str]
) -> None:
    assert (2, content) == call(content, "--write")
    assert "refs.bib" in capsys.readouterr().err.splitlines()[-1]
