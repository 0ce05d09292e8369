"""`twinbib baseline`: findings that are known, so that `check` tells the new ones only."""

import json
from collections.abc import Sequence
from pathlib import Path

import click

from twinbib.cli import folder, many, terminal, workers
from twinbib.cli.check_settings import Asked
from twinbib.cli.checking import VERSION, known_keys
from twinbib.cli.languages import lang_option
from twinbib.export.findings_text import counted
from twinbib.messages import message, rendered
from twinbib.model import TwinbibError

SHOWN = 100  # code points of what a finding stands at, for a person


@click.group(
    "baseline",
    epilog="\b\nExample:\n"
    "  twinbib baseline write known.json issue-3\n"
    "  twinbib check issue-3 --baseline known.json\n"
    "  twinbib baseline prune known.json issue-3\n",
    invoke_without_command=True,
)
@click.pass_context
def command(ctx: click.Context) -> None:
    """Keep the findings that are known by now, so that `check --baseline FILE` tells new ones only.

    A finding is known by its rule and by the entry or citation that it is about: lines may move,
    and where the entry is changed it is told again.
    """
    if ctx.invoked_subcommand is None:
        click.echo(ctx.get_help())


_FILE = click.argument("file", type=click.Path(path_type=Path))
_PATHS = click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))


@command.command("write", epilog="\b\nExample:\n  twinbib baseline write known.json issue-3\n")
@_FILE
@_PATHS
@lang_option
def write(file: Path, paths: tuple[Path, ...], lang: str) -> None:
    """Write into FILE all that `check` finds in PATHS.

    An article that can't be checked is told and left out: what is found in it later is new.
    """
    found, whole = _found(paths, lang)
    _store(file, list(found.values()))
    terminal.tell(f"{file}: {counted({'finding': len(found)}, lang)}")
    if not whole:
        raise TwinbibError(f"{file}: written without the articles that could not be checked")


@command.command("prune", epilog="\b\nExample:\n  twinbib baseline prune known.json issue-3\n")
@_FILE
@_PATHS
@lang_option
def prune(file: Path, paths: tuple[Path, ...], lang: str) -> None:
    """Take out of FILE what `check` no longer finds in PATHS, all that was written of."""
    before = known_keys(file)
    found, whole = _found(paths, lang)
    if not whole:
        raise TwinbibError(f"{file}: not pruned: some articles could not be checked")
    left = [one for one in before if one["key"] in found]
    _store(file, left)
    gone = rendered(message("files.pruned", count=len(before) - len(left)), lang)
    terminal.tell(f"{file}: {counted({'finding': len(left)}, lang)}, {gone}")


def _found(paths: Sequence[Path], language: str) -> tuple[dict[str, dict[str, str]], bool]:
    """The findings of all articles by their keys, and whether all articles could be checked.

    What is configured counts, but no baseline.
    """
    results = many.ended(many.tasks(paths, Asked(anew=True)), workers.cores(), language)
    findings = {
        key: {"key": key, "code": finding.code, "rule": finding.rule, "at": seen[:SHOWN]}
        for one in results
        if one.checked is not None
        for key, finding, seen in zip(one.checked.keys, one.checked.findings, one.seen, strict=True)
    }
    return findings, not any(one.failure for one in results)


def _store(file: Path, findings: list[dict[str, str]]) -> None:
    listed = sorted(findings, key=lambda one: (one["code"], one["at"], one["key"]))
    content = {"version": VERSION, "findings": listed}
    text = json.dumps(content, ensure_ascii=False, indent=1) + "\n"
    folder.store(file.parent, {file.name: text})
