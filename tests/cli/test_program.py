"""The program's own pages: help, version, the list of commands."""

import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from ended import Ended

from twinbib import __version__
from twinbib.cli.program import COMMANDS


def test_the_version_is_the_packages(run: Callable[..., Ended]) -> None:
    """`--version` prints the program and its version."""
    assert run("--version") == Ended(0, f"twinbib {__version__}\n", "")


@pytest.mark.parametrize("arguments", [[], ["--help"]], ids=["alone", "--help"])
def test_help_lists_every_command(arguments: list[str], run: Callable[..., Ended]) -> None:
    """`twinbib` alone is a question, not a mistake."""
    ended = run(*arguments)
    assert (ended.status, ended.err) == (0, "")
    for name, line in COMMANDS.items():
        assert f"  {name} " in ended.out
        assert line.split(";")[0] in " ".join(ended.out.split())


@pytest.mark.parametrize("name", COMMANDS)
def test_help_teaches_with_an_example(name: str, run: Callable[..., Ended]) -> None:
    """A line that can be copied, whole."""
    ended = run(name, "--help")
    assert (ended.status, ended.err) == (0, "")
    assert f"Example:\n    twinbib {name} " in ended.out


def test_a_command_is_a_file_of_its_name() -> None:
    """And each file that holds one is in the list."""
    folder = Path(sys.modules["twinbib.cli"].__file__ or "").parent
    holds = re.compile("^@click.(?:command|group)", re.MULTILINE)
    holding = {path.stem for path in folder.glob("*.py") if holds.search(path.read_text("utf-8"))}
    assert holding - {"program"} == set(COMMANDS)


def test_help_waits_for_no_stage() -> None:
    """The list of commands is shown without importing one of them."""
    code = (
        "import sys; from twinbib.cli import run; run(['--help']); "
        "print(sorted({m.split('.')[1] for m in sys.modules if m.startswith('twinbib.')}))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "['cli', 'model', 'text']"
