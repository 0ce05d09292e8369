"""The article that a user names: with all that a LaTeX document reads, or a .bib file alone."""

from collections.abc import Sequence
from pathlib import Path

from twinbib import pipeline
from twinbib.cli import clock, files, shown, tex
from twinbib.model import Article
from twinbib.read.decode import plain_text
from twinbib.translit.choice import Profile

LATEX = (".tex", ".ltx")
OWN_LIST = "\\bibitem"


def article(
    paths: Sequence[Path], bibs: Sequence[Path] = (), journal: Profile | None = None
) -> Article:
    r"""The article of these files, checked.

    One .tex file stands for all that it reads by `\input`; where it has no list of its own, its
    sources are in the .bib files that it names, or in `bibs`. Raises TwinbibError for a file that
    cannot be read.
    """
    if not is_latex(paths):
        return _read(files.read(paths), journal)
    read = tex.sources(paths[0])
    texts = [plain_text(name, content) for name, content in read]
    named = any(map(tex.names_databases, texts))
    if bibs or (named and not any(OWN_LIST in text for text in texts)):
        libraries = tex.libraries(bibs) if bibs else tex.databases(texts, paths[0])
        return pipeline.manuscript(read, libraries, clock.today(), journal)
    return _read(read, journal)


def printable(path: Path) -> tuple[Article, tuple[str, ...]]:
    """What a user prints from: the article, or a .bib file and lines that tell what is wrong in it.

    Raises as `article`.
    """
    if path.suffix.lower() != ".bib":
        return article([path]), ()
    library = pipeline.library(*files.read([path])[0])
    return library, tuple(shown.findings(library).splitlines())


def is_latex(paths: Sequence[Path]) -> bool:
    """Whether they are one LaTeX document, by its main file."""
    return len(paths) == 1 and paths[0].suffix.lower() in LATEX


def _read(read: Sequence[tuple[str, bytes]], journal: Profile | None) -> Article:
    if len(read) == 1 and read[0][0].lower().endswith(".bib"):
        return pipeline.checked_library(*read[0], clock.today())
    return pipeline.article(read, today=clock.today(), journal=journal).article
