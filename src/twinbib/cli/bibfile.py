"""A .bib file of a person: read, shown as a diff, written back with nothing else changed."""

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import unified_diff
from pathlib import Path

from twinbib.cli import files, folder
from twinbib.model import TwinbibError
from twinbib.read import bib
from twinbib.read.decode import decode


@dataclass(frozen=True, slots=True)
class BibFile:
    r"""The file: its text with `\n` at line ends, its bytes, and what was read of it."""

    path: Path
    content: bytes
    text: str
    bib: bib.Bib


def read(path: Path) -> BibFile:
    """The file. Raises TwinbibError where it cannot be read or has no entry."""
    [(name, content)] = files.read([path])
    text = decode(name, content)
    found = bib.parse(name, text)
    found.demand_entries()
    return BibFile(path, content, text, found)


def diff(one: BibFile, text: str) -> str:
    """What the new text changes, as a unified diff."""
    lines = unified_diff(
        one.text.splitlines(keepends=True),
        text.splitlines(keepends=True),
        str(one.path),
        f"{one.path} (new)",
        n=1,
    )
    return "".join(lines)


def write(one: BibFile, text: str) -> None:
    """Write the file back, with its own line ends.

    Raises TwinbibError, with the file as it was, where it was not read in full, is not UTF-8, or
    cannot be written.
    """
    for reason in unread(one):
        raise TwinbibError(f"{reason}; mend it first: the file is left as it is")
    newline = "\r\n" if b"\r\n" in one.content else "\n"
    if one.text.replace("\n", newline).encode("utf-8") != one.content:
        raise TwinbibError(f"{one.path}: not UTF-8, or its line ends differ: save it as UTF-8")
    folder.store(one.path.parent, {one.path.name: text.replace("\n", newline)})


def unread(one: BibFile) -> Iterator[str]:
    """Where the file could not be read, a line each; what stands twice was."""
    for failure in one.bib.failures:
        if not failure.twice:
            yield f"{one.path}:{failure.line}: {failure.reason}"
