"""The program as click sees it: its commands are imported only when they are called."""

from importlib import import_module

import click

from twinbib import __version__

# each command by its file in this folder, with its line in the list of commands
COMMANDS = {
    "build": "Read an article; write its .bib files, claims, findings and bibliographies.",
    "batch": "Build many articles, each into a folder of its own; write a summary.",
    "parse": "Show the sources of an article as typed fields.",
    "link": "Show each claim of an article with its source and page.",
    "source": "Show all that an article takes from one of its sources.",
    "cite": "Print the citation of a source, ready to paste.",
    "check": "Show what is wrong with the references of articles.",
    "rule": "Explain a rule of check, or list them all.",
    "baseline": "Keep the findings that are known, so that check tells new ones.",
    "scheme": "Tell which romanisation scheme a list follows, and where it does not.",
    "romanize": "Print the romanised list, made from the Cyrillic one.",
    "journals": "List the journals whose demands are known.",
    "schemes": "List the romanisation schemes.",
    "format": "Print a bibliography in a CSL style.",
    "latex": "Write an article as a LaTeX document that cites by key.",
    "bbl": "Write the lists of a LaTeX document, in place of BibTeX.",
    "tidy": "Mend a .bib file where that is beyond doubt; show a diff.",
    "bib": "Merge .bib files, find works in them, make keys alike.",
    "styles": "List the CSL styles, or search them.",
}


class Program(click.Group):
    """A group whose list of commands is known without importing one of them."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The commands in the order of the stages."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name, imported now; None where there is none."""
        if cmd_name not in COMMANDS:
            from twinbib.language.nearest import nearest  # noqa: PLC0415  # help waits for no stage

            near = nearest(cmd_name, COMMANDS)
            known = f"nearest: {', '.join(near)}" if near else f"known: {', '.join(COMMANDS)}"
            raise click.UsageError(f"no command '{cmd_name}' ({known})", ctx)
        command: click.Command = import_module(f"twinbib.cli.{cmd_name}").command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the list of commands into the help page."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


@click.group(
    cls=Program,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="\b\nExample:\n  twinbib build article.md --out out\n  twinbib check article.md\n",
)
@click.version_option(__version__, "--version", message="%(prog)s %(version)s")
@click.pass_context
def program(ctx: click.Context) -> None:
    """Read an article that prints its sources twice, in Cyrillic and romanised.

    Exit status: 0 fine; 1 `check` found an error, or an article of `batch` failed; 2 wrong
    usage or a file that cannot be read.
    """
    if ctx.invoked_subcommand is None:
        click.echo(ctx.get_help())
