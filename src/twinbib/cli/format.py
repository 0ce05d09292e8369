"""`twinbib format`: the bibliography of an article or a .bib file in a CSL style."""

from pathlib import Path
from typing import Any

import click

from twinbib import listed
from twinbib.cli import asking, cache, configuration, documents, files, folder, terminal
from twinbib.cli.cache import Result
from twinbib.cli.configuration import Asked
from twinbib.format import BINARY, OUTPUTS, written, written_citations
from twinbib.model import Article, TwinbibError


@click.command(
    "format",
    epilog="\b\nExample:\n"
    "  twinbib format article.md --style gost-r-7.0.5-2008-numeric\n"
    "  twinbib format out/article.bib --style my.csl --to docx -o sources.docx\n"
    "  twinbib format article.md --list romanized --style references-romanized\n"
    "  twinbib format article.md --citations --style apa --terms style --to latex\n",
)
@click.argument("file", type=click.Path(path_type=Path))
@asking.style
@click.option(
    "--to",
    type=click.Choice(OUTPUTS),
    default="plain",
    show_default=True,
    help="What to print.",
)
@click.option("-o", "--output", type=click.Path(path_type=Path), help="The file to write to.")
@click.option("--citations", is_flag=True, help="The citations of the text, not the list.")
@click.option(
    "--list", "side",
    type=click.Choice([listed.ORIGINAL, listed.ROMANIZED]),
    default=listed.ORIGINAL,
    show_default=True,
    help="Which list of an article; a source that is not in it is shown as in the other.",
)  # fmt: skip
@asking.lists
@click.option(
    "--no-cache", is_flag=True, envvar=cache.NO_CACHE,
    help="Neither keep a long list for the next time nor look for a kept one.",
)  # fmt: skip
def command(file: Path, asked: Asked, **options: Any) -> None:
    """Print the bibliography of FILE, an article or a .bib file, in a CSL style.

    DOCX, a Word file, needs `-o`. A long list is kept in the user's cache folder; the same list is
    found there again.
    """
    to, output, side = options["to"], options["output"], options["side"]
    if to in BINARY and output is None:
        raise TwinbibError(f"--to {to} is no text; say where to: -o FILE.{to}")
    if options["citations"] and file.suffix.lower() == ".bib":
        raise TwinbibError(f"{file}: a .bib has no citations (`twinbib cite KEY {file}` makes one)")
    [read] = files.read([file])
    settings = configuration.settings(file, asked)
    style = settings.styles[0]
    if side == listed.ROMANIZED and not asked.styles:
        style = settings.second_style
    write = written_citations if options["citations"] else written

    def make() -> Result:
        article, told = documents.printable(file)
        rendered = listed.rendered(article, style, side, settings)
        lacking = () if options["citations"] else _lacking(article, side)
        return Result(write(rendered, to), (*told, *lacking))

    content = configuration.content(style)
    made_from = (*read, content, settings.terms, settings.sort, to, side, write.__name__)
    # a LaTeX document is made from more files than the one that is named
    kept = to not in BINARY and not options["no_cache"] and not documents.is_latex([file])
    result = cache.found(made_from, make) if kept else make()
    terminal.tell(*result.told)
    if output is None:
        terminal.show(str(result.content))
    else:
        folder.store(output.parent, {output.name: result.content})


def _lacking(article: Article, side: listed.Side) -> tuple[str, ...]:
    """A line where sources that a list lacks are shown as in the other one."""
    lacking = sum(getattr(source, side) is None for source in article.sources)
    if not lacking:
        return ()
    cure = "; `twinbib romanize` makes their entries" if side == listed.ROMANIZED else ""
    many = f"{lacking} of the {len(article.sources)} sources"
    return (f"not in the {side} list, shown as in the other: {many}{cure}",)
