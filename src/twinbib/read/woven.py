"""Two lists printed in two columns, as a copy of the page weaves them: page by page, line by line.

The columns come in turn, 1–11 of the first, 1–13 of the second, 12–33 of the first (28); or on one
line, with a gap between them or none: «поселений на территории // Вестnetwork of settlements» (06).
The next number of either list tells whose a line is, else its script and what is unfinished.
"""

import re
from collections.abc import Container, Iterator, Sequence

from twinbib.language.scripts import script
from twinbib.read.inside import is_volume
from twinbib.read.lines import Line
from twinbib.read.looks import unfinished
from twinbib.read.numbering import MOST_GAP, number_of
from twinbib.text import Text

GAP = re.compile(r"(?<=\S)\s{3,}(?=\S)")
FAR = 20  # an indent of so many belongs to the second column
FEWEST = 3  # lines with a gap
LINK = re.compile(r"(?:https?:|www\.|\b10\.\d{4})\S*|\b(?:URL|DOI|doi)\b")
NEXT = re.compile(r"(?<=[\sа-яёіїє])(\d{1,3})[.)]\s*(?=[^\W\d_a-zа-яё«\"])")
CYRILLIC = re.compile("[\u0400-\u052f]")
LATIN = re.compile("[A-Za-z]*[a-z]")


class Weave:
    """What each of the two lists has got so far; `latin` is the one in Latin letters.

    `stays`: whether a number may be left out sooner than the column changes (`6.` for 5).
    """

    def __init__(self, latin: int, *, stays: bool) -> None:
        self.latin = latin
        self.stays = stays
        self.lines: tuple[list[Line], list[Line]] = ([], [])
        self.numbers = [0, 0]
        self.now = 0
        self.turns = 0

    def put(self, line: Line, side: int | None = None) -> None:
        """A line to its list: to `side`, where that is known."""
        number = number_of(line)
        if side is None:
            side = self._side(line, number)
        self.turns += side < self.now
        self.now = side
        if number is not None and 0 < number - self.numbers[side] <= MOST_GAP:
            self.numbers[side] = number
        self.lines[side].append(line)

    def _side(self, line: Line, number: int | None) -> int:
        fits = [side for side in (0, 1) if number == self.numbers[side] + 1]
        written = script(LINK.sub(" ", line.value))
        own = {"latin": self.latin, "cyrillic": 1 - self.latin}.get(written, self.now)
        if self.stays and own == self.now and number and self._near(number):
            return own
        if fits:
            return fits[0] if len(fits) == 1 else own
        if line.blank or own == self.now or not self._open(own):
            return self.now
        before = script(LINK.sub(" ", self._last(self.now)))
        return own if before != written or not self._open(self.now) else self.now

    def _near(self, number: int) -> bool:
        return 0 < number - self.numbers[self.now] <= MOST_GAP

    def _open(self, side: int) -> bool:
        return bool(self._last(side)) and unfinished(self._last(side))

    def _last(self, side: int) -> str:
        return next((line.value for line in reversed(self.lines[side]) if not line.blank), "")


def unwoven(
    first: Sequence[Line], second: Sequence[Line], latin: int, *, stays: bool
) -> tuple[list[Line], ...]:
    """The lines of each list: those under the first heading, and those under the second, of both.

    `latin`: which list is in Latin letters, 0 or 1; `stays` as for `Weave`. None at all where the
    lists stand one after the other.
    """
    weave = Weave(latin, stays=stays)
    for line in first:
        weave.put(line, 0)
    weave.now = 1
    gapped = sum(GAP.search(line.value) is not None for line in second) >= FEWEST
    for line in second:
        for side, piece in _pieces(line, weave, gapped=gapped):
            weave.put(piece, side)
    return weave.lines if weave.turns else ()


def without(text: Text, cuts: Container[int]) -> Text:
    """A text without the spaces printed at some offsets: «Вест ник», where the gutter was lost."""
    kept = [at for at, one in enumerate(text.value) if one != " " or text.starts[at] not in cuts]
    return Text(
        text.file,
        "".join(text.value[at] for at in kept),
        tuple(text.starts[at] for at in kept),
        tuple(text.ends[at] for at in kept),
    )


def _pieces(line: Line, weave: Weave, *, gapped: bool) -> Iterator[tuple[int | None, Line]]:
    """What a line has of each column, with the list where a gap or an indent tells it."""
    if line.blank:
        yield None, line
    elif not gapped:
        at = _border(line.value, weave.numbers[1] + 1)
        lost = at > 0 and not line.value[at - 1].isspace()  # the gutter: the script tells
        sides = (1 - weave.latin, weave.latin) if lost else (None, None)
        yield from zip(sides, _parted(line, at, at), strict=False)
    elif (gap := max(GAP.finditer(line.value), key=_width, default=None)) is not None:
        yield from enumerate(_parted(line, *gap.span()))
    else:
        yield int(len(line.value) - len(line.value.lstrip()) >= FAR), line


def _width(gap: re.Match[str]) -> int:
    return gap.end() - gap.start()


def _parted(line: Line, end: int, start: int) -> Iterator[Line]:
    """A line up to one place and from another one on."""
    for low, high in ((0, end), (start, len(line.value))):
        value = line.value[low:high]
        if value:
            yield Line(line.start + low, line.start + high, value, blank=not value.strip())


def _border(value: str, wanted: int) -> int:
    """Where the second column begins in a line: with its next number, or at the other script."""
    for match in NEXT.finditer(value):
        if int(match[1]) == wanted and not is_volume(match):
            return match.start()
    cyrillic = max((match.end() for match in CYRILLIC.finditer(value)), default=0)
    latin = LATIN.search(value)
    return latin.start() if latin and min(cyrillic, 1) and cyrillic <= latin.start() else 0
