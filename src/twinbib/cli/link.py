"""`twinbib link`: each claim of an article with its source and page."""

from pathlib import Path

import click

from twinbib.cli import documents, shown_links, terminal
from twinbib.cli.languages import lang_option
from twinbib.export.claims import claims_csv
from twinbib.export.record import citations_json
from twinbib.model import Article

SHOWN = {
    "json": citations_json,
    "csv": claims_csv,
    "explain": shown_links.why,
}


@click.command(
    "link",
    epilog="\b\nExample:\n  twinbib link article.md\n  twinbib link article.md --csv > claims.csv\n"
    "  twinbib link article.md --explain | less\n",
)
@click.argument("articles", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--json", "to", flag_value="json", help='Print {"citations": […]} as in record.json.')
@click.option("--csv", "to", flag_value="csv", help="Print the table that `build` writes.")
@click.option(
    "--explain", "to", flag_value="explain", help="Say why each sentence ends where it ends."
)
@lang_option
def command(articles: tuple[Path, ...], to: str | None, lang: str) -> None:
    """Show each claim of an article, the citation that supports it, its source and page."""
    article: Article = documents.article(articles)
    terminal.show(SHOWN[to](article) if to else shown_links.table(article, lang))
