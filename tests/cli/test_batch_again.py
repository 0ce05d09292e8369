"""A batch that is called again, or stopped: what is done stays, and only the rest is done."""

import os
import pty
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from batches import FOUND, SMALL, contents, summary, told
from ended import Ended

Run = Callable[..., Ended]
STYLE = "references-romanized"


@pytest.fixture
def done(folder: Path, run: Run) -> Path:
    """Three articles in the current folder, built by a batch."""
    for name in ("one", "two", "three"):
        (folder / f"{name}.md").write_text(SMALL, "utf-8")
    assert run("batch", ".", "--out", "out").status == 0
    return folder


def again(run: Run, *options: str) -> str:
    """What became of the three articles: `1 built, 2 as before`."""
    return told(run("batch", ".", "--out", "out", *options)).removeprefix(
        "out/summary.csv: 3 articles: "
    )


def test_what_is_done_is_passed_over(done: Path, run: Run) -> None:
    """Nothing is written but the summary, which has the same counts and no seconds."""
    before = {path: path.stat().st_mtime_ns for path in done.glob("out/*/*")}
    assert again(run) == "3 as before"
    assert {path: path.stat().st_mtime_ns for path in done.glob("out/*/*")} == before
    for line in summary().values():
        assert line.items() >= {**FOUND, "seconds": ""}.items()


def test_what_build_has_done_is_passed_over(folder: Path, run: Run) -> None:
    """The two leave the same."""
    (folder / "one.md").write_text(SMALL, "utf-8")
    run("build", "one.md", "--out", "out/one")
    assert told(run("batch", "one.md", "--out", "out")).endswith("1 article: 1 as before")


def test_what_has_changed_is_built(done: Path, run: Run) -> None:
    """By its content: a new date alone changes nothing."""
    (done / "one.md").write_text(SMALL.replace("с. 12", "с. 21"), "utf-8")
    os.utime(done / "two.md", (1, 1))
    assert again(run) == "1 built, 2 as before"
    assert {name: line["errors"] for name, line in summary().items()} == {
        "one": "1",
        "two": "0",
        "three": "0",
    }
    assert again(run) == "3 as before"


def test_a_second_file_makes_another_article(done: Path, run: Run) -> None:
    """Of one.md and one.en.md the first alone was built."""
    (done / "one.en.md").write_text("## References\n\n1. Kot A. A book. 1999.\n", "utf-8")
    assert again(run) == "1 built, 2 as before"


@pytest.mark.parametrize("name", ["claims.csv", "one.bib", f"one.romanized.{STYLE}.txt"])
def test_what_is_missing_is_written(done: Path, run: Run, name: str) -> None:
    """A deleted result is asked for."""
    path = done / "out/one" / name
    content = path.read_bytes()
    path.unlink()
    assert again(run) == "1 built, 2 as before"
    assert path.read_bytes() == content


@pytest.mark.parametrize("record", [None, "", "{", "[]", '{"fingerprint": null}'])
def test_a_damaged_record_is_made_anew(done: Path, run: Run, record: str | None) -> None:
    """No article fails for it, and the results beside it are not taken for articles."""
    path = done / "out/one/record.json"
    path.unlink()
    if record is not None:
        path.write_text(record, "utf-8")
    assert again(run) == "1 built, 2 as before"
    assert again(run) == "3 as before"


def test_another_style_is_another_result(done: Path, run: Run) -> None:
    """Whether the command line, the configuration or the style itself has changed."""
    assert again(run, "--style", STYLE) == "3 built"
    (done / "twinbib.toml").write_text(f'styles = ["{STYLE}"]', "utf-8")
    assert again(run) == "3 as before"
    style = Path(__file__).parents[2] / f"styles/{STYLE}.csl"
    (done / "own.csl").write_text(style.read_text("utf-8"), "utf-8")
    assert again(run, "--style", "own.csl") == "3 built"
    assert again(run, "--style", "own.csl") == "3 as before"
    (done / "own.csl").write_text(style.read_text("utf-8") + "\n", "utf-8")
    assert again(run, "--style", "own.csl") == "3 built"


