"""One article of a batch: built in a process of its own, or passed over where it is done."""

import time
import traceback
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from twinbib.cli import article, files, folder
from twinbib.cli.configuration import Asked
from twinbib.export.summary import Line, counts
from twinbib.model import Message, TwinbibError


@dataclass(frozen=True, slots=True)
class Options:
    """Those of the command, by their names."""

    out: Path
    jobs: int
    overwrite: bool
    asked: Asked


@dataclass(frozen=True, slots=True)
class Task:
    """An article: the name of its folder, its files in the order of reading, and how to build."""

    name: str
    files: tuple[Path, ...]
    options: Options


@dataclass(frozen=True, slots=True)
class Done:
    """The line of a task in the summary, and what a person should know beside it."""

    line: Line
    told: Sequence[Message | str] = ()


def done(task: Task) -> Done:
    """The task, done: its results stand in `out/name/`. Whatever happens, it is a line."""
    start = time.perf_counter()
    try:
        return _done(task, start)
    except TwinbibError as error:
        failure = str(error)
    except Exception as error:  # the others go on; what is wrong here is ours
        failure = _internal(task, error)
    return failed(task, failure, time.perf_counter() - start)


def failed(task: Task, failure: str, seconds: float | None = None) -> Done:
    """The task, with the reason why it could not be done."""
    return Done(Line(task.name, _names(task), seconds=seconds, failure=failure))


def died(task: Task) -> Done:
    """The task, where the process that worked on it has come to an end."""
    return failed(task, f"{_names(task)[0]}: its process ended (too little memory, or a crash)")


def _done(task: Task, start: float) -> Done:
    options, out = task.options, task.options.out / task.name
    work = article.work(task.files, out, options.asked, overwrite=options.overwrite)
    if not options.overwrite and folder.holds(out, article.fingerprint(work)):
        return Done(Line(task.name, _names(task), counts(folder.record(out))))
    made = article.make(work, out)
    seconds = time.perf_counter() - start
    return Done(Line(task.name, _names(task), counts(folder.record(out)), seconds), made.told)


def _names(task: Task) -> tuple[str, ...]:
    return tuple(map(files.shown, task.files))


def _internal(task: Task, error: Exception) -> str:
    at = traceback.extract_tb(error.__traceback__)[-1]
    place = f"{Path(at.filename).name}:{at.lineno}"
    return f"{_names(task)[0]}: internal error: {type(error).__name__}: {error} ({place})"
