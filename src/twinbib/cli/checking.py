"""One article that is checked, in a process of its own where there are many."""

import json
import traceback
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from twinbib.check import baseline
from twinbib.check.selection import counts
from twinbib.cli import check_settings, documents, files
from twinbib.cli.check_settings import Asked, Checks
from twinbib.export.report import Checked
from twinbib.model import Article, TwinbibError

GRAVITY = ("note", "warning", "error")
VERSION = 1


@dataclass(frozen=True, slots=True)
class Task:
    """An article by its files, and what is asked."""

    files: tuple[Path, ...]
    asked: Asked


@dataclass(frozen=True, slots=True)
class Done:
    """What came of a task: the article, checked, or why it could not be; `seen` as in a baseline.

    `seen` has, for each finding, what a person should read of it in a baseline.
    """

    checked: Checked | None = None
    failure: str = ""
    seen: tuple[str, ...] = ()


def done(task: Task) -> Done:
    """The task, done; what goes wrong is told, and the others go on."""
    try:
        return _done(task)
    except TwinbibError as error:
        return Done(failure=str(error))
    except Exception as error:  # the others go on; what is wrong here is ours
        at = traceback.extract_tb(error.__traceback__)[-1]
        place = f"{Path(at.filename).name}:{at.lineno}"
        name = files.shown(task.files[0])
        return Done(failure=f"{name}: internal error: {type(error).__name__}: {error} ({place})")


def died(task: Task) -> Done:
    """The task, where the process that worked on it has come to an end."""
    name = files.shown(task.files[0])
    return Done(failure=f"{name}: its process ended (too little memory, or a crash)")


def known_keys(path: Path) -> list[dict[str, str]]:
    """The findings of a baseline; raises TwinbibError where the file is none."""
    try:
        found = json.loads(path.read_text("utf-8"))
        listed: list[dict[str, str]] = found["findings"]
        if found["version"] != VERSION or any(not isinstance(one["key"], str) for one in listed):
            raise ValueError("of another version")
    except OSError as error:
        cure = "(`twinbib baseline write` makes one)"
        raise TwinbibError(f"{path}: cannot be read: {error.strerror} {cure}") from error
    except (ValueError, TypeError, LookupError, RecursionError) as error:
        raise TwinbibError(f"{path}: no baseline (`twinbib baseline write` makes one)") from error
    return listed


def _done(task: Task) -> Done:
    checks = check_settings.checks(task.files, task.asked)
    article = documents.article(task.files, task.asked.bibs, checks.journal)
    if len(article.document.files) > len(task.files):  # what a LaTeX document reads
        every = dict.fromkeys([*task.files, *map(Path, article.document.files)])
        checks = check_settings.checks(list(every), task.asked)
    known = {one["key"] for one in known_keys(checks.baseline)} if checks.baseline else ()
    return _counting(article, checks, known)


def _counting(article: Article, checks: Checks, known: Collection[str]) -> Done:
    keyed = [
        (baseline.key(finding, article), finding)
        for finding in article.findings
        if counts(finding, checks.selection)
    ]
    new = [(key, finding) for key, finding in keyed if key not in known]
    found = tuple(finding for _, finding in new)
    worst = max((GRAVITY.index(finding.severity) for finding in found), default=-1)
    fails = checks.fail_on != "never" and worst >= GRAVITY.index(checks.fail_on)
    document = article.document
    keys = tuple(key for key, _ in new)
    seen = tuple(baseline.content(finding, article) for finding in found)
    checked = Checked(
        document.files, document.texts, found, keys, fails, whole=not document.findings
    )
    return Done(checked, seen=seen)
