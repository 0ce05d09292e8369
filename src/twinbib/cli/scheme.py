"""`twinbib scheme`: which romanisation scheme a list follows."""

from pathlib import Path

import click

from twinbib.cli import documents, shown_schemes, terminal
from twinbib.cli.languages import Words, lang_option
from twinbib.export.schemes_json import schemes_json
from twinbib.translit.twins import recognized


@click.command(
    "scheme",
    epilog="\b\nExample:\n  twinbib scheme article.md\n  twinbib scheme out/article.bib --json\n",
)
@click.argument("articles", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help='Print {"languages": …, "entries": […]}.')
@lang_option
def command(articles: tuple[Path, ...], lang: str, *, as_json: bool) -> None:
    """Tell which scheme the romanised list follows, and each of its entries.

    ARTICLES are the files of one article, or a .bib file with `_romanized` fields. Below an entry
    stand the words that depart from the scheme of the list.
    """
    article = documents.article(articles)
    found = recognized(article.sources)
    if as_json:
        terminal.show(schemes_json(article.sources, found))
    else:
        terminal.show(shown_schemes.schemes(article.sources, found, Words(lang)))
