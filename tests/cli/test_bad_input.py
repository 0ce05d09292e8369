"""A user's mistake is one clear line, and leaves everything as it was."""

import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from ended import Ended

HERE = Path(__file__).parent
CASES = tomllib.loads((HERE / "bad_input.toml").read_text("utf-8"))


def prepare(folder: Path, case: dict[str, Any]) -> None:
    contents = {name: text.encode("utf-8") for name, text in case.get("files", {}).items()}
    contents |= {name: bytes.fromhex(digits) for name, digits in case.get("hex", {}).items()}
    if case.get("small"):
        contents["small.md"] = (HERE / "small.md").read_bytes()
    for name, content in contents.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


def snapshot(folder: Path) -> dict[str, bytes | None]:
    """Everything under a folder: the content of a file, None for a folder."""
    return {
        str(path.relative_to(folder)): path.read_bytes() if path.is_file() else None
        for path in folder.rglob("*")
    }


@pytest.mark.parametrize("case", CASES["case"], ids=lambda case: case["what"])
def test_one_clear_line(case: dict[str, Any], folder: Path, run: Callable[..., Ended]) -> None:
    """The message names the place; the status is 2; nothing is printed or written."""
    prepare(folder, case)
    before = snapshot(folder)

    ended = run(*case["arguments"])

    assert ended.err.count("\n") == 1, ended.err
    assert ended.err.startswith("twinbib: ")
    assert case["message"] in ended.err
    assert ended.status == 2
    assert ended.out == ""
    assert snapshot(folder) == before
