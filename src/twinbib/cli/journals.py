"""`twinbib journals`: the journals whose demands are known."""

import click

from twinbib.cli import terminal
from twinbib.translit.choice import journals, profile


@click.command(
    "journals", epilog="\b\nExample:\n  twinbib journals ablai-khan\n  twinbib journals\n"
)
@click.argument("names", nargs=-1)
def command(names: tuple[str, ...]) -> None:
    """List the journal profiles: schemes by language, the style of the list, where it says so.

    NAMES are those to show, or files of your own in the same form; all where none is given.
    """
    lines = []
    for name in names or journals():
        one = profile(name)
        schemes = ", ".join(f"{language} {scheme}" for language, scheme in one.schemes.items())
        lines += [f"{name}: {one.name}", f"  {schemes}; {one.style}", f"  {one.source}"]
    terminal.show("\n".join(lines) + "\n")
