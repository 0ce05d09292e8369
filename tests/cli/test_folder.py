"""Results are written whole or not at all, and a person's work stays."""

import hashlib
import json
import os
from pathlib import Path

import pytest

from twinbib.cli import folder
from twinbib.model import TwinbibError

CONTENTS = {
    "record.json": '{"version": 1}',
    "a.bib": "@misc{ә,\n title = {Ә}}\n",
    "claims.csv": "\ufeffclaim\r\n",
}


def files_of(out: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in out.iterdir() if path.is_file()}


def test_contents_are_written_as_they_are(tmp_path: Path) -> None:
    """Newlines and a byte order mark are the content's own; nothing else is left behind."""
    out = tmp_path / "deep/er"
    folder.write(out, CONTENTS)
    written = files_of(out)
    assert written.keys() == CONTENTS.keys()
    assert written["claims.csv"] == b"\xef\xbb\xbfclaim\r\n"
    assert written["a.bib"].decode("utf-8") == "@misc{ә,\n title = {Ә}}\n"


def test_the_record_keeps_the_checksum_of_each_file(tmp_path: Path) -> None:
    """Of what was written, and of nothing else that lies there."""
    (tmp_path / "notes.txt").write_text("mine", "utf-8")
    folder.write(tmp_path, CONTENTS, "made from this")
    record = json.loads((tmp_path / "record.json").read_text("utf-8"))
    checksums = {
        name: hashlib.sha256((tmp_path / name).read_bytes()).hexdigest()
        for name in ("a.bib", "claims.csv")
    }
    assert record == {"version": 1, "written": checksums, "fingerprint": "made from this"}


def test_a_folder_holds_what_was_made_from_the_same(tmp_path: Path) -> None:
    """Neither what was made from something else, nor where a file of it is missing."""
    folder.write(tmp_path, CONTENTS, "made from this")
    assert folder.holds(tmp_path, "made from this")
    assert not folder.holds(tmp_path, "made from that")
    (tmp_path / "claims.csv").unlink()
    assert not folder.holds(tmp_path, "made from this")


@pytest.mark.parametrize("record", [None, "", "[]", "{", '{"fingerprint": 1}', "[" * 100_000])
def test_a_damaged_record_holds_nothing(tmp_path: Path, record: str | None) -> None:
    """Then all is made anew."""
    if record is not None:
        (tmp_path / "record.json").write_text(record, "utf-8")
    assert not folder.holds(tmp_path, "made from this")
    assert not folder.holds(tmp_path, "")


def test_another_article_in_the_folder_keeps_its_checksums(tmp_path: Path) -> None:
    """Two articles may share a folder: neither's .bib turns into a person's."""
    folder.write(tmp_path, CONTENTS)
    folder.write(tmp_path, {"record.json": "{}", "b.bib": "@misc{b}"})
    assert folder.edited(tmp_path, ["a.bib", "b.bib"]) == {}


@pytest.mark.parametrize("missing", ["a.bib", "b.bib"])
def test_a_missing_bib_is_nobodys(tmp_path: Path, missing: str) -> None:
    """Where a .bib was deleted, or never written, there is no edit to keep."""
    folder.write(tmp_path, CONTENTS)
    (tmp_path / missing).unlink(missing_ok=True)
    assert folder.edited(tmp_path, [missing]) == {}


def test_an_edited_bib_is_a_persons(tmp_path: Path) -> None:
    """Any change makes it so; undoing the change gives it back."""
    folder.write(tmp_path, CONTENTS)
    path = tmp_path / "a.bib"
    path.write_text(CONTENTS["a.bib"] + "% mine", "utf-8")
    assert folder.edited(tmp_path, ["a.bib"]) == {"a.bib": CONTENTS["a.bib"] + "% mine"}
    path.write_text(CONTENTS["a.bib"], "utf-8")
    assert folder.edited(tmp_path, ["a.bib"]) == {}


@pytest.mark.parametrize(
    "record", [None, "", "[]", "{", '{"written": 1}', '{"written": {"a.bib": 3}}']
)
def test_without_a_record_every_bib_is_a_persons(tmp_path: Path, record: str | None) -> None:
    """In doubt nothing is written over."""
    (tmp_path / "a.bib").write_text("@misc{a}", "utf-8")
    if record is not None:
        (tmp_path / "record.json").write_text(record, "utf-8")
    assert folder.edited(tmp_path, ["a.bib"]) == {"a.bib": "@misc{a}"}


def test_a_byte_order_mark_of_an_editor_is_dropped(tmp_path: Path) -> None:
    """Notepad puts one before the first entry."""
    (tmp_path / "a.bib").write_bytes(b"\xef\xbb\xbf@misc{a}")
    assert folder.edited(tmp_path, ["a.bib"]) == {"a.bib": "@misc{a}"}


@pytest.mark.parametrize("step", range(1, 7))
def test_whichever_rename_fails_the_folder_is_as_before(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: int
) -> None:
    """Three older results are moved away, three new ones in: each of six renames may fail."""
    folder.write(tmp_path, {**CONTENTS, "a.bib": "old", "claims.csv": "old"})
    before = files_of(tmp_path)
    fail_at(step, monkeypatch)
    place = r"/(record\.json|a\.bib|claims\.csv): cannot be written: No space left"
    with pytest.raises(TwinbibError, match=place):
        folder.write(tmp_path, CONTENTS)
    assert files_of(tmp_path) == before


@pytest.mark.parametrize("step", range(1, 4))
def test_whichever_rename_fails_no_new_folder_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: int
) -> None:
    """Neither the folder nor the ones made above it."""
    fail_at(step, monkeypatch)
    with pytest.raises(TwinbibError, match="cannot be written: No space left"):
        folder.write(tmp_path / "deep/er", CONTENTS)
    assert list(tmp_path.iterdir()) == []


def fail_at(step: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the rename of that number fail, and no other: undoing must still work."""
    calls = iter(range(1, 100))
    rename = os.replace

    def replace(source: Path, target: Path) -> None:
        if next(calls) == step:
            raise OSError(28, "No space left on device", str(source))
        rename(source, target)

    monkeypatch.setattr("os.replace", replace)


@pytest.mark.skipif(os.name == "nt", reason="links need rights on Windows")
def test_a_link_stays_and_what_it_leads_to_is_written(tmp_path: Path) -> None:
    """Zotero keeps the .bib, the project links to it."""
    kept = tmp_path / "zotero/refs.bib"
    kept.parent.mkdir()
    kept.write_text("old", "utf-8")
    link = tmp_path / "refs.bib"
    link.symlink_to(kept)
    folder.store(tmp_path, {"refs.bib": "new"})
    assert link.is_symlink()
    assert files_of(kept.parent) == {"refs.bib": b"new"}


@pytest.mark.skipif(os.name == "nt", reason="permissions of Unix")
def test_a_file_keeps_its_permissions(tmp_path: Path) -> None:
    (tmp_path / "refs.bib").write_text("old", "utf-8")
    (tmp_path / "refs.bib").chmod(0o600)
    folder.store(tmp_path, {"refs.bib": "new"})
    assert (tmp_path / "refs.bib").stat().st_mode & 0o777 == 0o600


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes")
def test_a_pipe_is_written_to_and_stays_one(tmp_path: Path) -> None:
    """As a device does: /dev/null was a plain file after `-o /dev/null` of a superuser."""
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    try:
        folder.store(tmp_path, {"pipe": "text"})
        assert os.read(reader, 100) == b"text"
    finally:
        os.close(reader)
    assert pipe.is_fifo()
    assert [path.name for path in tmp_path.iterdir()] == ["pipe"]
