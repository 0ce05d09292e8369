"""A file as lines that know where they stand."""

from collections.abc import Iterable
from dataclasses import dataclass

from twinbib.text import Text, join, plain, strip

PROSE_WIDTH = 130  # lines usually longer than this are paragraphs, not broken by a page's width


@dataclass(frozen=True, slots=True)
class Line:
    """One line without its newline: `start` and `end` are offsets into the decoded text."""

    start: int
    end: int
    value: str
    blank: bool


@dataclass(frozen=True, slots=True)
class File:
    """A decoded file; `furniture` has the indices of the lines that belong to the page."""

    name: str
    text: str
    lines: tuple[Line, ...]
    furniture: frozenset[int] = frozenset()


def usual_length(lines: Iterable[Line]) -> int:
    """The length of line in which half of the text stands: a page's width, or a paragraph's."""
    lengths = sorted(len(line.value) for line in lines)
    half, total = sum(lengths) / 2, 0
    for length in lengths:
        total += length
        if total > half:
            return length
    return 0


def lines(text: str) -> tuple[Line, ...]:
    r"""The lines of a text; only `\n` parts them, a form feed is white space."""
    found, start = [], 0
    for value in text.split("\n"):
        blank = not value.strip(" \t\f\ufeff\u00a0")
        found.append(Line(start, start + len(value), value, blank))
        start += len(value) + 1
    return tuple(found)


def gather(file: File, pieces: Iterable[tuple[int, int]]) -> Text:
    """The pieces of a file, given by their offsets, as one text: a newline stands for each gap."""
    parts: list[Text] = []
    for start, end in pieces:
        if start >= end:
            continue
        if parts:
            parts.append(Text(file.name, "\n", (parts[-1].ends[-1],), (start,)))
        parts.append(plain(file.name, file.text[start:end], start))
    return strip(join(parts)) if parts else plain(file.name, "")
