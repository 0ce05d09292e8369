"""`twinbib check --fix`: what is certain, in files that were read in full, or not at all."""

from collections.abc import Callable
from pathlib import Path

import pytest
from batches import SMALL
from ended import Ended
from hypothesis import given
from hypothesis import strategies as st

from twinbib.check.fixes import fixed
from twinbib.model import Edit, Finding, Span

Run = Callable[..., Ended]
UNUSED = "<!-- twinbib: ignore[LOC101] the preprint -->"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (f"с. 12]. {UNUSED} Читают", "с. 12]. Читают"),
        (f"хвалят [2]. {UNUSED}\n", "хвалят [2].\n"),
        (f"\n{UNUSED}\nКниги", "\nКниги"),
        (f"{UNUSED}\n\n# О книгах", "\n# О книгах"),
    ],
    ids=["inside", "at the end of a line", "a line of its own", "the first line"],
)
def test_an_unused_comment_is_taken_out(folder: Path, run: Run, before: str, after: str) -> None:
    """With its line, or with the space before it."""
    path = folder / "a.md"
    assert after in "\n" + SMALL
    text = ("\n" + SMALL).replace(after, before, 1)
    path.write_text(text, "utf-8")
    shown = run("check", "a.md", "--diff")
    assert path.read_text("utf-8") == text
    assert shown.out.startswith("--- a.md\n+++ a.md (fixed)\n@@ ")
    ended = run("check", "a.md", "--fix")
    assert ended.err.splitlines() == ["a.md: mended", "a.md: 0 errors, 0 warnings, 0 notes"]
    assert path.read_text("utf-8") == "\n" + SMALL


def test_a_diff_of_nothing_says_so(folder: Path, run: Run) -> None:
    (folder / "a.md").write_text(SMALL, "utf-8")
    ended = run("check", "a.md", "--diff")
    assert (ended.out, ended.err) == ("", "nothing can be changed for certain\n")


@pytest.mark.parametrize(
    ("encoding", "newline"),
    [("utf-8-sig", "\r\n"), ("utf-16", "\n"), ("cp1251", "\r\n")],
)
def test_a_file_keeps_its_encoding_and_newlines(
    folder: Path, run: Run, encoding: str, newline: str
) -> None:
    path = folder / "a.md"
    small = SMALL.replace("\n", newline)
    path.write_bytes(f"{UNUSED}{newline}{small}".encode(encoding))
    run("check", "a.md", "--fix")
    assert path.read_bytes() == small.encode(encoding)


def test_some_codes_of_a_comment_stay(folder: Path, run: Run) -> None:
    """Those that answer something."""
    path = folder / "a.md"
    text = SMALL.replace("с. 12].", "с. 21]. <!-- twinbib: ignore[LOC101, LOC102] why -->")
    path.write_text(text, "utf-8")
    run("check", "a.md", "--fix")
    assert path.read_text("utf-8") == text.replace("LOC101, LOC102", "LOC101")


def test_a_file_that_was_not_read_in_full_is_left_alone(folder: Path, run: Run) -> None:
    """Its bytes stay, and the reason is told."""
    path = folder / "a.bib"
    text = "% twinbib: ignore[LOC101]\n@book{a, title = {Дом}, year = 2001}\n@book{b, title = {Са\n"
    path.write_text(text, "utf-8")
    ended = run("check", "a.bib", "--fix")
    assert "twinbib: a.bib: not changed: it was not read in full" in ended.err
    assert path.read_text("utf-8") == text


def test_nothing_to_mend_writes_nothing(small: Path, run: Run) -> None:
    before = small.stat().st_mtime_ns
    assert run("check", "small.md", "--fix").err == "small.md: 0 errors, 0 warnings, 0 notes\n"
    assert small.stat().st_mtime_ns == before


def finding(*edits: Edit) -> Finding:
    return Finding("XXX101", "invented", "note", "", fix=edits)


def edit(start: int, end: int, text: str, file: str = "a.md") -> Edit:
    return Edit(Span(file, start, end), text)


def test_edits_of_one_finding_go_together() -> None:
    """All or none: the second overlaps what the first has taken, and loses its other edit too."""
    first = finding(edit(0, 3, "А"))
    second = finding(edit(2, 4, "Б"), edit(6, 7, "В"))
    elsewhere = finding(edit(5, 6, "Г"), edit(0, 1, "Д", "b.md"))
    assert fixed("a.md", "0123456789", [first, second, elsewhere]) == "А3456789"
    assert fixed("a.md", "0123456789", [second, first]) == "01Б45В789"


PIECES = st.tuples(st.integers(0, 40), st.integers(0, 5), st.text(max_size=3))


@given(st.text(max_size=40), st.lists(PIECES, max_size=6))
def test_what_no_edit_names_stays(text: str, pieces: list[tuple[int, int, str]]) -> None:
    """Every character outside of all edits is still there, in its order."""
    edits = [edit(low, low + size, put) for low, size, put in pieces if low + size <= len(text)]
    result = iter(fixed("a.md", text, [finding(one) for one in edits]))
    named = {at for one in edits for at in range(one.span.start, one.span.end)}
    kept = [letter for at, letter in enumerate(text) if at not in named]
    assert all(letter in result for letter in kept)
