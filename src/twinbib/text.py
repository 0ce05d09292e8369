"""Cleaned text that remembers where each of its characters was printed.

Every cleaning step (markup dropped, escapes undone, lines joined) keeps the map, so that a span
found in the cleaned text can be shown in the file.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import chain


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of a file: code-point offsets into its decoded text, `end` exclusive."""

    file: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Text:
    """`value`, cleaned; `starts` and `ends` have the printed offsets of each of its code points.

    A character that stands for several printed ones (an escape, a line break with its spaces) spans
    all of them.
    """

    file: str
    value: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]


def plain(file: str, value: str, start: int = 0) -> Text:
    """The text as printed, `value` standing at offset `start` of the file."""
    end = start + len(value)
    return Text(file, value, tuple(range(start, end)), tuple(range(start + 1, end + 1)))


def cut(text: Text, start: int, end: int) -> Text:
    """The piece of `text` between two offsets into its cleaned value."""
    piece = slice(start, end)
    return Text(text.file, text.value[piece], text.starts[piece], text.ends[piece])


def strip(text: Text) -> Text:
    """`text` without white space at its ends."""
    start = len(text.value) - len(text.value.lstrip())
    return cut(text, start, max(start, len(text.value.rstrip())))


def span(text: Text, start: int, end: int) -> Span:
    """Where the characters `start` to `end` of the cleaned text are printed; never empty."""
    return Span(text.file, text.starts[start], text.ends[end - 1])


def join(pieces: Iterable[Text]) -> Text:
    """The pieces, one after another; all of one file, at least one."""
    parts = list(pieces)
    return Text(
        parts[0].file,
        "".join(part.value for part in parts),
        tuple(chain.from_iterable(part.starts for part in parts)),
        tuple(chain.from_iterable(part.ends for part in parts)),
    )


def substitute(
    text: Text, pattern: re.Pattern[str], replacement: str | Callable[[re.Match[str]], str]
) -> Text:
    """Each match replaced, the map kept: every character put in stands for the whole match."""
    value, starts, ends = [], [], []
    at = 0
    for match in pattern.finditer(text.value):
        low, high = match.span()
        put = match.expand(replacement) if isinstance(replacement, str) else replacement(match)
        if low == high or put == match.group():
            continue
        value += [text.value[at:low], put]
        starts += [*text.starts[at:low], *[text.starts[low]] * len(put)]
        ends += [*text.ends[at:low], *[text.ends[high - 1]] * len(put)]
        at = high
    if not at:
        return text
    value.append(text.value[at:])
    starts += text.starts[at:]
    ends += text.ends[at:]
    return Text(text.file, "".join(value), tuple(starts), tuple(ends))


def offset_in(text: Text, printed: int) -> int:
    """The first cleaned character printed at or after the offset `printed`; the length, if none."""
    low, high = 0, len(text.value)
    while low < high:
        middle = (low + high) // 2
        if text.ends[middle] <= printed:
            low = middle + 1
        else:
            high = middle
    return low
