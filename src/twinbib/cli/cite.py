"""`twinbib cite`: a citation to paste into a text."""

import re
from collections.abc import Sequence
from pathlib import Path

import click

from twinbib import listed
from twinbib.cli import configuration, documents, named, shown, terminal
from twinbib.format import OUTPUTS
from twinbib.link.locators import VALUE, locator
from twinbib.model import Article, CitedItem, Locator, TwinbibError


@click.command(
    "cite",
    epilog="\b\nExample:\n"
    "  twinbib cite 3 article.md -p 253\n"
    "  twinbib cite dundich2002 out/article.bib -p 253-255 --style apa\n"
    '  twinbib cite 3 article.md -p "гл. 2"      (also "л. 52–53", "§ 4", "т. 2")\n'
    "  twinbib cite 3:20 7:68 10 article.md      (several sources, each with its page)\n"
    "  twinbib cite 3 7 article.md -p 20 -p 68   (the same pages, in the same order)\n",
)
@click.argument("names", nargs=-1, required=True, metavar="KEY|NUMBER[:PAGE]...")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("-p", "--page", "pages", multiple=True, metavar="PAGE", help="A page or other place.")
@click.option(
    "--style",
    metavar="NAME|PATH",
    help="A CSL style by name (see `twinbib styles`) or path; else your configuration's first.",
)
@click.option("--to", type=click.Choice(OUTPUTS), default="plain", show_default=True,
              help="What to print.")  # fmt: skip
def command(names: tuple[str, ...], file: Path, pages: tuple[str, ...], **how: str) -> None:
    """Print the citation of sources of FILE, an article or a .bib file, ready to paste."""
    settings = configuration.settings(file, configuration.one(how["style"]))
    article, told = documents.printable(file)
    terminal.tell(*told)
    items = cited(article, names, pages)
    terminal.show(listed.citation(article, items, settings.styles[0], how["to"]))


def cited(article: Article, names: Sequence[str], pages: Sequence[str]) -> tuple[CitedItem, ...]:
    """The sources that a person names, each with its page.

    Raises TwinbibError for a source that is not there, a page that is none, and pages of which it
    is not clear whose they are.
    """
    if len(pages) not in (0, len(names)):
        raise TwinbibError(
            f"{shown.plural(len(pages), 'page')} for {shown.plural(len(names), 'source')}: "
            "give a -p for each, or write 3:20 7:68"
        )
    placed = zip(names, pages or [""] * len(names), strict=True)
    return tuple(_item(article, name, page) for name, page in placed)


def _item(article: Article, name: str, page: str) -> CitedItem:
    bare, colon, place = name.rpartition(":")
    if colon and not named.has(article, name):
        if page:
            raise TwinbibError(f"{name} has a page, and -p {page} is another: give one of them")
        name, page = bare, place
    source = named.source(article, name)
    return CitedItem(source.number, source.key, _place(page.strip()) if page else None)


def _place(printed: str) -> Locator:
    """`253`, `10–12`, «гл. 2», `fol. 5`."""
    found = locator(printed)
    if found is None and re.fullmatch(VALUE, printed, re.IGNORECASE):
        found = Locator("page", printed)
    if found is None:
        raise TwinbibError(f"{printed!r} is no page or place (253, 10–12, гл. 2, § 4, л. 52–53)")
    return found
