"""`twinbib format`: the bibliography of an article or a .bib file in a CSL style."""

from pathlib import Path

import click

from twinbib import pipeline
from twinbib.cli import configuration, files, shown, terminal


@click.command(
    "format",
    epilog="\b\nExample:\n"
    "  twinbib format article.md --style gost-r-7.0.5-2008-numeric\n"
    "  twinbib format out/article.bib --style my.csl --to html\n",
)
@click.argument("file", type=click.Path(path_type=Path))
@click.option(
    "--style",
    metavar="NAME|PATH",
    help="A CSL style by name or path; the first of your configuration, where not given.",
)
@click.option(
    "--to",
    type=click.Choice(["plain", "html"]),
    default="plain",
    show_default=True,
    help="What to print.",
)
def command(file: Path, style: str | None, to: str) -> None:
    """Print the bibliography of FILE, an article or a .bib file, in a CSL style."""
    read = files.read([file])
    settings = configuration.settings(file, (style,) if style else ())
    if file.suffix.lower() == ".bib":
        article = pipeline.library(*read[0])
        terminal.tell(*shown.findings(article).splitlines())
    else:
        article = pipeline.article(read).article
    terminal.show(pipeline.bibliography(article, settings.styles[0], to))
