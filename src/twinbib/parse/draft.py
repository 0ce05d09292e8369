"""The working state of one entry: its text, what has been taken from it, and by which rule.

A piece that a field took is masked by as many `GAP` characters, so that offsets hold and what is
left can be said. Lives inside `parse` only; what comes out is a frozen `Reference`.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

GAP = "\ue000"
GAPS = re.compile(GAP + "+")
WORDS = re.compile(r"\w+(?:[^\s\ue000]*\w)?")


@dataclass(frozen=True, slots=True)
class Found:
    """A value and the piece of text it was read from."""

    value: Any
    start: int
    end: int


Finder = Callable[[str], Found | None]
WHOLE = slice(None)


@dataclass(frozen=True, slots=True)
class Step:
    """Which rule took which piece for which field."""

    field: str
    rule: str
    start: int
    end: int


@dataclass(slots=True)
class Draft:
    """An entry being read: `printed` stays, `text` is masked piece by piece."""

    printed: str
    text: str
    fields: dict[str, Any] = field(default_factory=dict)
    steps: list[Step] = field(default_factory=list)

    def take(self, name: str, find: Finder, zone: slice = WHOLE) -> bool:
        """Look for a field in a part of what is left; whether it was there (it is then masked)."""
        start, end, _ = zone.indices(len(self.text))
        found = find(self.text[start:end])
        if found is None:
            return False
        self.fields[name] = found.value
        self.mask(name, start + found.start, start + found.end, find.__name__)
        return True

    def mask(self, name: str, start: int, end: int, rule: str) -> None:
        """Mark a piece as read."""
        self.text = self.text[:start] + GAP * (end - start) + self.text[end:]
        self.steps.append(Step(name, rule, start, end))


def left_over(text: str) -> tuple[str, ...]:
    """The words that no field took, joined where they stand together."""
    pieces = []
    for piece in GAPS.split(text):
        words = piece.strip(" .,;:/–—-()[]«»\"“”'|=")
        if WORDS.search(words):
            pieces.append(words)
    return tuple(pieces)
