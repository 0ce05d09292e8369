"""Each citation with its claim, in the order in which the text cites.

A citation in a note comes where the note's mark stands. It supports the sentence of the mark where
the note but points («См.: [3, с. 5]»), else the note's own sentence.
"""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence
from operator import itemgetter

from twinbib.language.sentences import sentences
from twinbib.link.claims import Extent, claims
from twinbib.link.mark import Mark
from twinbib.link.notes import Note, anchored, note_at, notes, points, without_inside
from twinbib.link.wording import without

_BRACKET = re.compile(r"[(\[]")
_OUTSIDE = -1


def supported(value: str, marks: Sequence[Mark]) -> list[tuple[Mark, Extent | None]]:
    """The marks of a text, each with what it supports; offsets are into `value`."""
    listed = notes(value)
    inside: dict[int, list[Mark]] = defaultdict(list)
    for mark in marks:
        inside[note_at(listed, mark.start)].append(mark)
    outside = [(_bracket(value, mark), mark) for mark in inside.pop(_OUTSIDE, ())]
    found: list[tuple[Mark, Extent | None]] = []
    for at, of_note in inside.items():
        note = listed[at]
        pointing = _pointing(value, note, of_note)
        own = [mark for mark in of_note if mark not in pointing]
        outside += [(anchored(mark, listed), mark) for mark in of_note if mark in pointing]
        found += zip(own, _of_note(value, note, own), strict=True)
    outside.sort(key=lambda pair: (pair[0].start, pair[1].start))
    extents = claims(without_inside(value, listed), [place for place, _ in outside])
    found += [(mark, extent) for (_, mark), extent in zip(outside, extents, strict=True)]
    return sorted(found, key=lambda pair: (anchored(pair[0], listed).start, pair[0].start))


def _bracket(value: str, mark: Mark) -> Mark:
    """A mark as its sentence has it: of «Иванов (2009) пишет» only the year is no word of it."""
    match = _BRACKET.search(value, mark.start, mark.end) if mark.way == "narrative" else None
    return mark._replace(start=match.start()) if match else mark


def _pointing(value: str, note: Note, marks: Sequence[Mark]) -> set[Mark]:
    """The marks of a note whose sentences only point to what is cited, or describe it."""
    extents = [
        (note.start + low, note.start + high)
        for low, high in sentences(value[note.start : note.end])
    ]
    shared: dict[int, list[Mark]] = defaultdict(list)
    for mark in marks:
        shared[bisect_right(extents, mark.start, key=itemgetter(1))].append(mark)
    return {
        mark
        for at, within in shared.items()
        for mark in within
        if mark.way == "note" or points(without(value, *extents[at], within))
    }


def _of_note(value: str, note: Note, marks: Sequence[Mark]) -> list[Extent | None]:
    """What the marks of a note support in its own text."""
    by = note.start
    piece = value[by : note.end]
    found = claims(
        piece,
        [
            _bracket(value, mark)._replace(start=mark.start - by, end=mark.end - by)
            for mark in marks
        ],
    )
    return [one and one.moved(by) for one in found]
