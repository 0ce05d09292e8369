"""`twinbib bbl`: the bibliography of a LaTeX document, in place of BibTeX."""

from collections.abc import Sequence
from pathlib import Path
from typing import Literal

import click

from twinbib import pipeline
from twinbib.cli import configuration, files, folder, terminal, tex
from twinbib.export.blg import blg
from twinbib.format import find_style
from twinbib.listed import ORIGINAL, ROMANIZED
from twinbib.model import Article, TwinbibError
from twinbib.plug.bbl import Choice, Lists, lists, style_names
from twinbib.read import auxiliary, tex_sources
from twinbib.read.decode import plain_text
from twinbib.settings import Settings


@click.command(
    "bbl",
    epilog="\b\nExample:\n"
    "  twinbib bbl paper.aux\n"
    "  twinbib bbl paper.aux --style gost-r-7.0.100-2018\n"
    "\b\nIn the document:\n"
    "  \\bibliographystyle{gost-r-7.0.5-2008-numeric}\n"
    "  \\bibliography{refs}\n"
    "  \\InputIfFileExists{paper.references.bbl}{}{}\n"
    "\b\nIn latexmkrc:\n"
    "  $bibtex = 'twinbib bbl %S';\n",
)
@click.argument("aux", type=click.Path(path_type=Path))
@click.option("--style", metavar="NAME|PATH", help="Instead of the document's own style.")
@click.option(
    "--second-style",
    metavar="NAME|PATH",
    help="The style of the second list; else your configuration's.",
)
@click.option(
    "--list",
    "first",
    type=click.Choice([ORIGINAL, ROMANIZED]),
    default=ORIGINAL,
    show_default=True,
    help="Which list the document cites; the other one is the second.",
)
@click.option(
    "--terms",
    type=click.Choice(["entry", "style"]),
    default="entry",
    show_default=True,
    help="Whose words are printed, С. or P.: each entry's language's, or the style's for all.",
)
@click.option("--heading", default="References", show_default=True, help="Of the second list.")
def command(
    aux: Path,
    style: str | None,
    first: Literal["original", "romanized"],
    terms: Literal["entry", "style"],
    **second: str,
) -> None:
    """Write the lists of the LaTeX document with this AUX file, in any CSL style.

    PAPER.bbl is what the document cites; PAPER.references.bbl the same works in the other script,
    with the same numbers; PAPER.blg the log. A key that no .bib file has is told with its place in
    the document; the status is 0 all the same, as with BibTeX.
    """
    aux = aux if aux.suffix == ".aux" else aux.with_name(f"{aux.name}.aux")
    wanted = auxiliary.auxiliary(aux.name, _auxiliaries(aux))
    databases = [tex.database(name, aux) for name in wanted.databases]
    libraries = [pipeline.library(*read) for read in files.read(databases)]
    settings = configuration.settings(aux, configuration.one(style, second["second_style"]))
    chosen, told = (settings.styles[0], ()) if style else _style(settings, wanted.style, aux)
    other = settings.second_style if first == ORIGINAL else settings.styles[0]
    choice = Choice(chosen, second["second_style"] or other, terms, first, second["heading"])
    made = lists(wanted, libraries, choice)
    warnings = [*told, *made.warnings, *_missing(made, aux, libraries)]
    log = blg(aux.name, style_names(choice), [str(path) for path in databases], warnings)
    contents = {f"{aux.stem}.bbl": made.first, f"{aux.stem}.blg": log}
    if made.second:
        contents[f"{aux.stem}.references.bbl"] = made.second
    folder.store(aux.parent, contents)
    terminal.tell(*warnings)


def _auxiliaries(aux: Path) -> dict[str, str]:
    """The .aux file and those that it reads, by name: a chapter's has its path from there."""
    texts: dict[str, str] = {}
    waiting = [aux.name]
    while waiting:
        name = waiting.pop()
        path = aux.parent / name
        if name not in texts and (path.is_file() or path == aux):
            [(shown, content)] = files.read([path])
            texts[name] = plain_text(shown, content)
            waiting += auxiliary.inputs(texts[name])
    return texts


def _style(settings: Settings, named: str, aux: Path) -> tuple[str, Sequence[str]]:
    """The style that counts, and what to say where the document's own is none of CSL."""
    own = settings.styles[0]
    if not named:
        return own, ()
    try:
        find_style(named)
    except TwinbibError:
        return own, (f"{aux}: {named} is no CSL style: {own} is used (twinbib styles lists them)",)
    return named, ()


def _missing(made: Lists, aux: Path, libraries: Sequence[Article]) -> list[str]:
    if not made.missing:
        return []
    texts = _sources(aux)
    names = ", ".join(library.document.files[0] for library in libraries)
    told = []
    for key, near in made.missing.items():
        places = ", ".join(tex_sources.places(key, texts)) or str(aux)
        meant = f"; {near} is there" if near else ""
        told.append(f"{places}: {key} is cited, but not in {names}{meant}")
    return told


def _sources(aux: Path) -> dict[str, str]:
    """The .tex files of the document, as far as they are found: for the places of keys."""
    folders = (aux.parent, Path(), aux.parent.parent)
    main = next((top / f"{aux.stem}.tex" for top in folders
                 if (top / f"{aux.stem}.tex").is_file()), None)  # fmt: skip
    read = tex.sources(main, *folders) if main else []
    return {name: plain_text(name, content) for name, content in read}
