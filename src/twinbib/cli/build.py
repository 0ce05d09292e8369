"""`twinbib build`: an article into everything that a user needs from it."""

from pathlib import Path
from typing import Any

import click

from twinbib.cli import article, asking, shown, terminal
from twinbib.cli.configuration import Asked
from twinbib.cli.languages import lang_option, spoken


@click.command(
    "build",
    epilog="\b\nExample:\n"
    "  twinbib build article.md --out out\n"
    "  twinbib build article.ru.md article.en.md --out out --style gost-r-7.0.100-2018\n"
    "  twinbib build article.docx --out out --second-style apa\n",
)
@click.argument("articles", nargs=-1, required=True, type=click.Path(path_type=Path))
@asking.out
@click.option("--overwrite", is_flag=True, help="Start anew: write over a .bib edited by hand.")
@asking.styles
@asking.second_style
@asking.lists
@lang_option
def command(articles: tuple[Path, ...], out: Path, asked: Asked, **named: Any) -> None:
    """Read an article and write, into DIR, everything a user needs from it.

    ARTICLES are the files of one article: its text, and its lists where they are printed apart. Of
    a .tex the sources may be in the .bib files that it names, or that are named beside it.
    Written are record.json, NAME.bib and NAME.romanized.bib, claims.csv, and, to be pasted, as
    .txt and .html: the first list as NAME.STYLE in each of its styles, the second one as
    NAME.romanized.STYLE in its own, the citations as NAME.citations.STYLE. NAME is the first
    file's; of article.ru.md and article.en.md it is article.

    A .bib in DIR that you have edited stays as it is: its values win over what was read, and the
    differences are shown.
    """
    made = article.make(article.work(articles, out, asked, overwrite=named["overwrite"]), out)
    language = named["lang"]
    terminal.tell(*(spoken(one, language) for one in made.told))
    terminal.tell(f"{made.article.document.files[0]}: {shown.sizes(made.article, language)}")
    terminal.tell(f"{out}: {', '.join(made.written)}")
