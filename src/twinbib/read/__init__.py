"""Name and bytes into a `Document`: the body, the lists, their entries, each with its offsets."""

from collections.abc import Sequence
from dataclasses import replace

from twinbib.model import Document, TwinbibError
from twinbib.read.articles import first_article, list_alone
from twinbib.read.body import body
from twinbib.read.boxes import unboxed
from twinbib.read.decode import decode
from twinbib.read.formats import reader_of
from twinbib.read.furniture import furniture
from twinbib.read.headings import apart
from twinbib.read.inside import begun
from twinbib.read.left_out import left_out
from twinbib.read.lines import File, lines
from twinbib.read.stale import mended

__all__ = ["document"]


def document(files: Sequence[tuple[str, bytes]]) -> Document:
    """One article from its files (several where its lists are printed apart), in their order.

    Raises TwinbibError where a file can't be read or no file has a list.
    """
    read = [_file(name, content) for name, content in files]
    found = [first_article(file) for file in read]
    if any(article.lists for article in found):
        found = [one if one.lists else list_alone(file)
                 for file, one in zip(read, found, strict=True)]  # fmt: skip
    lists = tuple(entries for article in found for entries in article.lists)
    if not lists:
        raise TwinbibError(
            f"{', '.join(file.name for file in read)}: no reference list found (a heading such as "
            "«Список литературы» or «References» on a line of its own, then the entries)"
        )
    return Document(
        files=tuple(file.name for file in read),
        texts=tuple(file.text for file in read),
        bodies=tuple(
            body(file, article.start, article.end)
            for file, article in zip(read, found, strict=True)
        ),
        lists=mended(lists, [file.text for file in read]),
        findings=tuple(
            one
            for file, article in zip(read, found, strict=True)
            for one in left_out(file, article)
        ),
        extracted=tuple(name for name, content in files if reader_of(name, content)),
    )


def _file(name: str, content: bytes) -> File:
    if name.lower().endswith(".bib"):
        raise TwinbibError(f"{name}: a .bib, no article (`twinbib format` prints its sources)")
    text = decode(name, content)
    plain = File(name, text, tuple(begun(list(unboxed(apart(lines(text)))))))
    return replace(plain, furniture=furniture(plain.lines))
