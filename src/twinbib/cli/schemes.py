"""`twinbib schemes`: the romanisation schemes that there are."""

import click

from twinbib.cli import terminal
from twinbib.language.scheme import Scheme, scheme
from twinbib.translit import schemes


@click.command("schemes", epilog="\b\nExample:\n  twinbib schemes bsi\n  twinbib schemes\n")
@click.argument("names", nargs=-1)
def command(names: tuple[str, ...]) -> None:
    """List the romanisation schemes: name, language, a sample, the standard.

    With NAMES, those only, with their letters. A table of your own, in the same form, can be named
    by its path wherever a scheme is asked for.
    """
    lines = []
    for name in names or schemes():
        one = scheme(name)
        cyrillic, latin = one.sample
        lines.append(f"{name:18}{one.language:5}{cyrillic} → {latin}\n{'':23}{one.source}\n")
        lines += [f"{'':23}{_letters(one)}\n"] if names else []
    terminal.show("".join(lines))


def _letters(one: Scheme) -> str:
    return " ".join(f"{cyrillic}={latin}" for cyrillic, latin in one.values.items())
