"""The two streams: results on standard output, all else on standard error."""

import io
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TextIO

import click

from twinbib.model import TwinbibError

BROKEN_PIPE = 141  # 128 + SIGPIPE, as shells count


def prepare() -> None:
    """Let no letter stop the program: a pipe or file is UTF-8, a terminal shows what it can."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            encoding = None if stream.isatty() else "utf-8"
            stream.reconfigure(encoding=encoding, errors="replace")


def show(result: str) -> None:
    """Print a result. Ends the program quietly where its reader has gone: `… | head`.

    Raises TwinbibError where it cannot be written: `… > results.txt` on a full disk.
    """
    try:
        sys.stdout.write(result if result.endswith("\n") else result + "\n")
        sys.stdout.flush()
    except BrokenPipeError:
        _abandon(sys.stdout)
        raise click.exceptions.Exit(BROKEN_PIPE) from None
    except OSError as error:
        _abandon(sys.stdout)
        raise TwinbibError(f"standard output: cannot be written: {error.strerror}") from error


def _abandon(stream: TextIO) -> None:
    """Lead a stream to nowhere, or the interpreter would try once more at its end, and complain."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def tell(*lines: str) -> None:
    """Lines on standard error: what was done, what a person should know; lost where it is shut."""
    try:
        sys.stderr.writelines(line + "\n" for line in lines)
        sys.stderr.flush()
    except OSError:
        _abandon(sys.stderr)


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