def test_an_edited_bib_is_kept_and_told(done: Path, run: Run) -> None:
    """Its values are used once; then nothing has changed, until it is edited again."""
    path = done / "out/one/one.bib"
    mine = path.read_text("utf-8").replace("Домашняя", "Дачная")
    path.write_text(mine, "utf-8")
    ended = run("batch", ".", "--out", "out")
    assert "out/one/one.bib: edited by hand, so kept" in ended.err
    assert "Дачная" in ended.err
    assert told(ended).endswith("1 built, 2 as before")
    assert "Дачная" in (done / "out/one/record.json").read_text("utf-8")
    assert again(run) == "3 as before"
    assert path.read_text("utf-8") == mine


def test_overwrite_starts_anew(done: Path, run: Run) -> None:
    """Everything is as if nothing had been there."""
    before = contents(done / "out")
    path = done / "out/one/one.bib"
    path.write_text(path.read_text("utf-8").replace("Домашняя", "Дачная"), "utf-8")
    assert again(run, "--overwrite") == "3 built"
    after = contents(done / "out")
    assert before.pop("summary.csv")
    assert after.pop("summary.csv")
    assert after == before


def test_a_failure_is_tried_again(done: Path, run: Run) -> None:
    """With what it was built of before, it is as before; the other results stay."""
    before = contents(done / "out/one")
    (done / "one.md").write_text("no list", "utf-8")
    assert again(run) == "2 as before, 1 failed"
    assert again(run) == "2 as before, 1 failed"
    assert contents(done / "out/one") == before
    (done / "one.md").write_text(SMALL, "utf-8")
    assert again(run) == "3 as before"


def started(*arguments: object, **options: int) -> subprocess.Popen[str]:
    """The program in a process group of its own, as a shell starts it."""
    command = [sys.executable, "-m", "twinbib", *map(str, arguments)]
    errors = options.get("stderr", subprocess.PIPE)
    return subprocess.Popen(command, stderr=errors, text=True, start_new_session=True)


@pytest.mark.parametrize("end", [signal.SIGINT, signal.SIGTERM], ids=lambda end: end.name)
def test_a_batch_that_is_stopped_leaves_what_is_done(
    folder: Path, run: Run, end: signal.Signals
) -> None:
    """Ctrl-C, and `kill`: no traceback, whole folders only, no process left; then it goes on."""
    count = 60
    for number in range(count):
        (folder / f"{number}.md").write_text(SMALL, "utf-8")
    batch = started("batch", ".", "--out", "out", "--jobs", 2)
    while not list(folder.glob("out/*/record.json")):
        time.sleep(0.01)
    send(batch, end)
    _, errors = batch.communicate()  # waits for all who hold the pipe: the workers too
    assert batch.returncode == 130
    built = len(list(folder.glob("out/*/record.json")))
    assert errors.strip() == (
        f"out/summary.csv: {count} articles: {built} built, {count - built} stopped"
    )
    assert len(list(folder.glob("out/*/"))) == built
    failures = [line["failure"] for line in summary().values()]
    assert failures.count("the batch was stopped before it was done") == count - built
    ended = run("batch", ".", "--out", "out")
    assert told(ended).endswith(f": {count - built} built, {built} as before")


def send(batch: subprocess.Popen[str], end: signal.Signals) -> None:
    """Ctrl-C goes to every process of the group, `kill` to one."""
    if end == signal.SIGINT:
        os.killpg(batch.pid, end)
    else:
        batch.send_signal(end)


def test_a_terminal_shows_a_bar(done: Path) -> None:
    """It ends at the last article; where standard error is a file, there is none."""
    above, below = pty.openpty()
    batch = started("batch", ".", "--out", "new", stderr=below)
    os.close(below)
    shown = b""
    try:
        while part := os.read(above, 1000):
            shown += part
    except OSError:  # what Linux says at the end of a terminal
        pass
    os.close(above)
    assert batch.wait() == 0
    assert b"3/3" in shown
    assert b"new/summary.csv: 3 articles: 3 built" in shown
