"""Footnotes as every reader prints them: `[^1]` in the text, `[^1]: …` behind it."""

import re
from bisect import bisect_right
from operator import itemgetter

from twinbib.language.sentences import sentences
from twinbib.link.clauses import WORD, vocabulary
from twinbib.link.locators import words
from twinbib.link.mark import Mark

_MARK = re.compile(r"\[\^(?P<number>\w{1,8})\](?!:)")
LABEL = re.compile(r"\[\^(?P<number>\w{1,8})\]:\s*")


class Notes:
    """The notes of a text: which sentence each stands at. Looked up once a paragraph."""

    def __init__(self, value: str) -> None:
        self._value = value
        self._marks: dict[str, Mark] = {}
        for match in _MARK.finditer(value):
            self._marks.setdefault(match["number"], Mark(match.start(), match.end(), ()))
        gaps = re.finditer(r"\n\n", value) if self._marks else ()
        self._starts = [0, *(gap.end() for gap in gaps), len(value)]
        self._sentences: dict[int, list[tuple[int, int]]] = {}

    def sentence(self, number: str) -> tuple[int, int, Mark] | None:
        """Start and end of the sentence with the note's first mark, and the mark."""
        mark = self._marks.get(number)
        if mark is None:
            return None
        place = bisect_right(self._starts, mark.start) - 1
        low, high = self._starts[place : place + 2]
        if low not in self._sentences:
            piece = self._value[low:high]
            self._sentences[low] = [(low + start, low + end) for start, end in sentences(piece)]
        found = self._sentences[low]
        start, end = found[bisect_right(found, mark.start, key=itemgetter(1))]
        return start, end, mark


def points(note: str) -> bool:
    """Whether a note, its citations taken out, but points to them: «См. также: .»."""
    pointing = {
        *vocabulary()["pointers"],
        *(word for one in words().prefixes for word in one.split()),
    }
    return all(word.casefold() in pointing for word in WORD.findall(note))
