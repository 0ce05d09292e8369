"""Which files are one article, and what its results are called: by their names alone.

`a.ru.md` and `a.en.md` are the two lists of one article; `a.md` and `a.pdf` are two articles, as
each may hold all of it. The marks (`.ru`, `.en` …) stand in data/sides.toml.
"""

import hashlib
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path

from twinbib import tables
from twinbib.cli.files import shown

Files = tuple[Path, ...]


def articles(paths: Sequence[Path]) -> list[Files]:
    """The files of each article, in the order in which they are read.

    Together are those of one folder whose names are equal up to the mark of a side. Where two have
    the same side, each suffix is an article of its own.
    """
    alike: dict[tuple[Path, str], list[Path]] = defaultdict(list)
    for path in paths:
        alike[path.parent, _bare(path)].append(path)
    return [article for group in alike.values() for article in _told_apart(group)]


def stem(article: Sequence[Path]) -> str:
    """What the files written for an article are called.

    The name of its file without the last suffix; of several, what their names have in common
    before the mark of a side; else the first one's.
    """
    bare = {_bare(path) for path in article}
    if len(article) > 1 and len(bare) == 1:
        return shown(Path(bare.pop()))
    return shown(Path(article[0].stem))


def folders(grouped: Sequence[Files], taken: Collection[str]) -> list[str]:
    """The name of the folder of each article: its stem, unless another one's is the same.

    Then as much of its path before the stem, and its suffix, as tells it apart: `2020-a`, `a.pdf`.
    `taken` are names that none may have. Case and composition of letters make no difference, as
    they make none to the file systems of Windows and macOS.
    """
    choices = [list(_choices(article)) for article in grouped]
    chosen = [names[0] for names in choices]
    while again := [at for at in _crowded(chosen, taken) if len(choices[at]) > 1]:
        for at in again:
            del choices[at][0]
            chosen[at] = choices[at][0]
    for at in _crowded(chosen, taken):  # `a-b/c.md` and `a/b-c.md`
        place = str(grouped[at][0]).encode("utf-8", "surrogateescape")
        chosen[at] += "-" + hashlib.sha256(place).hexdigest()[:8]
    return chosen


def _crowded(names: Sequence[str], taken: Collection[str]) -> list[int]:
    """The places of the names that are not the only one of their kind, or lead elsewhere."""
    alike = Counter(map(_folded, [*names, *taken, ".", ".."]))
    return [at for at, name in enumerate(names) if alike[_folded(name)] > 1]


def _choices(article: Files) -> Iterator[str]:
    """What an article's folder may be called, from the shortest."""
    first = article[0]
    parents = [part for part in first.parent.parts if part not in ("..", first.anchor)]
    for depth in range(len(parents) + 1):
        name = "-".join([*parents[len(parents) - depth :], stem(article)])
        yield shown(Path(name))
        yield shown(Path(name + first.suffix))


def _told_apart(alike: Sequence[Path]) -> list[Files]:
    ordered = sorted(alike, key=lambda path: (_order(_side(path)), path.name))
    if len({_side(path) for path in ordered}) == len(ordered):
        return [tuple(ordered)]
    suffixes: dict[str, list[Path]] = defaultdict(list)
    for path in ordered:
        suffixes[path.suffix.casefold()].append(path)
    return [tuple(article) for article in suffixes.values()]


def _bare(path: Path) -> str:
    """The name without its suffix and the mark of a side."""
    return path.stem.removesuffix(f".{_mark(path)}") if _mark(path) else path.stem


def _side(path: Path) -> str:
    return _mark(path).casefold()


def _mark(path: Path) -> str:
    """The mark of a side as printed; nothing where there is none."""
    name, _, last = path.stem.rpartition(".")
    return last if name and last.casefold() in _sides() else ""


def _order(side: str) -> int:
    """The text first: a file without a side has it."""
    return _sides().index(side) if side else -1


def _sides() -> Sequence[str]:
    sides: Sequence[str] = tables.table("sides.toml", ("source", "sides", "suffixes"))["sides"]
    return sides


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()
