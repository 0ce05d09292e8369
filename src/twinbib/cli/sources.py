"""The sources of what a user names: an article, or a .bib file."""

from collections.abc import Sequence
from pathlib import Path

from twinbib import pipeline
from twinbib.cli import shown
from twinbib.model import Article


def article(file: Path, read: Sequence[tuple[str, bytes]]) -> tuple[Article, tuple[str, ...]]:
    """The sources of the file, and the lines that tell what is wrong in a .bib."""
    if file.suffix.lower() == ".bib":
        article = pipeline.library(*read[0])
        return article, tuple(shown.findings(article).splitlines())
    return pipeline.article(read).article, ()
