"""What a user has configured: `twinbib.toml`, or `[tool.twinbib]` in pyproject.toml.

The nearest one counts, going up from the folder of the article, so that an article gives the same
results wherever the program is called from. Options of the command line win over it.
"""

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, get_args

from twinbib.format import Sort, Terms, find_style
from twinbib.model import TwinbibError
from twinbib.settings import Settings
from twinbib.translit.choice import profile

# in one folder the first wins, as its name says that it is meant
PLACES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("twinbib.toml", ()),
    ("pyproject.toml", ("tool", "twinbib")),
)
SECOND = "second-style"
KEYS = ("check", *sorted(field.name.replace("_", "-") for field in fields(Settings)))
# what a key may be; the first counts where nobody says
CHOICES: Mapping[str, tuple[str, ...]] = {"terms": get_args(Terms), "sort": get_args(Sort)}


@dataclass(frozen=True, slots=True)
class Asked:
    """What the command line says of the lists, by the keys of the configuration; empty: nothing."""

    styles: tuple[str, ...] = ()
    second_style: str | None = None
    terms: str | None = None
    sort: str | None = None


NOTHING = Asked()


def one(style: str | None, second_style: str | None = None) -> Asked:
    """What a command asks that has one style of a list at most."""
    return Asked((style,) if style else (), second_style)


def settings(article: Path, asked: Asked = NOTHING) -> Settings:
    """The settings that count for an article; what the command line says wins.

    Raises TwinbibError for a file that is no TOML, a key nobody knows, a value of another type, and
    a style that is not found: the file is named, and what it could have been.
    """
    path, table = nearest(article.resolve().parent)
    configured = _styles(path, table), _second(path, table)
    journal = _journal(path, table)
    usual = _usual(journal)
    styles, second = found(asked)
    choices: Any = {key: getattr(asked, key) or _choice(path, table, key) for key in CHOICES}
    return Settings(
        styles or configured[0] or usual.styles,
        second or configured[1] or usual.second_style,
        journal=journal,
        **choices,
    )


def content(style: str) -> bytes:
    """The content of a style's file. Raises TwinbibError where it cannot be read."""
    try:
        return find_style(style).read_bytes()
    except OSError as error:
        raise TwinbibError(f"{style}: cannot be read: {error.strerror}") from error


def found(asked: Asked) -> tuple[tuple[str, ...], str]:
    """The styles of the command line, and that of the second list; empty where none is asked.

    Raises TwinbibError for one that is not found.
    """
    styles = tuple(_found(style, Path(), "--style") for style in asked.styles)
    second = asked.second_style
    return styles, _found(second, Path(), f"--{SECOND}") if second else ""


def nearest(folder: Path) -> tuple[Path, Mapping[str, Any]]:
    """The file that counts in a folder, and its table; where it could stand and no keys, else.

    Raises TwinbibError as `settings` does for a file that is no TOML or has a key nobody knows.
    """
    path, table = next(_tables(folder), (folder / PLACES[0][0], {}))
    unknown = sorted(table.keys() - set(KEYS))
    if unknown:
        raise TwinbibError(f"{path}: unknown key {', '.join(unknown)} (known: {', '.join(KEYS)})")
    return path, table


def _tables(folder: Path) -> Iterator[tuple[Path, Mapping[str, Any]]]:
    for place in (folder, *folder.parents):
        for name, keys in PLACES:
            path = place / name
            table = _table(path, keys) if path.is_file() else None
            if table is not None:
                yield path, table


def _table(path: Path, keys: Sequence[str]) -> Mapping[str, Any] | None:
    try:
        table: Any = tomllib.loads(path.read_text("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise TwinbibError(f"{path}: not TOML: {error}") from error
    except OSError as error:
        raise TwinbibError(f"{path}: cannot be read: {error.strerror}") from error
    for key in keys:
        table = table.get(key) if isinstance(table, dict) else None
    if table is None:
        return None
    if not isinstance(table, dict):
        raise TwinbibError(f"{path}: {'.'.join(keys)} is no table; write [{'.'.join(keys)}]")
    return table


def _styles(path: Path, table: Mapping[str, Any]) -> tuple[str, ...]:
    """The styles that are configured; none where the key is missing."""
    if "styles" not in table:
        return ()
    value = table["styles"]
    if not isinstance(value, list) or not value or {type(style) for style in value} != {str}:
        raise TwinbibError(f'{path}: styles is a list of names or paths: styles = ["my.csl"]')
    return tuple(_found(style, path.parent, str(path)) for style in value)


def _second(path: Path, table: Mapping[str, Any]) -> str:
    """The style of the second list, as configured; empty where it is not."""
    if SECOND not in table:
        return ""
    if not isinstance(table[SECOND], str):
        raise TwinbibError(f'{path}: {SECOND} is a name or a path: {SECOND} = "my.csl"')
    return _found(table[SECOND], path.parent, str(path))


def _usual(journal: str) -> Settings:
    """The styles that count where nobody names any: the journal's, or else our own."""
    if not journal:
        return Settings()
    asks = profile(journal)
    return Settings((asks.originals,), asks.style)


def _choice(path: Path, table: Mapping[str, Any], key: str) -> str:
    """The value of a key that has but a few; the first of them where it is not set."""
    value = table.get(key, CHOICES[key][0])
    if value not in CHOICES[key]:
        known = ", ".join(f'"{one}"' for one in CHOICES[key] if one)
        raise TwinbibError(f"{path}: {key} is one of {known}")
    return str(value)


def _journal(path: Path, table: Mapping[str, Any]) -> str:
    """The name of the journal as it is, a path from the folder of `path`; empty where none is."""
    journal = table.get("journal", "")
    if not isinstance(journal, str):
        raise TwinbibError(f'{path}: journal is a name or a path: journal = "ours.toml"')
    named = str(path.parent / journal) if journal.endswith(".toml") else journal
    if named:
        try:
            profile(named)
        except TwinbibError as error:
            raise TwinbibError(f"{path}: {error}") from None
    return named


def _found(style: str, folder: Path, where: str) -> str:
    """The name of a style as it is, a path from `folder`."""
    try:
        path = find_style(style)
    except TwinbibError as error:
        raise TwinbibError(f"{where}: {error}") from None
    if path != Path(style):
        return style
    if not (folder / path).is_file():
        raise TwinbibError(f"{where}: {style}: no such style file")
    return str(folder / path)
