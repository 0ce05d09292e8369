"""`twinbib baseline`: findings that are known, so that `check` tells the new ones only."""

import json
from collections.abc import Sequence
from pathlib import Path

import click

from twinbib.cli import folder, many, shown, terminal, workers
from twinbib.cli.check_settings import Asked
from twinbib.cli.checking import VERSION, known_keys
from twinbib.model import TwinbibError

SHOWN = 100  # code points of what a finding stands at, for a person


@click.group(
    "baseline",
    epilog="\b\nExample:\n"
    "  twinbib baseline write known.json issue-3\n"
    "  twinbib check issue-3 --baseline known.json\n"
    "  twinbib baseline prune known.json issue-3\n",
)
def command() -> None:
    """Keep the findings that are known by now, so that `check --baseline FILE` tells new ones only.

    A finding is known by its rule and by the entry or citation that it is about: lines may move,
    and where the entry is changed it is told again.
    """


_FILE = click.argument("file", type=click.Path(path_type=Path))
_PATHS = click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))


@command.command("write")
@_FILE
@_PATHS
def write(file: Path, paths: tuple[Path, ...]) -> None:
    """Write into FILE all that `check` finds in PATHS."""
    found = _found(paths)
    _store(file, list(found.values()))
    terminal.tell(f"{file}: {shown.plural(len(found), 'finding')}")


@command.command("prune")
@_FILE
@_PATHS
def prune(file: Path, paths: tuple[Path, ...]) -> None:
    """Take out of FILE what `check` no longer finds in PATHS, all that was written of."""
    before = known_keys(file)
    found = _found(paths)
    left = [one for one in before if one["key"] in found]
    _store(file, left)
    gone = len(before) - len(left)
    terminal.tell(f"{file}: {shown.plural(len(left), 'finding')}, {gone} taken out")


def _found(paths: Sequence[Path]) -> dict[str, dict[str, str]]:
    """The findings of all articles by their keys; what is configured counts, but no baseline."""
    results = many.ended(many.tasks(paths, Asked(anew=True)), workers.cores())
    if any(one.failure for one in results):
        raise TwinbibError("no baseline: some articles could not be checked")
    return {
        key: {"key": key, "code": finding.code, "rule": finding.rule, "at": seen[:SHOWN]}
        for one in results
        if one.checked is not None
        for key, finding, seen in zip(one.checked.keys, one.checked.findings, one.seen, strict=True)
    }


def _store(file: Path, findings: list[dict[str, str]]) -> None:
    listed = sorted(findings, key=lambda one: (one["code"], one["at"], one["key"]))
    content = {"version": VERSION, "findings": listed}
    text = json.dumps(content, ensure_ascii=False, indent=1) + "\n"
    folder.store(file.parent, {file.name: text})
