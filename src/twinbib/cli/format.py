"""`twinbib format`: the bibliography of an article or a .bib file in a CSL style."""

from pathlib import Path
from typing import Literal

import click

from twinbib import pipeline
from twinbib.cli import configuration, files, terminal
from twinbib.export.findings_text import Look, findings_text
from twinbib.export.report import Checked
from twinbib.format import OUTPUTS


@click.command(
    "format",
    epilog="\b\nExample:\n"
    "  twinbib format article.md --style gost-r-7.0.5-2008-numeric\n"
    "  twinbib format out/article.bib --style my.csl --to html\n"
    "  twinbib format out/article.bib --style apa --terms style --to latex\n",
)
@click.argument("file", type=click.Path(path_type=Path))
@click.option(
    "--style",
    metavar="NAME|PATH",
    help="A CSL style by name (see `twinbib styles`) or path; else your configuration's first.",
)
@click.option(
    "--to",
    type=click.Choice(OUTPUTS),
    default="plain",
    show_default=True,
    help="What to print.",
)
@click.option(
    "--terms",
    type=click.Choice(["entry", "style"]),
    default="entry",
    show_default=True,
    help="Whose words are printed, С. or P.: each entry's language's, or the style's for all.",
)
def command(file: Path, style: str | None, to: str, terms: Literal["entry", "style"]) -> None:
    """Print the bibliography of FILE, an article or a .bib file, in a CSL style."""
    read = files.read([file])
    settings = configuration.settings(file, (style,) if style else ())
    if file.suffix.lower() == ".bib":
        article = pipeline.library(*read[0])
        document = article.document
        unread = Checked(document.files, document.texts, article.findings)
        terminal.tell(*findings_text([unread], Look()).splitlines())
    else:
        article = pipeline.article(read).article
    terminal.show(pipeline.bibliography(article, settings.styles[0], to, terms))
