"""`twinbib journals`: the journals whose demands are known."""

from collections.abc import Iterator

import click

from twinbib.cli import terminal
from twinbib.translit.choice import Profile, journals, profile


@click.command(
    "journals", epilog="\b\nExample:\n  twinbib journals ablai-khan\n  twinbib journals\n"
)
@click.argument("names", nargs=-1)
def command(names: tuple[str, ...]) -> None:
    """List the journal profiles: schemes by language, styles of both lists, marks, the source.

    NAMES are those to show, or files of your own in the same form; all where none is given.
    """
    lines = []
    for name in names or journals():
        one = profile(name)
        schemes = ", ".join(f"{language} {scheme}" for language, scheme in one.schemes.items())
        asked = [schemes, f"{one.originals}, {one.style}", *_others(one)]
        lines += [f"{name}: {one.name}", f"  {'; '.join(asked)}", f"  {one.source}"]
    terminal.show("\n".join(lines) + "\n")


def _others(one: Profile) -> Iterator[str]:
    """What not every journal asks."""
    if one.marks:
        yield ", ".join(one.marks.values())
    if one.order == "latin":
        yield "in the order of the Latin alphabet"
    if one.titles == "translated":
        yield "titles in English only"
    if one.ignored:
        yield f"without {', '.join(one.ignored)}"
