"""Where each cite of a text stands: cited first, again, ibid. (CSL 1.0.2, Choose, `position`)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from twinbib.format.values import text

Source = Mapping[str, Any]
Locator = tuple[str, str] | None
NAMES = ("first", "subsequent", "ibid", "ibid-with-locator")
NEAR = 5


@dataclass(frozen=True, slots=True)
class Place:
    """A cite's position, whether the last cite of the same work is near, the note of the first."""

    position: str
    near: bool
    first_note: str


def locator(source: Source) -> Locator:
    """The locator of a cited source: label and value; a value alone is a page."""
    found = source.get("locator")
    label = source.get("label")
    if isinstance(found, Mapping):
        label, found = found.get("label"), found.get("value")
    value = text(found)
    return (text(label) or "page", value) if value else None


class Positions:
    """Follows the citations of a text, each given with its note, 0 in the text itself."""

    def __init__(self, distance: str | None) -> None:
        self._near = int(distance) if distance and distance.isdecimal() else NEAR
        self._first: dict[str, int] = {}
        self._last: dict[str, int] = {}
        self._before: list[tuple[str, Locator]] = []
        self._same_note: list[list[tuple[str, Locator]]] = []
        self._note = 0
        self._in_text: list[tuple[str, Locator]] = []

    def places(self, sources: Sequence[Source], note: int) -> list[Place]:
        """The place of each source of the next citation."""
        keys = [(text(source.get("id")), locator(source)) for source in sources]
        alone = self._alone(note)
        places = []
        for at, key in enumerate(keys):
            before = keys[at - 1] if at else alone
            places.append(self._place(key, before, note))
            self._first.setdefault(key[0], note)
            self._last[key[0]] = note
        if note != self._note:
            self._same_note = []
        self._same_note.append(keys)
        self._before, self._note = keys, note
        if not note:
            self._in_text = keys
        return [_given(source, place) for source, place in zip(sources, places, strict=True)]

    def _alone(self, note: int) -> tuple[str, Locator] | None:
        """The cite that an ibid. at the head of this note would mean, if there is one.

        The citation before has that cite alone; it stands in the note before or in this one, and a
        note before with several citations has no other cite.
        """
        if not note and self._note:  # text and notes are read apart
            return self._in_text[0] if len(self._in_text) == 1 else None
        if len(self._before) != 1 or (note and note - self._note > 1):
            return None
        if note != self._note and any(one[-1][0] != self._before[0][0] for one in self._same_note):
            return None
        return self._before[0]

    def _place(self, key: tuple[str, Locator], before: tuple[str, Locator] | None,
               note: int) -> Place:  # fmt: skip
        name, place = key
        if name not in self._first:
            return Place("first", near=False, first_note="")
        near = note - self._last[name] <= self._near
        first = str(self._first[name] or "")
        if before is None or before[0] != name or (before[1] and not place):
            return Place("subsequent", near, first)
        return Place("ibid" if before[1] == place else "ibid-with-locator", near, first)


def _given(source: Source, place: Place) -> Place:
    """The place that the source says it has, by name or by the number that CSL processors use."""
    given = source.get("position")
    if isinstance(given, int) and 0 <= given < len(NAMES):
        given = NAMES[given]
    if given not in NAMES:
        return place
    return Place(given, bool(source.get("near-note", place.near)), place.first_note)
