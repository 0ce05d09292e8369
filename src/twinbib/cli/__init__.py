"""The command line: one command a file, named like its stage."""

import gc
import sys
from collections.abc import Sequence

import click

from twinbib.cli import terminal
from twinbib.cli.program import program
from twinbib.model import TwinbibError

WRONG = 2
# most of what a short run makes lives until its end, and looking through it costs a twentieth of it
COLLECTED_AFTER = 50_000  # new objects, where Python's own threshold is 700
INTERRUPTED = 130  # 128 + SIGINT, as shells count


def main() -> None:
    """Run the program with the arguments of the process and end with its exit status."""
    gc.set_threshold(COLLECTED_AFTER)
    terminal.prepare()
    sys.exit(run(sys.argv[1:]))


def run(arguments: Sequence[str]) -> int:
    """The exit status for the arguments.

    0 fine, 1 errors found by `check` or an article of `batch` failed, 2 wrong usage or input. A
    user's mistake is one line on standard error, never a traceback.
    """
    try:
        status = program.main(list(arguments), prog_name="twinbib", standalone_mode=False)
    except TwinbibError as error:
        terminal.complain(str(error))
        return WRONG
    except click.UsageError as error:
        terminal.complain(_usage(error))
        return WRONG
    except click.Abort:
        return INTERRUPTED
    return int(status or 0)


def _usage(error: click.UsageError) -> str:
    command = error.ctx.command_path if error.ctx else "twinbib"
    return f"{error.format_message().rstrip('.')} (see {command} --help)"
