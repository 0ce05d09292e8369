"""Many articles checked at once, with a bar at a terminal."""

from collections.abc import Sequence
from pathlib import Path

from twinbib.cli import checking, grouping, search, terminal, tex, workers
from twinbib.cli.check_settings import Asked
from twinbib.cli.checking import Done, Task
from twinbib.messages import message, rendered


def tasks(paths: Sequence[Path], asked: Asked, *, together: bool = False) -> list[Task]:
    """A task an article; `together`: all files are one.

    Raises TwinbibError for a path that stands for nothing.
    """
    found = search.found(paths)
    apart = found if together else tex.without_chapters(found, paths)
    grouped = [tuple(found)] if together else grouping.articles(apart)
    return [Task(article, asked) for article in grouped]


def ended(given: Sequence[Task], jobs: int, language: str) -> list[Done]:
    """What came of each task, in their order; failures are told on standard error.

    `language` is the one of the bar's label.

    One alone needs no process of its own.
    """
    results: dict[int, Done] = {}
    if len(given) == 1:
        results[0] = checking.done(given[0])
    else:
        with terminal.progress(len(given), rendered(message("files.progress"), language)) as step:
            for at, result in workers.spread(checking.done, given, jobs):
                results[at] = result or checking.died(given[at])
                step()
    done = [results[at] for at in sorted(results)]
    for failure in dict.fromkeys(one.failure for one in done if one.failure):
        terminal.complain(failure)  # what all share, such as a baseline that is none, is told once
    return done
