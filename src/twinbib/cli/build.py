"""`twinbib build`: an article into everything that a user needs from it."""

from pathlib import Path

import click

from twinbib import pipeline
from twinbib.cli import configuration, files, folder, shown, terminal
from twinbib.pipeline import Built


@click.command(
    "build",
    epilog="\b\nExample:\n"
    "  twinbib build article.md --out out\n"
    "  twinbib build article.ru.md article.en.md --out out --style gost-r-7.0.5-2008-numeric\n",
)
@click.argument("articles", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "--out",
    required=True,
    metavar="DIR",
    type=click.Path(path_type=Path),
    help="The folder to write into; made where it is missing.",
)
@click.option("--overwrite", is_flag=True, help="Start anew: write over a .bib edited by hand.")
@click.option(
    "--style", "styles", multiple=True, metavar="NAME|PATH", help="A CSL style; may be repeated."
)
def command(
    articles: tuple[Path, ...], out: Path, *, overwrite: bool, styles: tuple[str, ...]
) -> None:
    """Read an article and write, into DIR, everything a user needs from it.

    ARTICLES are the files of one article: its text, and its lists where they are printed apart.
    Written are record.json, NAME.bib and NAME.romanized.bib, claims.csv, and the bibliography in
    each style as NAME.STYLE.txt and .html. NAME is the first file's.

    A .bib in DIR that you have edited stays as it is: its values win over what was read, and the
    differences are shown.
    """
    read = files.read(articles)
    settings = configuration.settings(articles[0], styles)
    stem = files.stem(articles[0])
    bibs = (f"{stem}.bib", f"{stem}.romanized.bib")
    kept = {} if overwrite else folder.edited(out, bibs)
    built = pipeline.article(read, kept)
    contents = pipeline.outputs(built.article, stem, settings)
    fresh = {name: text for name, text in contents.items() if name not in kept}
    folder.write(out, fresh)
    _report(built, out, kept=list(kept), written=list(fresh))


def _report(built: Built, out: Path, *, kept: list[str], written: list[str]) -> None:
    article = built.article
    for name in kept:
        terminal.tell(
            f"{out / name}: edited by hand, so kept; its values are used (or --overwrite)"
        )
    for difference in built.differences:
        terminal.tell(f"  {difference}")
    sizes = (
        shown.plural(len(article.sources), "source"),
        shown.plural(len(article.citations), "citation"),
        shown.counted(article),
    )
    terminal.tell(f"{article.document.files[0]}: {', '.join(sizes)}")
    terminal.tell(f"{out}: {', '.join(written)}")
