"""`twinbib batch`: many articles, each into a folder of its own."""

import signal
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import click

from twinbib.cli import (
    asking,
    configuration,
    folder,
    grouping,
    search,
    task,
    terminal,
    tex,
    workers,
)
from twinbib.cli.configuration import Asked
from twinbib.cli.languages import lang_option, spoken
from twinbib.cli.task import Done, Options, Task
from twinbib.export.findings_text import counted
from twinbib.export.summary import summary_csv
from twinbib.messages import message, rendered

SUMMARY = "summary.csv"
STOPPED = "the batch was stopped before it was done"


@click.command(
    "batch",
    epilog="\b\nExample:\n"
    "  twinbib batch articles --out out\n"
    "  twinbib batch 'issue-*/*.docx' one.ru.md one.en.md --out out --jobs 2\n",
)
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
@asking.out
@workers.jobs
@click.option("--overwrite", is_flag=True, help="Start anew: all articles, and over edited .bib.")
@asking.styles
@asking.second_style
@asking.lists
@lang_option
def command(paths: tuple[Path, ...], asked: Asked, lang: str, **named: Any) -> None:
    """Build every article that PATHS name, as `build` does, each into DIR/NAME/.

    PATHS are files, folders with all that is in them, and patterns. Files whose names are equal up
    to .ru, .kk, .uk, .en and the like are one article: NAME.ru.md, NAME.en.md. DIR/summary.csv has
    a line an article; it opens in Excel.

    What is done and has not changed since is passed over, so a batch that was stopped goes on when
    it is called again. An article that fails is told and stops no other; the exit status is 1 then.
    """
    options = Options(asked=asked, **named)
    configuration.found(asked)
    articles = tex.without_chapters(search.found(paths, options.out), paths)
    tasks = _tasks(articles, options)
    folder.store(options.out, {})
    done: dict[int, Done] = {}
    try:
        with (
            _stopping(),
            terminal.progress(len(tasks), rendered(message("files.progress"), lang)) as step,
        ):
            for at, result in workers.spread(task.done, tasks, options.jobs):
                done[at] = result or task.died(tasks[at])
                step()
    finally:
        results = [done.get(at) or task.failed(one, STOPPED) for at, one in enumerate(tasks)]
        _report(results, options.out, lang)
    if any(result.line.failure for result in results):
        raise click.exceptions.Exit(1)


def _tasks(paths: Sequence[Path], options: Options) -> list[Task]:
    grouped = grouping.articles(paths)
    names = grouping.folders(grouped, [SUMMARY])
    return [Task(name, files, options) for name, files in zip(names, grouped, strict=True)]


@contextmanager
def _stopping() -> Iterator[None]:
    """Being ended (SIGTERM) is as being stopped by Ctrl-C: or the processes would outlive us."""
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _report(results: Sequence[Done], out: Path, language: str) -> None:
    """Say what a person should know, and write the summary."""
    lines = [result.line for result in results]
    for result in results:
        terminal.tell(*(spoken(one, language) for one in result.told))
        if result.line.failure not in ("", STOPPED):
            terminal.complain(result.line.failure)
    folder.store(out, {SUMMARY: summary_csv(lines)})
    stopped = sum(line.failure == STOPPED for line in lines)
    counts = {
        "batch.built": sum(one.counts is not None and one.seconds is not None for one in lines),
        "batch.before": sum(one.counts is not None and one.seconds is None for one in lines),
        "batch.failed": sum(bool(one.failure) for one in lines) - stopped,
        "batch.stopped": stopped,
    }
    said = (message(key, count=count) for key, count in counts.items() if count)
    told = ", ".join(rendered(one, language) for one in said)
    terminal.tell(f"{out / SUMMARY}: {counted({'article': len(lines)}, language)}: {told}")
