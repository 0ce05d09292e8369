"""Cites that would print the same although they mean different works (CSL 1.0.2, Disambiguation).

In this order: more names and more of the given names, one step at a time; what the style prints
under `disambiguate="true"`; a letter behind the year. A cite is expanded no further than it takes.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from string import ascii_lowercase

from twinbib.format.cite import Cite, Setting
from twinbib.format.markup import unmarked
from twinbib.format.namesakes import Namesakes
from twinbib.format.style import Style
from twinbib.language.scripts import NUMBERING

Group = list[Cite]
# (list of names, its names shown or None, place of a name, how much of the given name)
Step = tuple[int, int | None, int, int]


class Disambiguation:
    """The settings of the works of a list, each given as a cite of its own; by id."""

    def __init__(self, style: Style, cites: Sequence[Cite]) -> None:
        attrs = style.citation.attrs
        self._layout = style.citation.layout_element
        self._names = attrs.get("disambiguate-add-names") == "true"
        self._givens = attrs.get("disambiguate-add-givenname") == "true"
        self._suffixes = attrs.get("disambiguate-add-year-suffix") == "true"
        self._condition = style.root.conditions
        self.rule = attrs.get("givenname-disambiguation-rule", "by-cite")
        self.levels: Namesakes | None = None
        self._settings: dict[str, Setting] = {}
        self._cites = [
            cite.again(position="subsequent", near_note=True, looking=True) for cite in cites
        ]

    def settings(self) -> Mapping[str, Setting]:
        """What each id needs; an id that differs as it is has none."""
        if not (self._names or self._givens or self._suffixes or self._condition):
            return {}
        if self._givens and self.rule != "by-cite":
            self._count_names()
        groups = [group for group in self._groups(self._cites) if len(group) > 1]
        for group in groups:
            self._tell_apart(group)
        return self._settings

    def _count_names(self) -> None:
        """Every name that the cites print, for the rules that look at all names of a text."""
        self.levels = Namesakes(self.rule)
        self._cites = [cite.again(levels=self.levels) for cite in self._cites]
        for cite in self._cites:
            self._key(cite)
        self.levels.closed = True

    def _key(self, cite: Cite, setting: Setting | None = None) -> str:
        rendered = cite.again(setting=setting or Setting())
        text = unmarked(self._layout.render(rendered))
        cite.namesets = rendered.namesets
        return text

    def _groups(self, cites: Sequence[Cite], setting: Setting | None = None) -> list[Group]:
        """The cites that print the same, in groups."""
        found: dict[str, Group] = {}
        for cite in cites:
            found.setdefault(self._key(cite, setting), []).append(cite)
        return list(found.values())

    def _tell_apart(self, group: Group) -> None:
        if self._names or (self._givens and self.rule == "by-cite"):
            failed = self._expand(group)
        else:
            failed = [(group, Setting())]
        for left, setting in failed:
            if self._suffixes:
                self._letters(left, setting)
            else:
                self._branches(left, setting)

    def _branches(self, group: Group, setting: Setting) -> None:
        """What the style prints under `disambiguate="true"`, one branch more at a time."""
        self._settle(group, setting)
        for count in range(1, self._condition + 1):
            setting = replace(setting, condition=count)
            self._settle(group, setting)
            group = [one for part in self._groups(group, setting) if len(part) > 1 for one in part]

    def _settle(self, group: Group, setting: Setting) -> None:
        self._settings.update({cite.item.id: setting for cite in group})

    def _letters(self, group: Group, setting: Setting) -> None:
        for place, cite in enumerate(group):
            self._settings[cite.item.id] = replace(setting, suffix=place)

    def _expand(self, group: Group) -> list[tuple[Group, Setting]]:
        """More names and given names; what is still the same, with what helped so far."""
        waiting = [(group, Setting(), Setting(), list(self._steps(group)))]
        failed = []
        while waiting:
            group, tried, kept, steps = waiting.pop()
            if not steps:
                failed.append((group, kept))
                continue
            tried = _stepped(tried, steps[0])
            parts = self._groups(group, tried)
            if len(parts) > 1:
                kept = _stepped(kept, steps[0], tried)
            for part in parts:
                if len(part) > 1:
                    waiting.append((part, tried, kept, steps[1:]))
                else:
                    self._settle(part, kept)
        return failed

    def _steps(self, group: Group) -> Iterator[Step]:
        lists = max(
            (cite.namesets for cite in group), key=lambda sets: [total for total, _ in sets]
        )
        levels = (1, 2) if self._givens and self.rule == "by-cite" else ()
        for at, (total, shown) in enumerate(lists):
            for place in range(total):
                if place >= shown:
                    if not self._names:
                        break
                    yield at, place + 1, place, 0
                for level in levels:
                    yield at, None, place, level


def _stepped(setting: Setting, step: Step, tried: Setting | None = None) -> Setting:
    """A setting one step further; with `tried`, the names that were shown for it as well."""
    at, shown, place, level = step
    if shown is not None:
        return replace(setting, shown={**setting.shown, at: shown})
    shown = tried.shown.get(at) if tried is not None else None
    more = {**setting.shown, at: shown} if shown is not None else setting.shown
    return replace(setting, shown=more, givens={**setting.givens, (at, place): level})


def letters(number: int, *, cyrillic: bool) -> str:
    """The suffix of a year by its place: a, b, … z, aa; «а, б, … я, аа» in a Cyrillic entry."""
    alphabet = NUMBERING if cyrillic else ascii_lowercase
    text = ""
    number += 1
    while number > 0:
        number, place = divmod(number - 1, len(alphabet))
        text = alphabet[place] + text
    return text
