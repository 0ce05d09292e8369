"""`twinbib parse`: the sources of an article as typed fields."""

from pathlib import Path

import click

from twinbib import parse
from twinbib.cli import documents, shown, terminal
from twinbib.export.record import sources_json
from twinbib.model import TwinbibError


@click.command(
    "parse",
    epilog="\b\nExample:\n  twinbib parse article.md\n  twinbib parse article.md --json\n"
    "  twinbib parse article.md --explain\n",
)
@click.argument("articles", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help='Print {"sources": […]} as in record.json.')
@click.option("--explain", is_flag=True, help="Say which rule gave each field, and what was left.")
def command(articles: tuple[Path, ...], *, as_json: bool, explain: bool) -> None:
    """Show the sources of an article: number, key, type and every field, in both lists."""
    article = documents.article(articles)
    if explain and not article.document.lists:
        raise TwinbibError(f"{articles[0]}: its sources are in a .bib: there is nothing to explain")
    if explain:
        terminal.show(shown.explained(article, parse.explain))
        return
    terminal.show(sources_json(article) if as_json else shown.sources(article))
