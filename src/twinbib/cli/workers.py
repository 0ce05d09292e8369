"""Work spread over processes: what one of them does to itself, the others do not feel."""

import os
import signal
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from contextlib import suppress
from typing import TypeVar

import click

T = TypeVar("T")
R = TypeVar("R")
MOST = 61  # what Windows can wait for


def cores() -> int:
    """How many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


jobs = click.option(
    "--jobs",
    type=click.IntRange(min=1),
    default=cores,
    show_default="all processors",
    metavar="N",
    help="How many articles are worked on at once.",
)


def spread(work: Callable[[T], R], items: Sequence[T], jobs: int) -> Iterator[tuple[int, R | None]]:
    """The place of each item and what `work` makes of it, as they come.

    None where the process that had the item died: of a crash in a library, of too little memory.
    `work` stands at the top of a module. Left early, it waits for the items that are begun.
    """
    left = list(range(len(items)))
    while left:
        for at, result in _pool(work, [(at, items[at]) for at in left], jobs):
            left.remove(at)
            yield at, result
        if left:  # one of them has ended its process; they are begun in order, so try the first
            first = left.pop(0)
            alone = dict(_pool(work, [(first, items[first])], 1))
            yield first, alone.get(first)


def _pool(
    work: Callable[[T], R], items: Sequence[tuple[int, T]], jobs: int
) -> Iterator[tuple[int, R]]:
    """What comes of the items until a process dies; when stopped, of those that are begun too."""
    pool = ProcessPoolExecutor(min(jobs, len(items), MOST), initializer=_begin)
    begun: dict[Future[R], int] = {}
    try:
        with suppress(BrokenProcessPool):
            for at, item in items:
                begun[pool.submit(work, item)] = at
        yield from _results(as_completed(begun), begun)
    except KeyboardInterrupt:
        pool.shutdown(cancel_futures=True)
        yield from _results([one for one in begun if not one.cancelled()], begun)
        raise
    finally:
        pool.shutdown(cancel_futures=True)


def _results(ended: Iterable[Future[R]], begun: dict[Future[R], int]) -> Iterator[tuple[int, R]]:
    """Each result once: what is told is taken out of `begun`."""
    for future in ended:
        at = begun.pop(future)
        with suppress(BrokenProcessPool):
            yield at, future.result()


def _begin() -> None:
    """Ctrl-C goes to every process at a terminal: only the first one answers."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
