"""The files that paths, folders and patterns stand for."""

import glob
import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from twinbib import tables
from twinbib.cli import folder
from twinbib.model import TwinbibError


def found(paths: Sequence[Path], out: Path | None = None) -> list[Path]:
    """Each file once: those named, those that a pattern fits, the articles of a folder.

    From a folder and those in it, but not from `out`, come the files with a suffix of
    data/sides.toml, and none that is hidden or open in Word (`~$a.docx`). What `build` has written
    comes only where it is named. Raises TwinbibError for a path that stands for nothing.
    """
    files: dict[str, Path] = {}
    left_out = "" if out is None else os.path.realpath(out)
    for path in paths:
        for file in _files(path, left_out):
            files.setdefault(os.path.realpath(file), file)
    if not files:
        named = ", ".join(map(str, paths))
        raise TwinbibError(f"{named}: no articles there (files with {', '.join(_suffixes())})")
    return list(files.values())


def _files(path: Path, out: str) -> Iterator[Path]:
    if path.is_dir():
        yield from _inside(path, out)
    elif path.exists():
        yield path
    else:
        yield from _fitting(path, out)


def _fitting(pattern: Path, out: str) -> Iterator[Path]:
    paths = sorted(map(Path, glob.iglob(str(pattern), recursive=True)))
    if not paths:
        raise TwinbibError(f"{pattern}: no such file or folder, and no pattern that fits one")
    for path in paths:
        if path.is_dir():
            yield from _inside(path, out)
        elif path.name not in folder.results(path.parent):
            yield path


def _inside(top: Path, out: str) -> Iterator[Path]:
    for place, folders, names in os.walk(top, onerror=_unreadable):
        visible = sorted(name for name in folders if not name.startswith("."))
        folders[:] = [name for name in visible if os.path.realpath(Path(place, name)) != out]
        results = folder.results(Path(place))
        articles = (Path(place, name) for name in sorted(names) if name not in results)
        yield from filter(_article, articles)


def _article(path: Path) -> bool:
    """Whether a file of a folder is one, by its name."""
    named = path.suffix.casefold() in _suffixes() and not path.name.startswith((".", "~$"))
    return named and path.is_file()


def _suffixes() -> Sequence[str]:
    suffixes: Sequence[str] = tables.table("sides.toml")["suffixes"]
    return suffixes


def _unreadable(error: OSError) -> None:
    raise TwinbibError(f"{error.filename}: cannot be read: {error.strerror}") from error
