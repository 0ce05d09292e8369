"""The working state of one entry: its text, what has been taken from it, and by which rule.

A piece that a field took is masked by as many `GAP` characters, so that offsets hold and what is
left can be said. Lives inside `parse` only; what comes out is a frozen `Reference`.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from twinbib.model import Person

GAP = "\ue000"
GAPS = re.compile(GAP + "+")
WORDS = re.compile(r"\w+(?:[^\s\ue000]*\w)?")


class Found(NamedTuple):
    """A value and the piece of text it was read from."""

    value: Any
    start: int
    end: int
    more: tuple[tuple[str, Any], ...] = ()  # other fields that the same piece tells


Finder = Callable[[str], Found | None]


# some people, whether «и др.» follows them, where the rest begins
People = tuple[tuple[Person, ...], bool, int]


class Rule(NamedTuple):
    """How a field is found. Where `signs` are given, one of them stands in every text that has it.

    Signs are small letters: to look for a word costs a hundredth of a search for a pattern.
    """

    field: str
    find: Finder
    signs: Sequence[str] = ()


class Step(NamedTuple):
    """Which rule took which piece for which field."""

    field: str
    rule: str
    start: int
    end: int


@dataclass(slots=True)
class Draft:
    """An entry being read: `printed` stays, `text` is masked piece by piece."""

    printed: str
    text: str = field(init=False)
    small: str = field(init=False)
    fields: dict[str, Any] = field(default_factory=dict)
    steps: list[Step] = field(default_factory=list)
    people: People | None = None  # those that the entry begins with, once looked for

    def __post_init__(self) -> None:
        self.text = self.printed
        self.small = self.printed.lower()

    def says(self, signs: Sequence[str]) -> bool:
        """Whether one of the signs, in small letters, is printed anywhere in the entry."""
        return any(map(self.small.__contains__, signs))

    def take(self, rule: Rule, start: int = 0) -> bool:
        """Look for a field in what is left behind `start`; whether it was there, and is masked."""
        name, find, signs = rule
        small = self.small
        for sign in signs:  # not by `says`: thirty rules are asked of each entry
            if sign in small:
                break
        else:
            if signs:
                return False
        found = find(self.text[start:])
        if found is None:
            return False
        self.fields[name] = found.value
        if found.more:
            self.fields |= dict(found.more)
        self.mask(name, start + found.start, start + found.end, find.__name__)
        return True

    def note(self, *said: str) -> None:
        """Words that no other field has a place for, behind those that are noted already."""
        self.fields["note"] = " : ".join(filter(None, (self.fields.get("note"), *said)))

    def blank(self, name: str, found: Found) -> None:
        """Take a piece out of the middle of another: «История [Текст] : учебник / И. Иванов»."""
        self.fields[name] = found.value
        self.text = (
            self.text[: found.start] + " " * (found.end - found.start) + self.text[found.end :]
        )
        self.steps.append(Step(name, name, found.start, found.end))

    def give_back(self, name: str) -> None:
        """Undo what was read for a field: its piece is of the text again."""
        for step in [step for step in self.steps if step.field == name]:
            printed = self.printed[step.start : step.end]
            self.text = self.text[: step.start] + printed + self.text[step.end :]
            self.steps.remove(step)
        del self.fields[name]

    def leave(self, *words: str) -> None:
        """Keep words that no field has a place for."""
        self.fields["unread"] = (*self.fields.get("unread", ()), *words)

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
