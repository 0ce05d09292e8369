"""What is being rendered: one item, at one place, in one language. It keeps count as it goes."""

from __future__ import annotations

from collections.abc import Mapping
from copy import copy
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, TypeVar

from twinbib.format.item import Item, ItemDate, Name
from twinbib.format.labels import citation_label
from twinbib.format.terms import Terms

Value = TypeVar("Value")
EMPTY: Mapping[Any, int] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Setting:
    """How far a cite is expanded so that it differs from all others (CSL 1.0.2, Disambiguation).

    `shown`: names shown at least, by list of names; `givens`: how much of a given name is shown
    (1 initials, 2 all), by list and place; `condition`: how many of the branches under
    `disambiguate="true"` are taken; `suffix`: the place among the works of one author and year,
    from 0.
    """

    shown: Mapping[int, int] = field(default_factory=lambda: EMPTY)
    givens: Mapping[tuple[int, int], int] = field(default_factory=lambda: EMPTY)
    condition: int = 0
    suffix: int | None = None


class Cite:
    """One item on its way through the elements of a style.

    `area` is the element it is rendered in, `cs:citation` or `cs:bibliography`; `terms` are the
    words of the entry's language, `style_terms` those of the style's. `hides` says what a cite does
    not print that stands behind others of the same author: "names", "year". `called` and `found`
    count the variables asked for and those that had a value: a group whose variables are all empty
    is not printed (CSL 1.0.2, cs:group). `used` names the variables that had a value, in order;
    `names_text` is the first list of names, `name_texts` each of its names, `year_text` the first
    date without suffix, `namesets` all lists as (names, names shown).
    """

    __slots__ = (
        "area", "called", "conditions", "cyrillic_first", "found", "hides", "inside", "item",
        "levels", "locator", "looking", "name_texts", "names_text", "namesets", "near_note",
        "note", "own", "position", "prefix", "previous", "repeated", "romanized", "setting",
        "sort_options", "style_terms", "substituted", "suffix", "suffix_due", "suppressed",
        "terms", "used", "year_suffix", "year_text",
    )  # fmt: skip

    def __init__(self, item: Item, area: Any, terms: Terms, style_terms: Terms) -> None:
        self.item = item
        self.area = area
        self.terms = terms
        self.style_terms = style_terms
        self.locator: tuple[str, str] | None = None
        self.position = "first"
        self.near_note = False
        self.note = ""
        self.prefix = self.suffix = ""
        self.romanized = False
        self.own = True  # in its own language, not in the style's
        self.cyrillic_first = False  # where it is sorted
        self.repeated: frozenset[str] = frozenset()  # what the title prints already
        self.sort_options: dict[str, str] = {}
        self.setting = Setting()
        self.levels: Any = None
        self.year_suffix = ""
        self.looking = False  # only to see what it would print
        self.hides: frozenset[str] = frozenset()
        self.previous: tuple[str, ...] = ()
        self.begin()

    def begin(self) -> None:
        """Forget what was rendered."""
        self.called = self.found = self.inside = self.conditions = 0
        self.used: list[str] = []
        self.suppressed: set[str] = set()
        self.substituted: set[str] = set()
        self.names_text: str | None = None
        self.name_texts: tuple[str, ...] = ()
        self.year_text: str | None = None
        self.namesets: list[tuple[int, int]] = []
        self.suffix_due = self.year_suffix

    def again(self, **changes: Any) -> Cite:
        """The same cite before anything is rendered, with attributes changed."""
        other = copy(self)
        for name, value in changes.items():
            setattr(other, name, value)
        other.begin()
        return other

    def word(self, name: str, form: str, *, plural: bool = False) -> str:
        """A term in the entry's language; for an issue or a volume the word its list prints.

        A romanised list has «вып.» in English (areastudies.ru: "issue", "no."), not as `vyp.`.
        """
        if self.own and not self.romanized and name in self.item.words:
            return self.item.words[name]
        return self.terms.term(name, form, plural=plural)

    def count_as_variable(self) -> None:
        """A group or macro that prints something is a variable with a value for what holds it."""
        self.called += 1
        self.found += 1

    def expanded(self) -> bool:
        """Whether the next branch under `disambiguate="true"` is taken."""
        self.conditions += 1
        return self.conditions <= self.setting.condition

    def has(self, variable: str) -> bool:
        """Whether the item has a value for `variable`; one that the title prints counts as missing.

        One that has stood in for names is there still: it is only not printed again.
        """
        item = self.item
        if variable in self.suppressed:
            return False
        if variable == "locator":
            return self.locator is not None
        if variable == "year-suffix":
            return bool(self.year_suffix)
        if variable == "first-reference-note-number":
            return bool(self.note)
        known = variable in item.strings or variable in item.names or variable in item.dates
        return known or variable == "citation-number"

    def string(self, variable: str) -> str:
        """The text of a standard or number variable, or an empty one."""
        if variable == "citation-number":
            return self._count(variable, self.item.number, "")
        if variable == "locator":
            return self._count(variable, self.locator[1] if self.locator else "", "")
        if variable == "citation-label":
            return self._count(variable, self._label(), "")
        if variable == "year-suffix":
            # a year that needs no letter is no missing value: the group stays
            return self._count(variable, self.year_suffix, "") if self.year_suffix else ""
        if variable == "first-reference-note-number":
            return self._count(variable, self.note, "")
        return self._count(variable, self.item.strings.get(variable, ""), "")

    def _label(self) -> str:
        label = citation_label(self.item, own=self.own or not self.area.explicit_suffix)
        return label + self.year_suffix if label and self.area.explicit_suffix else label

    def names(self, variable: str) -> tuple[Name, ...]:
        """The names of a role, none where it is suppressed."""
        return self._count(variable, self.item.names.get(variable, ()), ())

    def date(self, variable: str) -> ItemDate | None:
        """The date of a date variable."""
        if self.looking and variable != "issued":
            return None  # (Doe n.d.-a [accessed: 1965]): a day of access tells no works apart
        return self._count(variable, self.item.dates.get(variable), None)

    def _count(self, variable: str, value: Value, missing: Value) -> Value:
        self.called += 1
        if not value or variable in self.suppressed or variable in self.substituted:
            return missing
        self.found += 1
        self.used.append(variable)
        return value
