"""What the tests of the command line share."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from batches import CYRILLIC, ROMANIZED, SMALL, TEXT
from ended import Ended

from twinbib import cli


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder, the current one while the test runs."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def small(folder: Path) -> Path:
    """A small article in the current folder."""
    path = folder / "small.md"
    path.write_text(SMALL, "utf-8")
    return path


@pytest.fixture
def articles(folder: Path) -> Path:
    """Three articles in the current folder: one whole, one in two files, one deeper."""
    place = folder / "in"
    written = {
        "one.md": SMALL,
        "two.ru.md": f"{TEXT}## {CYRILLIC}",
        "two.en.md": f"## {ROMANIZED}",
        "deeper/three.txt": SMALL,
        "picture.jpg": "no article",
        ".draft.md": "hidden",
    }
    for name, text in written.items():
        path = place / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return place


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Callable[..., Ended]:
    """Run the program in this process: `run("check", path)`."""

    def call(*arguments: object) -> Ended:
        capsys.readouterr()
        status = cli.run([str(argument) for argument in arguments])
        return Ended(status, *capsys.readouterr())

    return call


@pytest.fixture
def start() -> Callable[..., Ended]:
    """Run the program in a process of its own, with the environment given by name."""

    def call(*arguments: object, **environment: str) -> Ended:
        done = subprocess.run(
            [sys.executable, "-m", "twinbib", *map(str, arguments)],
            capture_output=True,
            env={"PATH": "/usr/bin:/bin", **environment},
            check=False,
        )
        return Ended(done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8"))

    return call


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    """Messages in English, whatever the machine speaks."""
    monkeypatch.setenv("TWINBIB_LANG", "en")
