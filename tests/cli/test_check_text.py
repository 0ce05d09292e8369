"""Findings as text: the line of the article with a caret, colours at a terminal only."""

import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest
from ended import Ended

from twinbib.cli import reports
from twinbib.export.findings_text import COLOURS, Look, findings_text
from twinbib.export.report import Checked
from twinbib.model import Edit, Finding, Span

CASES = tomllib.loads(Path(__file__).with_name("carets.toml").read_text("utf-8"))["case"]


def checked(text: str, at: str) -> Checked:
    start = text.index(at)
    span = Span("a.md", start, start + len(at))
    return Checked(("a.md",), (text,), (Finding("LOC101", "invented", "error", "wrong", span),))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["what"])
def test_the_caret_stands_under_the_words(case: dict[str, str]) -> None:
    shown = findings_text([checked(case["text"], case["at"])], Look())
    assert shown == f"a.md:{case['place']}: error LOC101 invented: wrong\n{case['shown']}\n"


def test_the_caret_stands_under_what_a_fix_changes() -> None:
    """An entry is long; the letter in it that is wrong is what a person looks for."""
    text = "1. Иванов И. Реки.\nМ., 2001. 300 c.\n"
    entry, letter = Span("a.md", 3, len(text) - 1), Span("a.md", text.index("c."), len(text) - 2)
    found = Finding("LOC101", "invented", "note", "c", entry, fix=(Edit(letter, "с"),))
    shown = findings_text([Checked(("a.md",), (text,), (found,))], Look())
    assert shown.splitlines() == [
        "a.md:2:15: note LOC101 invented: c",
        "    | М., 2001. 300 c.",
        "    |               ^",
    ]


def test_colours_part_place_severity_and_caret() -> None:
    shown = findings_text([checked("Это [1].", "[1]")], Look(colours=COLOURS))
    place, line, caret = shown.splitlines()
    assert place == "\033[1ma.md:1:5:\033[0m \033[1;31merror\033[0m LOC101 invented: wrong"
    assert line == "\033[2m    |\033[0m Это [1]."
    assert caret == "\033[2m    |\033[0m \033[1;31m    ^^^\033[0m"


@pytest.mark.parametrize(
    ("environment", "terminal", "coloured"),
    [
        ({}, True, True),
        ({}, False, False),
        ({"NO_COLOR": "1"}, True, False),
        ({"NO_COLOR": ""}, True, True),
        ({"TERM": "dumb"}, True, False),
    ],
)
def test_colours_are_for_a_terminal(
    monkeypatch: pytest.MonkeyPatch,
    *,
    environment: dict[str, str],
    terminal: bool,
    coloured: bool,
) -> None:
    for name in ("NO_COLOR", "TERM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr("sys.stdout.isatty", lambda: terminal, raising=False)
    found = [checked("Это [1].", "[1]")]
    assert ("\033" in reports.report(found, "text", "en", to_file=False)) == coloured
    assert "\033" not in reports.report(found, "text", "en", to_file=True)


def test_a_file_takes_the_report(small: Path, run: Callable[..., Ended]) -> None:
    """Then standard output is empty."""
    ended = run("check", "small.md", "--output-format", "json", "-o", "out/found.json")
    assert (ended.out, ended.err) == ("", "small.md: 0 errors, 0 warnings, 0 notes\n")
    assert Path("out/found.json").read_text("utf-8") == '{\n "findings": []\n}\n'
