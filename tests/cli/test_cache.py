"""The cache: a long list is found again; whatever differs, or is broken, is made anew."""

from collections.abc import Callable
from pathlib import Path

import pytest
from ended import Ended

from twinbib import listed
from twinbib.cli import cache
from twinbib.format import Rendered
from twinbib.tables import style_path

Run = Callable[..., Ended]
NUMERIC = ("--style", "gost-r-7.0.5-2008-numeric")


@pytest.fixture
def kept(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of the cache, empty."""
    folder = tmp_path_factory.mktemp("cache") / "twinbib"
    monkeypatch.setattr(cache, "user_cache_path", lambda *_, **__: folder)
    return folder


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """A word for each list that is made, not found."""
    words: list[str] = []
    original = listed.rendered

    def counted(*arguments: object) -> Rendered:
        words.append("made")
        return original(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(listed, "rendered", counted)
    return words


@pytest.fixture
def long(folder: Path) -> Path:
    """A .bib file that is worth to be kept, with an entry that has no title."""
    entries = [f"@book{{k{n}, title = {{Book {n}}}, note = {{{'x' * 90}}}}}" for n in range(600)]
    path = folder / "long.bib"
    path.write_text("\n".join([*entries, "@book{broken, title = {open"]), "utf-8")
    return path


def test_a_long_list_is_found(run: Run, long: Path, kept: Path, made: list[str]) -> None:
    """The second time it is not made: the same text, and the same lines beside it."""
    first = run("format", long, *NUMERIC)
    assert first == run("format", long, *NUMERIC)
    assert "Book 599" in first.out
    assert "unreadable-block: line 601" in first.err
    assert (made, len(list(kept.iterdir()))) == (["made"], 1)


@pytest.mark.parametrize(
    "arguments",
    [
        ("--style", "gost-r-7.0.5-2008-author-date"),
        (*NUMERIC, "--to", "html"),
        (*NUMERIC, "--terms", "style"),
        (*NUMERIC, "--sort", "latin-first"),
    ],
    ids=lambda arguments: arguments[-1],
)
def test_options_count(run: Run, long: Path, kept: Path, arguments: tuple[str, ...]) -> None:
    """Each is a result of its own."""
    run("format", long, *NUMERIC)
    run("format", long, *arguments)
    assert len(list(kept.iterdir())) == 2


def test_the_content_counts(run: Run, long: Path, kept: Path, made: list[str]) -> None:
    """A list that has changed, not one that has only been saved again."""
    run("format", long, *NUMERIC)
    long.touch()
    run("format", long, *NUMERIC)
    assert made == ["made"]
    long.write_text(long.read_text("utf-8").replace("Book 7}", "Book seven}"), "utf-8")
    assert "Book seven" in run("format", long, *NUMERIC).out
    assert len(list(kept.iterdir())) == 2


def test_the_style_counts(run: Run, folder: Path, long: Path, kept: Path) -> None:
    """By its content: a path means another style when the file has changed."""
    text = style_path(NUMERIC[1]).read_text("utf-8")  # type: ignore[union-attr]
    (folder / "own.csl").write_text(text, "utf-8")
    run("format", long, "--style", "own.csl")
    (folder / "own.csl").write_text(text.replace('suffix=". "', 'suffix=") "'), "utf-8")
    assert run("format", long, "--style", "own.csl").out.startswith("1) Book 0")
    assert len(list(kept.iterdir())) == 2


@pytest.mark.parametrize("where", ["__version__", "PACKAGE"])
def test_the_program_counts(
    run: Run, long: Path, kept: Path, *, monkeypatch: pytest.MonkeyPatch, where: str
) -> None:
    """Another version, or other files of it in a checkout, may print another text."""
    run("format", long, *NUMERIC)
    monkeypatch.setattr(cache, where, "9.9" if where == "__version__" else long.parent)
    run("format", long, *NUMERIC)
    assert len(list(kept.iterdir())) == 2


@pytest.mark.parametrize("how", ["option", "environment", "short", "docx"])
def test_nothing_is_kept(
    run: Run, long: Path, kept: Path, *, monkeypatch: pytest.MonkeyPatch, how: str
) -> None:
    """Where the user says so, where it isn't worth it, and where the result is no text."""
    if how == "environment":
        monkeypatch.setenv("TWINBIB_NO_CACHE", "1")
    if how == "short":
        long.write_text("@book{a, title = {Book 599}}", "utf-8")
    more = {"option": ["--no-cache"], "docx": ["--to", "docx", "-o", "list.docx"]}.get(how, [])
    assert run("format", long, *NUMERIC, *more).status == 0
    assert not kept.exists()


@pytest.mark.parametrize("content", [b"", b"\xff", b"{}", b"sum\n{}", "cut", "changed"])
def test_a_broken_one_is_made_anew(
    run: Run, long: Path, kept: Path, *, made: list[str], content: bytes | str
) -> None:
    """And kept whole."""
    wanted = run("format", long, *NUMERIC)
    (path,) = kept.iterdir()
    whole = path.read_bytes()
    odd = {"cut": whole[:-9], "changed": whole.replace(b"Book 7.", b"Book 8.")}
    path.write_bytes(content if isinstance(content, bytes) else odd[content])
    assert wanted == run("format", long, *NUMERIC)
    assert (path.read_bytes(), made) == (whole, ["made", "made"])


def test_a_folder_that_cannot_be_made(run: Run, long: Path, kept: Path) -> None:
    """The result is printed all the same."""
    kept.write_text("a file in its place", "utf-8")
    ended = run("format", long, *NUMERIC)
    assert ended.status == 0
    assert "Book 599" in ended.out


def test_only_the_last_ones_are_kept(
    run: Run, long: Path, kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The folder does not grow for ever."""
    monkeypatch.setattr(cache, "KEPT", 2)
    for to in ("plain", "html", "markdown", "latex"):
        run("format", long, *NUMERIC, "--to", to)
    assert len(list(kept.iterdir())) == 2
