# mypy: allow-subclassing-any
"""The elements that hold others: areas, layouts, macros, groups, the choice between branches."""

import re
from collections.abc import Callable, Mapping
from typing import Any

from citeproc import model

from twinbib.format.cite import Cite
from twinbib.format.elements.element import Element
from twinbib.format.markup import join

# CSL 1.0.2, Number: digits with a prefix or suffix, separated by commas, hyphens, ampersands; and
# what Cyrillic journals print besides: the running number in brackets, `4(67)`, and `1/2`
SEPARATOR = re.compile(r"\s*[-–—,&/]\s*")
RUNNING = re.compile(r"\s?\(\d[\d/–-]*\)")
NUMERAL = re.compile(r"[^\W_]{1,12}")
ROMAN = re.compile(r"[ivxlcdm]+|[IVXLCDM]+")


class Style(Element, model.Style):
    """The root: what a style is, and where its macros are."""

    macros: Mapping[str, Any]
    language: str


class Citation(Element, model.Citation):
    """`cs:citation`."""


class Bibliography(Element, model.Bibliography):
    """`cs:bibliography`."""

    is_bibliography = True


class Layout(Element, model.Layout):
    """`cs:layout` of a citation or of the bibliography; `numbered`: it begins with the number."""

    numbered: bool

    def prepare(self, root: Any, kids: tuple[Any, ...], attrs: Mapping[str, str]) -> None:
        """Remember whether entries begin with their number."""
        super().prepare(root, kids, attrs)
        self.numbered = bool(kids) and kids[0].attrs.get("variable") == "citation-number"

    def render(self, cite: Cite) -> str:
        """The children's texts, without the layout's own affixes and delimiter."""
        return join(self.pieces(cite), "")


class Macro(Element, model.Macro):
    """`cs:macro`: not printed where it asks for variables and none has a value, like a group."""

    def render(self, cite: Cite) -> str:
        """The children's texts."""
        called, found = cite.called, cite.found
        text = join(self.pieces(cite), "")
        if cite.called > called and cite.found == found:
            return ""
        if text:
            cite.count_as_variable()
        return text


class Group(Element, model.Group):
    """`cs:group`: not printed where it asks for variables and none of them has a value."""

    def render(self, cite: Cite) -> str:
        """The children's texts, joined."""
        called, found = cite.called, cite.found
        text = join(self.pieces(cite), self.delimiter)
        if cite.called > called and cite.found == found:
            return ""
        if text:
            cite.count_as_variable()
        return self.decorate(text, cite)


class Choose(Element, model.Choose):
    """`cs:choose`: the first branch whose conditions hold."""

    transparent = True

    def pieces(self, cite: Cite) -> list[str]:
        """The texts of the branch that holds, none where none does."""
        for branch in self.kids:
            if branch.holds(cite):
                pieces: list[str] = branch.pieces(cite)
                return pieces
        return []


# conditions that only one value can meet: several mean any of them
EXCLUSIVE = ({"type"}, {"locator"})


class If(Element, model.If):
    """`cs:if`: holds where all, any or none of its tests do."""

    tests: tuple[tuple[str, str], ...]
    match: str

    def prepare(self, root: Any, kids: tuple[Any, ...], attrs: Mapping[str, str]) -> None:
        """Remember each single test as (what is tested, value)."""
        super().prepare(root, kids, attrs)
        self.tests = tuple(
            (name, value) for name in TESTS if name in attrs for value in attrs[name].split()
        )
        self.match = attrs.get("match", "all")
        if self.match == "all" and {name for name, _ in self.tests} in EXCLUSIVE:
            self.match = "any"  # `type="book report"`: no item is both

    def holds(self, cite: Cite) -> bool:
        """Whether the branch is taken."""
        results = (TESTS[name](cite, value) for name, value in self.tests)
        match = self.match
        if match == "any":
            return any(results)
        return not any(results) if match == "none" else all(results)


class Else_If(If, model.Else_If):  # noqa: N801  named as citeproc names it
    """`cs:else-if`."""


class Else(Element, model.Else):
    """`cs:else`."""

    def holds(self, _cite: Cite) -> bool:
        """Always."""
        return True


def _is_numeric(cite: Cite, variable: str) -> bool:
    if not cite.has(variable):
        return False
    if variable == "locator":
        text = cite.locator[1] if cite.locator else ""
    else:
        text = cite.item.strings.get(variable, "")
    if cite.own:
        text = RUNNING.sub("", text)
    parts = SEPARATOR.split(text.strip())
    roman = variable == "page"  # `xii–xv` are pages; `IV` is no numeric edition
    return all(
        (NUMERAL.fullmatch(part) and any(char.isdigit() for char in part))
        or (roman and ROMAN.fullmatch(part))
        for part in parts
    )


def _is_uncertain(cite: Cite, variable: str) -> bool:
    date = cite.item.dates.get(variable)
    return date is not None and date.circa


def _locator(cite: Cite, label: str) -> bool:
    return cite.locator is not None and cite.locator[0].replace(" ", "-") == label


def _position(cite: Cite, position: str) -> bool:
    if cite.area.is_bibliography:
        return False
    if position == "subsequent":
        return cite.position != "first"
    if position == "near-note":
        return cite.near_note
    if position == "ibid":
        return cite.position.startswith("ibid")
    return cite.position == position


TESTS: Mapping[str, Callable[[Cite, str], bool]] = {
    "type": lambda cite, value: cite.item.type == value.lower(),
    "variable": lambda cite, value: cite.has(value),
    "is-numeric": _is_numeric,
    "is-uncertain-date": _is_uncertain,
    "locator": _locator,
    "position": _position,
    "disambiguate": lambda cite, value: cite.expanded() == (value == "true"),
}
