"""What `check` is asked for an article: the command line's options over `[check]` of the file.

The file is the one of `configuration`, the nearest to the article.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

from twinbib.check.selection import Selection, known
from twinbib.cli import configuration
from twinbib.cli.files import shown
from twinbib.model import TwinbibError
from twinbib.translit.choice import Profile, profile

LISTS = ("select", "ignore")
WORDS = ("journal", "fail-on", "baseline")
PER_FILE = "per-file-ignores"
KEYS = (*LISTS, PER_FILE, *WORDS)
FAIL_ON = ("error", "warning", "note", "never")


@dataclass(frozen=True, slots=True)
class Asked:
    """Options of the command line; empty where they are not given. `anew`: with no baseline.

    `bibs` are the sources of a LaTeX document, in place of those that it names.
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    journal: str = ""
    fail_on: str = ""
    baseline: str = ""
    anew: bool = False
    bibs: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True)
class Checks:
    """What counts for an article: which rules, from which severity on it fails, what is known.

    `journal`: whose schemes of romanisation it is held to.
    """

    selection: Selection
    fail_on: str
    baseline: Path | None
    journal: Profile | None = None


def asked(options: Asked) -> Asked:
    """The options as they are; raises TwinbibError for a rule or a journal that nobody knows."""
    known(options.select, "--select")
    known(options.ignore, "--ignore")
    _ignored(options.journal, "--journal")
    return options


def checks(article: Sequence[Path], options: Asked) -> Checks:
    """The settings for the article with these files.

    Raises TwinbibError for a configuration that is none: the file is named, and the cure.
    """
    path, table = configuration.nearest(article[0].resolve().parent)
    found = _checked(path, table.get("check", {}))
    own = str(found.get("journal", "") or table.get("journal", ""))
    journal = options.journal or _beside(path, own)
    selection = Selection(
        options.select or tuple(found.get("select", ())),
        (options.ignore or tuple(found.get("ignore", ()))) + _ignored(journal, str(path)),
        _in_files(article, path.parent, found.get(PER_FILE, {})),
    )
    baseline = options.baseline or _beside(path, str(found.get("baseline", "")))
    fail_on = options.fail_on or str(found.get("fail-on", FAIL_ON[0]))
    known_by_now = Path(baseline) if baseline and not options.anew else None
    asking = profile(journal) if journal else None
    return Checks(selection, fail_on, known_by_now, asking)


def _checked(path: Path, table: Any) -> Mapping[str, Any]:
    if not isinstance(table, dict):
        raise TwinbibError(f"{path}: check is no table; write [check]")
    unknown = sorted(table.keys() - set(KEYS))
    if unknown:
        raise TwinbibError(
            f"{path}: check: unknown key {', '.join(unknown)} (known: {', '.join(KEYS)})"
        )
    for key in LISTS:
        known(_words(path, key, table.get(key, [])), f"{path}: {key}")
    _check_words(path, table)
    per_file = table.get(PER_FILE, {})
    if not isinstance(per_file, dict):
        raise TwinbibError(f'{path}: {PER_FILE} is a table: "old/*.md" = ["LOC"]')
    for pattern, codes in per_file.items():
        known(_words(path, PER_FILE, codes), f"{path}: {PER_FILE}: {pattern}")
    return table


def _check_words(path: Path, table: Mapping[str, Any]) -> None:
    for key in WORDS:
        if not isinstance(table.get(key, ""), str):
            raise TwinbibError(f'{path}: {key} is a word: {key} = "…"')
    if table.get("fail-on", FAIL_ON[0]) not in FAIL_ON:
        raise TwinbibError(f"{path}: fail-on is one of {', '.join(FAIL_ON)}")


def _words(path: Path, key: str, value: Any) -> list[str]:
    if not isinstance(value, list) or any(not isinstance(one, str) for one in value):
        raise TwinbibError(f'{path}: {key} is a list of codes or names: ["LOC", "year-missing"]')
    return value


def _beside(path: Path, name: str) -> str:
    """A file of the configuration is named from its folder; a journal's name is no file."""
    return str(path.parent / name) if name.endswith((".toml", ".json")) else name


def _ignored(journal: str, where: str) -> tuple[str, ...]:
    if not journal:
        return ()
    return known(profile(journal).ignored, f"{where}: {journal}: ignored")


def _in_files(
    article: Sequence[Path], folder: Path, patterns: Mapping[str, list[str]]
) -> dict[str, tuple[str, ...]]:
    """What each file ignores, by the name that findings have for it."""
    return {
        shown(file): tuple(
            code
            for pattern, codes in patterns.items()
            if _fits(file, folder, pattern)
            for code in codes
        )
        for file in article
    }


def _fits(file: Path, folder: Path, pattern: str) -> bool:
    """Whether the path from the configuration's folder, or the name alone, fits a pattern."""
    whole = file.resolve()
    below = whole.relative_to(folder).as_posix() if whole.is_relative_to(folder) else ""
    return fnmatch(below, pattern) or fnmatch(file.name, pattern)
