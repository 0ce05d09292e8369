"""The article that a user names: with all that a LaTeX document reads, or a .bib file alone."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from twinbib import pipeline
from twinbib.cli import clock, files, shown, tex
from twinbib.model import Article
from twinbib.pipeline import Built, Given
from twinbib.read.decode import plain_text
from twinbib.translit.choice import Profile

LATEX = (".tex", ".ltx")
BIB = ".bib"
OWN_LIST = "\\bibitem"


@dataclass(frozen=True, slots=True)
class Files:
    """What an article is made from: names and bytes of its texts, and of the .bib files it cites.

    There are databases only where the sources are in them and not in a list of the texts.
    """

    texts: Sequence[tuple[str, bytes]]
    databases: Sequence[tuple[str, bytes]] = ()


def read(paths: Sequence[Path], bibs: Sequence[Path] = ()) -> Files:
    r"""The files of an article.

    One .tex file stands for all that it reads by `\input`; where it has no list of its own, its
    sources are in the .bib files that it names, or in `bibs`, or in those named beside it. Raises
    TwinbibError for a file that cannot be read.
    """
    beside = [path for path in paths if _is_bib(path)]
    main = [path for path in paths if path not in beside]
    if not is_latex(main):
        return Files(files.read(paths))
    texts = tex.sources(main[0])
    decoded = [plain_text(name, content) for name, content in texts]
    named = [*bibs, *beside]
    if not named and not any(OWN_LIST in text for text in decoded):
        named = tex.databases(decoded, main[0])
    return Files(texts, files.read(named))


def made(given_files: Files, given: Given) -> Built:
    """The article of these files, checked. Raises TwinbibError where it cannot be read."""
    if not given_files.databases:
        return pipeline.article(given_files.texts, given)
    libraries = [pipeline.library(*one) for one in given_files.databases]
    return pipeline.manuscript(given_files.texts, libraries, given)


def article(
    paths: Sequence[Path], bibs: Sequence[Path] = (), journal: Profile | None = None
) -> Article:
    """The article of these files, or the sources of one .bib file; checked. Raises as `read`."""
    found = read(paths, bibs)
    today = clock.today()
    if len(paths) == 1 and _is_bib(paths[0]):
        return pipeline.checked_library(*found.texts[0], today)
    return made(found, Given(today=today, journal=journal)).article


def printable(path: Path) -> tuple[Article, tuple[str, ...]]:
    """What a user prints from: the article, or a .bib file and lines that tell what is wrong in it.

    Raises as `article`.
    """
    if not _is_bib(path):
        return article([path]), ()
    library = pipeline.library(*files.read([path])[0])
    return library, tuple(shown.findings(library).splitlines())


def is_latex(paths: Sequence[Path]) -> bool:
    """Whether they are one LaTeX document, by its main file."""
    return len(paths) == 1 and paths[0].suffix.lower() in LATEX


def _is_bib(path: Path) -> bool:
    return path.suffix.lower() == BIB
