"""`twinbib link`: each claim of an article with its source and page."""

from pathlib import Path

import click

from twinbib import pipeline
from twinbib.cli import files, shown, terminal
from twinbib.export.record import citations_json


@click.command(
    "link",
    epilog="\b\nExample:\n  twinbib link article.md\n  twinbib link article.md --json\n",
)
@click.argument("articles", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help='Print {"citations": […]} as in record.json.')
def command(articles: tuple[Path, ...], *, as_json: bool) -> None:
    """Show each claim of an article, the citation that supports it, its source and page."""
    article = pipeline.article(files.read(articles)).article
    terminal.show(citations_json(article) if as_json else shown.claims(article))
