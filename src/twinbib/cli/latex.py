"""`twinbib latex`: an article with printed numbers as a LaTeX document."""

from pathlib import Path

import click

from twinbib import pipeline
from twinbib.cli import asking, configuration, documents, files, folder, grouping, terminal, tex
from twinbib.export.tex.lists import WAYS
from twinbib.plug import latex
from twinbib.read.decode import plain_text

NUMBERS = "numbers"
LATEXMKRC = "$bibtex = 'twinbib bbl %S';\n"


@click.command(
    "latex",
    epilog="\b\nExample:\n"
    "  twinbib latex article.md --out tex\n"
    "  cd tex && latexmk -lualatex article.tex\n"
    "  twinbib latex article.docx --out tex --to bbl --style gost-r-7.0.100-2018\n"
    "  twinbib latex paper.tex --out plain --to numbers\n",
)
@click.argument("articles", nargs=-1, required=True, type=click.Path(path_type=Path))
@asking.out
@click.option(
    "--to",
    "way",
    type=click.Choice([*WAYS, NUMBERS]),
    default="biblatex",
    show_default=True,
    help="Who makes the lists: biber; `twinbib bbl`; `thebibliography` has them in the document. "
    "`numbers` is the way back: from a .tex file with keys to plain numbers.",
)
@click.option(
    "--style", metavar="NAME|PATH", help="A CSL style, where biber does not make the lists."
)
def command(articles: tuple[Path, ...], out: Path, way: str, style: str | None) -> None:
    r"""Write ARTICLE as a LaTeX document: `[1, p. 253]` becomes `\cite[p.~253]{dundich2002}`.

    Beside it stand its sources as .bib files, and what it needs to be typeset. Every number stays
    what it is, in both lists; the text between the citations stays as it is.
    """
    settings = configuration.settings(articles[0], configuration.one(style))
    styles = settings.styles[0], settings.second_style
    if way == NUMBERS:
        made = _plain(articles[0], styles)
    else:
        whole = documents.is_latex(articles)
        read = tex.sources(articles[0]) if whole else files.read(articles)
        made = latex.document(read, grouping.stem(articles), way, styles)
    contents = dict(made.files)
    if way == "bbl":
        contents["latexmkrc"] = LATEXMKRC
    for place in {Path(name).parent for name in contents}:
        inside = {Path(name).name: one for name, one in contents.items()
                  if Path(name).parent == place}  # fmt: skip
        folder.store(out / place, inside)
    terminal.tell(f"{out}: {', '.join(contents)}", *made.told)


def _plain(main: Path, styles: tuple[str, str]) -> latex.Document:
    """The document with numbers; its files keep their names, in the folder of results."""
    read = tex.sources(main)
    texts = [plain_text(name, content) for name, content in read]
    libraries = [pipeline.library(*one) for one in files.read(tex.databases(texts, main))]
    return latex.plain(read, libraries, styles)
