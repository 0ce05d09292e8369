"""`twinbib bib`: several .bib files as one, works in them, their keys."""

import os
from collections.abc import Iterator
from pathlib import Path

import click

from twinbib import pipeline
from twinbib.cli import bibfile, folder, shown, terminal
from twinbib.manage import find, merge, rename
from twinbib.model import TwinbibError
from twinbib.read.bib import reference


@click.group(
    "bib",
    epilog="\b\nExample:\n"
    "  twinbib bib merge mine.bib hers.bib --out all.bib\n"
    "  twinbib bib find Дундич 2002 library/\n"
    "  twinbib bib keys refs.bib --write\n",
    invoke_without_command=True,
)
@click.pass_context
def command(ctx: click.Context) -> None:
    """Merge .bib files, find works in them in both scripts, make keys alike."""
    if ctx.invoked_subcommand is None:
        click.echo(ctx.get_help())


@command.command("merge", epilog="\b\nExample:\n  twinbib bib merge a.bib b.bib --out all.bib\n")
@click.argument("first", type=click.Path(path_type=Path))
@click.argument("second", type=click.Path(path_type=Path))
@click.option("--out", type=click.Path(path_type=Path), help="The file to write; else it is shown.")
def merge_files(first: Path, second: Path, out: Path | None) -> None:
    """Print FIRST with what SECOND has more: works, and fields of works that both have.

    A work is known by its DOI, title, names and pages, in whatever script they are. Where values
    differ both are kept, the second as `year_other`, and told.
    """
    one, two = bibfile.read(first), bibfile.read(second)
    for reason in (*bibfile.unread(one), *bibfile.unread(two)):
        raise TwinbibError(f"{reason}; mend it first, or its entry would be lost")
    libraries = [pipeline.library(str(file.path), file.content) for file in (one, two)]
    made = merge.merged((one.text, libraries[0]), (two.text, libraries[1]))
    terminal.tell(*made.joined, *made.renamed, *made.conflicts)
    if out is None:
        terminal.show(made.text)
    else:
        folder.store(out.parent, {out.name: made.text})
        terminal.tell(f"{out}: written")


@command.command("find", epilog="\b\nExample:\n  twinbib bib find Дундич истор library/\n")
@click.argument("words", nargs=-1, required=True)
@click.argument("path", type=click.Path(path_type=Path))
def find_words(words: tuple[str, ...], path: Path) -> None:
    """Show the works that have all WORDS, in either script, in the .bib file or folder PATH.

    The exit status is 0 where none has; that is told.
    """
    if not path.exists():
        raise TwinbibError(f"{path}: no such file or folder (the .bib stands behind the words)")
    matched = False
    for file in _bibs(path):
        try:
            one = bibfile.read(file)
        except TwinbibError as error:
            terminal.complain(str(error))
            continue
        for entry in find.found(words, one.bib):
            told = shown.work(reference(entry))
            terminal.show(f"{file}:{entry.line}: {entry.key}: {told}")
            matched = True
    if not matched:
        terminal.tell(f"{path}: no work has {' '.join(words)!r}")


@command.command("keys", epilog="\b\nExample:\n  twinbib bib keys refs.bib --write\n")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--write", is_flag=True, help="Write the file with the new keys.")
def name_keys(file: Path, *, write: bool) -> None:
    """Show the key that twinbib would give each entry, `dundich2002`, beside the one it has.

    With --write the file has them, in `crossref` too; documents that cite the old ones must be
    changed by hand.
    """
    one = bibfile.read(file)
    names = rename.new_keys(pipeline.library(str(file), one.content))
    for old, new in names.items():
        terminal.show(old if old == new else f"{old} -> {new}")
    if write:
        bibfile.write(one, rename.renamed(one.text, names))
        terminal.tell(f"{file}: written")


def _bibs(path: Path) -> Iterator[Path]:
    if not path.is_dir():
        yield path
        return
    for place, folders, names in os.walk(path):
        folders.sort()
        yield from (Path(place, name) for name in sorted(names) if name.endswith(".bib"))
