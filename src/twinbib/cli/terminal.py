"""The two streams: results on standard output, all else on standard error."""

import io
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import click

BROKEN_PIPE = 141  # 128 + SIGPIPE, as shells count


def prepare() -> None:
    """Let no letter stop the program: a pipe or file is UTF-8, a terminal shows what it can."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            encoding = None if stream.isatty() else "utf-8"
            stream.reconfigure(encoding=encoding, errors="replace")


def show(result: str) -> None:
    """Print a result. Ends the program quietly where its reader has gone: `… | head`."""
    try:
        sys.stdout.write(result if result.endswith("\n") else result + "\n")
        sys.stdout.flush()
    except BrokenPipeError:
        # or the interpreter would try once more at its end, and complain
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise click.exceptions.Exit(BROKEN_PIPE) from None


def tell(*lines: str) -> None:
    """Lines on standard error: what was done, what a person should know."""
    sys.stderr.writelines(line + "\n" for line in lines)


def complain(message: str) -> None:
    """What went wrong, in one line that names the program."""
    tell("twinbib: " + " ".join(message.split()))


@contextmanager
def progress(length: int, label: str) -> Iterator[Callable[[], None]]:
    """A function to be called at each of `length` steps; a terminal shows a bar."""
    if not sys.stderr.isatty():
        yield lambda: None
        return
    with click.progressbar(length=length, label=label, show_pos=True, file=sys.stderr) as bar:
        yield lambda: bar.update(1)
