"""The claim that each citation supports: its sentence, or the one before.

The sentence is given as printed, up to the citation that ends it. A fragment of a list («- цена
[3];»), one without a verb, and a formula make no claim.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache
from operator import attrgetter
from typing import NamedTuple

from twinbib.language.sentences import BULLET, sentences
from twinbib.link.clauses import SPACE, parts, pointed, vocabulary
from twinbib.link.mark import Mark

_PARAGRAPH_END = re.compile(r"\n[ \t]*\n")
_BULLET = re.compile(BULLET + r"\s*")
_WORD = re.compile(r"[^\W\d_]{2,}")
LONGEST = 4000  # what goes on for longer is a table or a list whose ends were lost
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
        found += _of_paragraph(value, _sentences(value, start, end), inside)
    return found


def _sentences(value: str, start: int, end: int) -> list[tuple[int, int]]:
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
    at = index = 0
    while index < len(marks):
        while found[at][1] <= marks[index].start:
            at += 1
        next_index = bisect_left(marks, found[at][1], index, key=attrgetter("start"))
        inside, index = marks[index:next_index], next_index
        bare = _claim(value, *found[at], inside)
        if _states(value, found, at, inside):
            after = found[at + 1] if at + 1 < len(found) else _sentence_after(value, found[at][1])
            bare = _claim(value, *after, []) if after else None
        elif bare is None and not _WORD.search(_without(value, *found[at], inside)):
            # the citation stands after its sentence: failed." [7, p. 19] This
            before = found[at - 1] if at else _sentence_before(value, found[0][0])
            bare = _claim(value, *before, []) if before else None
        shares = parts(value, *bare, inside) if bare else []
        yield from (Extent(*bare, part) for part in shares) if bare else [None] * len(inside)


def _states(value: str, found: list[tuple[int, int]], at: int, marks: list[Mark]) -> bool:
    """Whether but the name of a statement stands there: «Теорема 1 [7]. Любое уравнение …»."""
    said = _without(value, *found[at], marks).strip(CLOSING + "(")
    said = said[: pointed(said, 0, len(said))]
    if not said and at:
        said = value[slice(*found[at - 1])]
    return _statement().fullmatch(said) is not None


@cache
def _statement() -> re.Pattern[str]:
    names = "|".join(vocabulary()["statements"])
    command = rf"\\(?:sub)*(?:paragraph|section)\*?\s*\{{(?:{names})\b[^{{}}]*\}}\W*"
    return re.compile(rf"(?:{names})\s*[\d.]*\s*\W*|{command}", re.IGNORECASE)


def _sentence_before(value: str, start: int) -> tuple[int, int] | None:
    """The last sentence of the paragraph before: a page may end between it and its citation."""
    end = _trimmed(value, 0, start, SPACE)
    found = _sentences(value, value.rfind("\n\n", 0, end) + 1, end) if end else []
    return found[-1] if found else None


def _sentence_after(value: str, end: int) -> tuple[int, int] | None:
    """The first sentence of the paragraph after."""
    start = end + len(value[end : end + 80]) - len(value[end : end + 80].lstrip())
    stop = value.find("\n\n", start)
    found = _sentences(value, start, stop if stop >= 0 else len(value))
    return found[0] if found else None


def _claim(value: str, start: int, end: int, marks: list[Mark]) -> tuple[int, int] | None:
    """The sentence without its bullet and the citations that end it; None for a fragment."""
    bullet = _BULLET.match(value, start, end)
    if bullet:
        start = bullet.end()
        listed = value[start : start + 1].islower() or value[end - 1] == ";"
        if listed and not _has_verb(_without(value, start, end, marks)):
            return None
    words = _WORD.findall(_without(value, start, end, marks)) if end - start <= LONGEST else []
    if len(words) < 2 or len(max(words, key=len)) < 3:
        return None
    ends = {mark.end: mark.start for mark in marks}
    close = _closing(value, start, end, ends)
    if close is None:
        return start, _trimmed(value, start, end, SPACE + ".:;")
    while close is not None:
        end = ends[close]
        close = _closing(value, start, end, ends)
    return start, _trimmed(value, start, pointed(value, start, end), SPACE)


def _has_verb(item: str) -> bool:
    """Whether an item of a list is a clause: «- ядро используется в приложениях;»."""
    table = vocabulary()
    endings = tuple(table["finite"])
    return any(
        word in table["short"]
        or (len(word) >= 5 and word.endswith(endings) and word not in table["nouns"])
        for word in map(str.casefold, _WORD.findall(item))
    )


def _closing(value: str, start: int, end: int, ends: dict[int, int]) -> int | None:
    """The end of the citation that closes the sentence, but for a stop or a footnote's number."""
    close = _trimmed(value, start, end, CLOSING)
    if close not in ends:
        close = _trimmed(value, start, close, CLOSING + "0123456789")
    return close if close in ends else None


def _trimmed(value: str, start: int, end: int, characters: str) -> int:
    """The end without the characters that stand before it."""
    while end > start and value[end - 1] in characters:
        end -= 1
    return end


def _without(value: str, start: int, end: int, marks: list[Mark]) -> str:
    """The sentence without its citations."""
    pieces = []
    for mark in marks:
        pieces.append(value[start : mark.start])
        start = mark.end
    return "".join([*pieces, value[start:end]])
