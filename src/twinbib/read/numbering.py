"""The numbers of list entries: which lines begin an entry.

Printed as `1. `, `1.<tab>`, `1)`, `[1] `, `[1]<tab>. `, `- [1] `, `2 Бжезинский`, `7.` alone on a
line; now and then wrong (`6.` for 5) or with a gap.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from twinbib.read.lines import Line

LABEL = re.compile(
    r"""[\s\f\ufeff]*(?:[-*•]\s+)?(?:
        \\?\[\s?(?P<bracketed>\d{1,3})\s?\\?\]\s*\.?\s*
      | (?P<plain>\d{1,3})(?:\s?[.)](?!\d)\s*|\t\s*|\ (?=[A-ZА-ЯЁІЇЄҚҒӘӨҰҮҢ«"“]))
    )""",
    re.VERBOSE,
)
MOST_GAP = 3  # entries that may be missing between two numbers
SHORT_OF = 2  # a first number up to this is a beginning


@dataclass(frozen=True, slots=True)
class Label:
    """A printed number: the index of its line, and where the entry's text begins in the line."""

    line: int
    number: int
    text: int


def labels(lines: Sequence[Line], indices: Sequence[int]) -> list[Label]:
    """The lines among `indices` that begin with the next number of one rising sequence."""
    candidates = [label for index in indices if (label := _label(lines[index], index)) is not None]
    first = next((at for at, label in enumerate(candidates) if label.number <= SHORT_OF), None)
    if first is None:
        return []
    chosen = [first]
    while (after := _next(candidates, chosen[-1], candidates[chosen[-1]].number)) is not None:
        chosen.append(after)
    doubled = [at for at in chosen if _doubled(candidates, at)]
    if len(doubled) * 2 > len(chosen):  # «1. Иванов … 1. Ivanov … 2. …»: both lists in one
        chosen = sorted({*chosen, *(at + 1 for at in doubled)})
    return [candidates[at] for at in chosen]


def _doubled(candidates: Sequence[Label], at: int) -> bool:
    """Whether the next candidate has the same number."""
    return at + 1 < len(candidates) and candidates[at + 1].number == candidates[at].number


def _label(line: Line, index: int) -> Label | None:
    match = LABEL.match(line.value)
    if match is None:
        return None
    return Label(index, int(match["bracketed"] or match["plain"]), match.end())


def _next(candidates: Sequence[Label], at: int, last: int) -> int | None:
    """The next candidate in the sequence: the exact successor, else one over a small gap."""
    for wanted in range(last + 1, last + 2 + MOST_GAP):
        for index in range(at + 1, len(candidates)):
            if candidates[index].number == wanted:
                return index
            if candidates[index].number == 1 < last:
                break
    return None
