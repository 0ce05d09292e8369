"""The text of a file that is no plain text stands beside what was found in it."""

import json
from collections.abc import Callable
from html import escape
from pathlib import Path

import pytest
from ended import Ended

Run = Callable[..., Ended]


def as_page(path: Path) -> Path:
    """The article of a file as a web page, beside it."""
    lines = "".join(f"<p>{escape(line)}</p>\n" for line in path.read_text("utf-8").splitlines())
    page = path.with_suffix(".html")
    page.write_text(f"<!DOCTYPE html><html><body>{lines}</body></html>", "utf-8")
    return page


@pytest.mark.parametrize("command", ["build", "batch"])
def test_places_point_into_it(small: Path, run: Run, command: str) -> None:
    page = as_page(small)
    assert run(command, str(page), "--out", "out").status == 0
    folder = Path("out") / (page.stem if command == "batch" else "")
    text = (folder / "text.txt").read_text("utf-8")
    sources = json.loads((folder / "record.json").read_text("utf-8"))["sources"]
    assert sources
    for source in sources:
        for rendition in source["renditions"].values():
            assert text[rendition["start"] : rendition["end"]] == rendition["raw"]


def test_each_of_several_has_its_name(small: Path, run: Run) -> None:
    page = as_page(small)
    text = page.read_text("utf-8")
    first, _, second = text.partition("<p>## References</p>")
    assert second
    Path("a.ru.html").write_text(first, "utf-8")
    Path("a.en.html").write_text(f"<!DOCTYPE html><p>References</p>{second}", "utf-8")
    assert run("build", "a.ru.html", "a.en.html", "--out", "out").status == 0
    assert {"a.ru.html.txt", "a.en.html.txt"} <= {path.name for path in Path("out").iterdir()}


def test_plain_text_is_not_written_again(small: Path, run: Run) -> None:
    assert run("build", str(small), "--out", "out").status == 0
    assert not [path.name for path in Path("out").iterdir() if "text" in path.name]
