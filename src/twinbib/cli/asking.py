"""The options that several commands have: where to write, which styles, what order."""

from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Any

import click

from twinbib.cli.configuration import Asked

Command = Callable[..., None]

out = click.option(
    "--out",
    required=True,
    metavar="DIR",
    type=click.Path(path_type=Path),
    help="The folder to write into; made where it is missing.",
)
styles = click.option(
    "--style",
    "styles",
    multiple=True,
    metavar="NAME|PATH",
    help="A CSL style of the first list and the citations; may be repeated.",
)
second_style = click.option(
    "--second-style", metavar="NAME|PATH", help="A CSL style of the second list."
)
style = click.option(
    "--style",
    "styles",
    metavar="NAME|PATH",
    help="A CSL style by name (see `twinbib styles`) or path; else your configuration's first.",
)
_terms = click.option(
    "--terms",
    type=click.Choice(["entry", "style"]),
    show_default="entry",
    help="Whose words are printed, С. or P.: each entry's language's, or the style's for all.",
)
_sort = click.option(
    "--sort",
    type=click.Choice(["cyrillic-first", "latin-first"]),
    show_default="the style's language first",
    help="Which letters come first in a list that the style sorts.",
)


def lists(command: Command) -> Command:
    """`--terms` and `--sort`; with the styles they come to the command as one value, `asked`."""

    @wraps(command)
    def asking(**options: Any) -> None:
        chosen = options.pop("styles")
        chosen = (chosen,) if isinstance(chosen, str) else chosen or ()
        second = options.pop("second_style", None)
        asked = Asked(chosen, second, options.pop("terms"), options.pop("sort"))
        command(asked=asked, **options)

    return _sort(_terms(asking))
