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

from twinbib.language.sentences import sentences
from twinbib.link.clauses import parts
from twinbib.link.mark import Mark
from twinbib.link.notes import points
from twinbib.link.vocabulary import SPACE, WORD, pointed, trimmed, vocabulary
from twinbib.link.wording import CLOSING, ITEM, claim, without

_PARAGRAPH_END = re.compile(r"\n[ \t]*\n")


class Extent(NamedTuple):
    """A claim between two offsets, and the part of it that one citation supports."""

    start: int
    end: int
    part: tuple[int, int] | None

    def moved(self, by: int) -> "Extent":
        """The extent in a text that has so many characters before this one."""
        part = (self.part[0] + by, self.part[1] + by) if self.part else None
        return Extent(self.start + by, self.end + by, part)


def claims(value: str, marks: Sequence[Mark]) -> list[Extent | None]:
    """The claim of each of the marks, which are in order; offsets into `value`."""
    found: list[Extent | None] = []
    for start, end, inside in _paragraphs(value, marks):
        within = _sentences(value, start, end)
        within[0] = _begun_before(value, within[0]) or within[0]
        found += _of_paragraph(value, within, inside)
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
    value: str, found: Sequence[tuple[int, int]], marks: Sequence[Mark]
) -> Iterator[Extent | None]:
    """The claims of a paragraph's marks; `found` are its sentences."""
    at = index = 0
    cited_last, bare = -1, None
    while index < len(marks):
        while found[at][1] <= marks[index].start:
            at += 1
        next_index = bisect_left(marks, found[at][1], index, key=attrgetter("start"))
        inside, index = marks[index:next_index], next_index
        # «Рост замедлился [1]. См. также [2]. (Ср. [3].)»: all of them cite for one sentence
        again = cited_last == at - 1 and points(without(value, *found[at], inside))
        bare = bare if bare and again else _supported(value, found, at, inside)
        cited_last = at
        if bare is None:
            yield from [None] * len(inside)
            continue
        own = bare[0] <= inside[0].start < found[at][1] and bare[1] > found[at][0]
        shares = parts(value, *bare, inside) if own else [None] * len(inside)
        yield from (Extent(*bare, part) for part in shares)


def _supported(
    value: str, found: Sequence[tuple[int, int]], at: int, inside: Sequence[Mark]
) -> tuple[int, int] | None:
    """What the marks of the sentence at that place support: the sentence, or another."""
    start, end = found[at]
    if _states(value, found, at, inside):
        after = found[at + 1] if at + 1 < len(found) else _sentence_after(value, end)
        return claim(value, *after, []) if after else None
    if points(without(value, start, end, inside)):
        # the citation stands after its sentence: failed." [7, p. 19] This; «(См. также [4].)»
        before = found[at - 1] if at else _sentence_before(value, found[0][0])
        return claim(value, *before, []) if before else None
    bare = claim(value, start, end, inside)
    if bare is None and at == 0 and (whole := _begun_before(value, found[0], fragment=True)):
        return claim(value, *whole, inside)
    return bare


def _states(value: str, found: Sequence[tuple[int, int]], at: int, marks: Sequence[Mark]) -> bool:
    """Whether but the name of a statement stands there: «Теорема 1 [7]. Любое уравнение …»."""
    said = without(value, *found[at], marks).strip(CLOSING + "(")
    said = said[: pointed(said, 0, len(said))]
    if not said and at:
        said = value[slice(*found[at - 1])]
    return _statement().fullmatch(said) is not None


@cache
def _statement() -> re.Pattern[str]:
    names = "|".join(vocabulary()["statements"])
    command = rf"\\(?:sub)*(?:paragraph|section)\*?\s*\{{(?:{names})\b[^{{}}]*\}}\W*"
    return re.compile(rf"(?:{names})\s*[\d.]*\s*\W*|{command}", re.IGNORECASE)


def _begun_before(
    value: str, first: tuple[int, int], *, fragment: bool = False
) -> tuple[int, int] | None:
    """The sentence whose end stands first in a paragraph, where it began in the one before.

    «… как отмечают В. Е. Ивин, ¶ К. Н. Юрин и др.», «(П. Мондриана и др.) ¶ с тем же успехом».
    """
    before = _sentence_before(value, first[0])
    if before is None or _is_no_prose(value[slice(*before)]):
        return None
    last = value[before[1] - 1]
    small = value[first[0]].islower() and last not in ":;" and not ITEM.match(value, first[0])
    if not (small or last in ",-–—" or (fragment and last.isalpha())):
        return None
    joined = value[before[0] : first[1]].replace("\n\n", "  ")
    return (before[0], first[1]) if len(sentences(joined)) == 1 else None


def _is_no_prose(printed: str) -> bool:
    """A heading in Markdown or in capitals, the row of a table that ends in a dash: «160 558 -»."""
    return printed[0] == "#" or printed.isupper() or WORD.search(printed) is None


def _sentence_before(value: str, start: int) -> tuple[int, int] | None:
    """The last sentence of the paragraph before: a page may end between it and its citation."""
    end = trimmed(value, 0, start, SPACE)
    found = _sentences(value, value.rfind("\n\n", 0, end) + 1, end) if end else []
    return found[-1] if found else None


def _sentence_after(value: str, end: int) -> tuple[int, int] | None:
    """The first sentence of the paragraph after."""
    start = end + len(value[end : end + 80]) - len(value[end : end + 80].lstrip())
    stop = value.find("\n\n", start)
    found = _sentences(value, start, stop if stop >= 0 else len(value))
    return found[0] if found else None
