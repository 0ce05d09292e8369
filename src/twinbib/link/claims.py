"""The claim that each citation supports: its sentence, or the one before.

The sentence is given as printed, up to the citation that ends it. A fragment of a list («- цена
[3];») and a formula make no claim.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from twinbib.language.sentences import BULLET, sentences
from twinbib.link.mark import Mark

_PARAGRAPH_END = re.compile(r"\n[ \t]*\n")
_BULLET = re.compile(BULLET + r"\s*")
_WORD = re.compile(r"[^\W\d_]{2,}")
SPACE = " \t\n\xa0~"  # LaTeX ties a citation to the word before it: в~\\cite{…}
CLOSING = SPACE + ".,;:!?…»”\"')"


class Extent(NamedTuple):
    """A claim between two offsets, and the part of it that one citation supports."""

    start: int
    end: int
    part: tuple[int, int] | None


def claims(value: str, marks: Sequence[Mark]) -> list[Extent | None]:
    """The claim of each of the marks, which are in order; offsets into `value`."""
    found: list[Extent | None] = []
    for start, end, inside in _paragraphs(value, marks):
        found += _of_paragraph(value, sentences_between(value, start, end), inside)
    return found


def sentences_between(value: str, start: int, end: int) -> list[tuple[int, int]]:
    """The sentences of a paragraph, as offsets into the whole."""
    return [(start + low, start + high) for low, high in sentences(value[start:end])]


def _paragraphs(value: str, marks: Sequence[Mark]) -> Iterator[tuple[int, int, list[Mark]]]:
    """The paragraphs that cite, each with its marks."""
    index = start = 0
    while index < len(marks):
        for gap in _PARAGRAPH_END.finditer(value, start):
            if gap.start() > marks[index].start:
                end = gap.start()
                break
            start = gap.end()
        else:
            end = len(value)
        inside = []
        while index < len(marks) and marks[index].start < end:
            inside.append(marks[index])
            index += 1
        yield start, end, inside
        start = end


def _of_paragraph(
    value: str, found: list[tuple[int, int]], marks: list[Mark]
) -> Iterator[Extent | None]:
    """The claims of a paragraph's marks."""
    at = 0
    while marks:
        while found[at][1] <= marks[0].start:
            at += 1
        inside = [mark for mark in marks if mark.start < found[at][1]]
        marks = marks[len(inside) :]
        bare = _claim(value, *found[at], inside)
        if bare is None and at and not _has_words(value, *found[at], inside):
            bare = _claim(value, *found[at - 1], [])  # the citation stands after the sentence
        for mark in inside:
            yield Extent(*bare, _part(value, bare, mark, inside)) if bare else None


def _claim(value: str, start: int, end: int, marks: list[Mark]) -> tuple[int, int] | None:
    """The sentence without its bullet and the citations that end it; None for a fragment."""
    bullet = _BULLET.match(value, start, end)
    if bullet:
        start = bullet.end()
        if value[start : start + 1].islower() or value[start:end].endswith(";"):
            return None
    if len(_WORD.findall(_without(value, start, end, marks))) < 2:
        return None
    ends = {mark.end: mark.start for mark in marks}
    close = start + len(value[start:end].rstrip(CLOSING))
    if close not in ends:
        return start, start + len(value[start:end].rstrip(SPACE + ".:;"))
    while close in ends:
        end = ends[close]
        close = start + len(value[start:end].rstrip(CLOSING))
    return start, start + len(value[start:end].rstrip(SPACE))


def _has_words(value: str, start: int, end: int, marks: list[Mark]) -> bool:
    return _WORD.search(_without(value, start, end, marks)) is not None


def _without(value: str, start: int, end: int, marks: list[Mark]) -> str:
    """The sentence without its citations."""
    pieces = []
    for mark in marks:
        pieces.append(value[start : mark.start])
        start = mark.end
    return "".join([*pieces, value[start:end]])


def _part(
    value: str, claim: tuple[int, int], mark: Mark, marks: list[Mark]
) -> tuple[int, int] | None:
    """The clause before a citation, from the citation before it; None where one has it all."""
    groups = [one for at, one in enumerate(marks) if not at or _apart(value, marks[at - 1], one)]
    if len(groups) < 2:
        return None
    own = max((one for one in groups if one.start <= mark.start), key=lambda one: one.start)
    start = max((one.end for one in marks if one.end <= own.start), default=claim[0])
    words = value[start : own.start]
    start += len(words) - len(words.lstrip(CLOSING + "—–-("))
    end = start + len(value[start : own.start].rstrip(SPACE))
    return (start, end) if _WORD.search(value, start, end) else None


def _apart(value: str, before: Mark, after: Mark) -> bool:
    """Whether more than punctuation parts the two: it does not in `[3], [4]`."""
    return bool(value[before.end : after.start].strip(SPACE + ",;"))
