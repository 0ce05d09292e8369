"""Loads and validates the tables under `data/`, finds styles: nothing else knows where they lie.

A table is knowledge as TOML: each file says what it is and where it comes from. A fault in a table
is a programming error and raises `TableError` at once, naming the file and the key.
"""

import tomllib
from collections.abc import Collection, Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

from twinbib.model import TwinbibError

PACKAGE = Path(__file__).parent
DATA = PACKAGE / "data"
# a wheel holds the styles inside the package; a checkout has them at its top
STYLES = (PACKAGE / "styles", PACKAGE.parent.parent / "styles")


class TableError(ValueError):
    """A table that is missing, malformed or has a key that nobody reads."""


@cache
def _read(name: str) -> Mapping[str, Any]:
    path = DATA / name
    try:
        return MappingProxyType(tomllib.loads(path.read_text("utf-8")))
    except OSError as error:
        raise TableError(f"data/{name}: {error.strerror}") from error
    except tomllib.TOMLDecodeError as error:
        raise TableError(f"data/{name}: {error}") from error


def table(
    name: str, required: Collection[str] = (), optional: Collection[str] | None = None
) -> Mapping[str, Any]:
    """The table `data/NAME` (`"abbreviations/en.toml"`), checked for its top-level keys.

    With `optional` given, a key that is neither required nor optional is an error too.
    """
    content = _read(name)
    missing = sorted(set(required) - content.keys())
    if missing:
        raise TableError(f"data/{name}: no {', '.join(missing)}")
    if optional is not None:
        unknown = sorted(content.keys() - set(required) - set(optional))
        if unknown:
            known = ", ".join(sorted({*required, *optional}))
            raise TableError(f"data/{name}: unknown {', '.join(unknown)} (known: {known})")
    return content


def text(name: str) -> str:
    """A file of `data/` that is written as it is: `text("kazakh.lbx")`."""
    return (DATA / name).read_text("utf-8")


def own(path: str, known: Collection[str]) -> dict[str, Any]:
    """The table of a file that a user has written.

    Raises TwinbibError where it can't be read, is no TOML or has a key that is none of `known`.
    """
    try:
        data = tomllib.loads(Path(path).read_text("utf-8"))
    except OSError as error:
        raise TwinbibError(f"{path}: cannot be read: {error.strerror}") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise TwinbibError(f"{path}: not TOML: {error}") from error
    unknown = sorted(data.keys() - set(known))
    if unknown:
        raise TwinbibError(f"{path}: unknown key {', '.join(unknown)} (known: {', '.join(known)})")
    return data


def names(folder: str) -> tuple[str, ...]:
    """The tables in a folder of `data/`, in order: `names("translit")` → `("bgn-pcgn", …)`."""
    return tuple(sorted(path.stem for path in (DATA / folder).glob("*.toml")))


def style_names() -> tuple[str, ...]:
    """The names of our own CSL styles, in order, without `.csl`."""
    return tuple(sorted({path.stem for folder in STYLES for path in folder.glob("*.csl")}))


def style_path(name: str) -> Path | None:
    """Where our own style of that name lies: in the package, else in the checkout; else None."""
    for folder in STYLES:
        path = folder / f"{name}.csl"
        if path.is_file():
            return path
    return None
