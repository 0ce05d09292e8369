"""Many articles at once: each as `build` does it, told in a line, and none in another's way."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from batches import FOUND, NOTHING, SMALL, contents, summary, told
from ended import Ended

from twinbib import pipeline
from twinbib.cli import task
from twinbib.cli.configuration import Asked
from twinbib.cli.task import Options, Task

Run = Callable[..., Ended]


@pytest.mark.parametrize("jobs", [1, 2, 5])
def test_each_article_is_built_as_alone(articles: Path, run: Run, jobs: int) -> None:
    """To the byte, on any number of processes; nothing else is written but the summary."""
    ended = run("batch", "in", "--out", "out", "--jobs", jobs)
    assert ended == Ended(0, "", "out/summary.csv: 3 articles: 3 built\n")
    run("build", "in/one.md", "--out", "alone/one")
    run("build", "in/two.ru.md", "in/two.en.md", "--out", "alone/two")
    run("build", "in/deeper/three.txt", "--out", "alone/three")
    written = contents(Path("out"))
    assert written.pop("summary.csv")
    assert written == contents(Path("alone"))


def test_the_summary_has_a_line_an_article(articles: Path, run: Run) -> None:
    """Counted by hand; the names are those of the folders, the files are as they were given."""
    run("batch", "in", "--out", "out")
    lines = summary()
    files = {
        "one": "in/one.md",
        "two": "in/two.ru.md, in/two.en.md",
        "three": "in/deeper/three.txt",
    }
    assert list(lines) == list(files)
    for name, line in lines.items():
        assert line == {**FOUND, "name": name, "files": files[name], "seconds": line["seconds"]}
        assert 0 < float(line["seconds"].replace(",", ".")) < 60


def test_findings_are_counted_by_severity(small: Path, run: Run) -> None:
    """A page beyond the article is an error, a reference never cited a warning; no failure."""
    small.write_text(SMALL.replace("с. 12", "с. 21").replace(" [2]", ""), "utf-8")
    assert run("batch", "small.md", "--out", "out").status == 0
    line = summary()["small"]
    assert {"citations": "1", "errors": "1", "warnings": "1", "notes": "0"}.items() <= line.items()


BAD = {
    "empty.md": (b"", "empty.md: the file is empty"),
    "picture.md": (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "picture.md: this is not a text file"),
    "listless.md": ("Книги любят все.\n".encode(), "listless.md: no reference list found"),
}


def test_a_failure_stops_nothing(articles: Path, run: Run) -> None:
    """It is a line in the summary and on standard error; the exit status tells of it."""
    for name, (content, _) in BAD.items():
        (articles / name).write_bytes(content)
    ended = run("batch", "in", "--out", "out")
    assert (ended.status, ended.out) == (1, "")
    assert told(ended) == "out/summary.csv: 6 articles: 3 built, 3 failed"
    assert ended.err.count("\n") == 4
    for name, (_, message) in BAD.items():
        assert f"twinbib: in/{message}" in ended.err
        line = summary()[Path(name).stem]
        assert line["failure"].startswith(f"in/{message}")
        assert line.items() >= {**NOTHING, "failure": line["failure"]}.items()
        assert not Path("out", Path(name).stem).exists()
    assert all(summary()[name].items() >= FOUND.items() for name in ("one", "two", "three"))


def test_where_a_folder_cannot_be_written_the_others_are(articles: Path, run: Run) -> None:
    """A file in its place: only that article fails, and the file stays."""
    Path("out").mkdir()
    Path("out/two").write_text("mine", "utf-8")
    ended = run("batch", "in", "--out", "out")
    assert ended.status == 1
    assert summary()["two"]["failure"] == "out/two: a file; --out takes a folder"
    assert told(ended) == "out/summary.csv: 3 articles: 2 built, 1 failed"
    assert Path("out/two").read_text("utf-8") == "mine"


@pytest.mark.parametrize("error", [KeyError("a"), RecursionError("deep\ndeeper"), MemoryError()])
def test_a_fault_of_the_program_is_a_line_too(
    small: Path, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    """It names the article, the error and the place in the program; there is no traceback."""

    def fail(*_: object) -> None:
        raise error

    monkeypatch.setattr(pipeline, "article", fail)
    options = Options(Path("out"), jobs=1, overwrite=False, asked=Asked())
    line = task.done(Task("small", (small,), options)).line
    kind = type(error).__name__
    assert line.failure.startswith(f"{small}: internal error: {kind}: ")
    assert line.failure.endswith(")")
    assert "(test_batch.py:" in line.failure
    assert line.counts is None


def test_any_name_will_do(folder: Path, run: Run) -> None:
    """What Excel would run is marked in the summary; the folder is called as the file."""
    names = ["=1+1", "@x", "имя с пробелом; и знаком", "a.b.c", "2020-01-02", "a'b\"c"]
    for name in names:
        (folder / f"{name}.md").write_text(SMALL, "utf-8")
    assert run("batch", ".", "--out", "out").status == 0
    assert {path.name for path in Path("out").iterdir()} == {*names, "summary.csv"}
    assert summary().keys() == {"'=1+1", "'@x", *names[2:]}


def test_pairs_of_files_of_a_journal(shared: Path, run: Run, folder: Path) -> None:
    """Real lists; their lengths are counted by hand."""
    lengths = {"2016-01-01": "6", "2016-01-02": "9", "2016-01-03": "16"}
    ended = run("batch", shared / "corpus/npe/2016-01-0[123].*.md", "--out", "out")
    assert told(ended) == "out/summary.csv: 3 articles: 3 built"
    for name, length in lengths.items():
        counted = dict.fromkeys(("original", "romanized", "pairs"), length)
        assert summary()[name].items() >= counted.items()
        assert json.loads(Path("out", name, "record.json").read_text("utf-8"))["sources"]
