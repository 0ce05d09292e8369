"""The files of a LaTeX document: what its main file reads, and its databases."""

import os
from collections.abc import Sequence
from pathlib import Path

from twinbib.cli import files
from twinbib.model import TwinbibError
from twinbib.read import tex_sources
from twinbib.read.decode import plain_text

BEGIN = b"\\begin{document}"


def sources(main: Path, *others: Path) -> list[tuple[str, bytes]]:
    r"""The main file and those that it reads, by `\input` or `\include`, as names and bytes.

    A file is looked for beside the main one, then in the folders of `others`; one that is not
    there is passed over. Raises TwinbibError where the main file, or another, cannot be read.
    """
    read: dict[Path, tuple[str, bytes]] = {}
    waiting = [main]
    while waiting:
        path = waiting.pop(0)
        if path not in read:
            [(name, content)] = files.read([path])
            read[path] = (name, content)
            if not content.strip() and path != main:
                continue  # a chapter that is still to be written
            for inner in tex_sources.inputs(plain_text(name, content)):
                waiting += _found(inner, (main.parent, *others))[:1]
    return [(name, content) for name, content in read.values() if content.strip()]


def databases(texts: Sequence[str], main: Path) -> list[Path]:
    """The .bib files that a document names. Raises TwinbibError for one that is missing."""
    names = dict.fromkeys(name for text in texts for name in tex_sources.databases(text))
    return [database(name, main) for name in names]


def without_chapters(found: Sequence[Path], named: Sequence[Path]) -> list[Path]:
    r"""The files without those that another one reads by `\input`, unless they are named."""
    latex = [path for path in found if path.suffix.lower() == ".tex"]
    read = {Path(name).resolve() for main in latex for name in _chapters(main)}
    return [path for path in found if path in named or path.resolve() not in read]


def _chapters(main: Path) -> list[str]:
    """What a file reads, but for other documents; nothing where it can't be read."""
    try:
        return [name for name, content in sources(main)[1:] if BEGIN not in content]
    except TwinbibError:
        return []


def database(name: str, document: Path) -> Path:
    """A .bib file: beside the document, here, or in BIBINPUTS, as BibTeX looks for it."""
    name = name if name.endswith(".bib") else f"{name}.bib"
    places = os.environ.get("BIBINPUTS", "").split(os.pathsep)
    folders = (document.parent, Path(), document.parent.parent, *map(Path, filter(None, places)))
    found = _found(name, folders)
    if not found:
        raise TwinbibError(
            f"{name}: not found beside {document}, here, or in BIBINPUTS: mend \\bibliography{{…}}"
        )
    return found[0]


def _found(name: str, folders: Sequence[Path]) -> list[Path]:
    return [folder / name for folder in folders if (folder / name).is_file()]
