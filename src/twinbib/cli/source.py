"""`twinbib source`: all that an article takes from one of its sources."""

from pathlib import Path

import click

from twinbib.cli import documents, named, shown_links, terminal
from twinbib.cli.languages import lang_option
from twinbib.export.record import source_json


@click.command(
    "source",
    epilog="\b\nExample:\n  twinbib source 3 article.md\n  twinbib source dundich2002 article.md\n"
    "  twinbib source 3 article.md --json\n",
)
@click.argument("name", metavar="KEY|NUMBER")
@click.argument("articles", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "--json",
    "as_json",
    is_flag=True,
    help='Print {"source": …, "citations": […]} as in record.json.',
)
@lang_option
def command(name: str, articles: tuple[Path, ...], lang: str, *, as_json: bool) -> None:
    """Show a source as both lists print it, and each claim taken from it, with its page.

    KEY is the one of the .bib (`dundich2002`), NUMBER the one that the list prints.
    """
    article = documents.article(articles)
    found = named.source(article, name)
    terminal.show(
        source_json(article, found) if as_json else shown_links.source(article, found, lang)
    )
