"""Whether every offset of an article points at what the file prints there."""

from collections.abc import Iterator
from itertools import pairwise
from unicodedata import normalize

from twinbib.model import Article, Document, Entry
from twinbib.text import Span, Text

MARKUP = "\\&;*<>"  # an escape, an entity or a tag stands for the character, or for none


def misplaced(document: Document) -> list[str]:
    """What is wrong with the offsets of a document as read, a line each; nothing where all fit."""
    texts = dict(zip(document.files, document.texts, strict=True))
    return [*_lists(document, texts), *_bodies(document, texts)]


def misplaced_in_article(article: Article) -> list[str]:
    """The same of an article whose citations are linked."""
    texts = dict(zip(article.document.files, article.document.texts, strict=True))
    spans = [(one.span, one.raw) for one in article.citations]
    spans += [(one.claim.span, one.claim.text) for one in article.citations if one.claim]
    return [
        *misplaced(article.document),
        *(fault for span, raw in spans if (fault := _ends(texts, span, raw))),
        *(f"finding {one.code} outside" for one in article.findings
          if one.span and not 0 <= one.span.start <= one.span.end <= len(texts[one.span.file])),
    ]  # fmt: skip


def _lists(document: Document, texts: dict[str, str]) -> Iterator[str]:
    for one in document.lists:
        for first, second in pairwise(one.entries):
            if first.span.end > second.span.start:
                yield f"entries overlap: {first.span}, {second.span}"
        for entry in one.entries:
            yield from _entry(entry, texts)


def _entry(entry: Entry, texts: dict[str, str]) -> Iterator[str]:
    if fault := _ends(texts, entry.span, entry.raw):
        yield fault
    yield from _text(entry.text, texts[entry.span.file])
    if entry.text.value and not (
        entry.span.start <= entry.text.starts[0] and entry.text.ends[-1] <= entry.span.end
    ):
        yield f"the text of an entry stands outside of it: {entry.span}"


def _bodies(document: Document, texts: dict[str, str]) -> Iterator[str]:
    for text in document.bodies:
        yield from _text(text, texts[text.file])


def _text(text: Text, printed: str) -> Iterator[str]:
    """A cleaned character stands for the same printed one, or for a piece that cleaning made it."""
    if not len(text.value) == len(text.starts) == len(text.ends):
        yield f"{text.file}: {len(text.value)} characters, {len(text.starts)} places"
    if list(text.starts) != sorted(text.starts):
        yield f"{text.file}: places go back"
    for character, start, end in zip(text.value, text.starts, text.ends, strict=True):
        piece = printed[start:end]
        if not 0 <= start <= end <= len(printed) or not (
            len(piece) != 1
            or character.isspace()
            or character in (piece, *normalize("NFKC", piece))
            or (character in "-\"'" and not piece.isalnum())  # a lost hyphen, a quote of LaTeX
        ):
            yield f"{text.file}: {character!r} is not {piece!r} at {start}"


def _ends(texts: dict[str, str], span: Span, raw: str) -> str:
    """What is wrong where `raw`, a piece as printed, does not begin and end as the file does."""
    printed = texts[span.file][span.start : span.end]
    if (
        raw
        and printed
        and all(
            printed[at] == raw[at] or printed[at] in MARKUP or not printed[at].isascii()
            for at in (0, -1)
        )
    ):
        return ""
    return f"{span}: {printed[:20]!r} … {printed[-20:]!r} is not {raw[:20]!r} … {raw[-20:]!r}"
