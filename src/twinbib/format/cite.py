"""What is being rendered: one item, at one place, in one language. It keeps count as it goes."""

from typing import Any, TypeVar

from twinbib.format.item import Item, ItemDate, Name
from twinbib.format.terms import Terms

Value = TypeVar("Value")


class Cite:
    """One item on its way through the elements of a style.

    `area` is the element it is rendered in, `cs:citation` or `cs:bibliography`; `terms` are the
    words of the entry's language, `style_terms` those of the style's. `called` and `found` count
    the variables asked for and those that had a value: a group whose variables are all empty is
    not printed (CSL 1.0.2, cs:group). `used` names the variables that had a value, in order.
    """

    __slots__ = (
        "area", "called", "found", "item", "locator", "position", "prefix", "sort_options",
        "style_terms", "suffix", "suppressed", "terms", "used",
    )  # fmt: skip

    def __init__(self, item: Item, area: Any, terms: Terms, style_terms: Terms) -> None:
        self.item = item
        self.area = area
        self.terms = terms
        self.style_terms = style_terms
        self.locator: tuple[str, str] | None = None
        self.position = "first"
        self.prefix = self.suffix = ""
        self.sort_options: dict[str, str] = {}
        self.called = self.found = 0
        self.used: list[str] = []
        self.suppressed: set[str] = set()

    def has(self, variable: str) -> bool:
        """Whether the item has a value for `variable`; a suppressed one counts as missing."""
        item = self.item
        if variable in self.suppressed:
            return False
        if variable == "locator":
            return self.locator is not None
        known = variable in item.strings or variable in item.names or variable in item.dates
        return known or variable == "citation-number"

    def string(self, variable: str) -> str:
        """The text of a standard or number variable, or an empty one."""
        if variable == "citation-number":
            return self._count(variable, self.item.number, "")
        if variable == "locator":
            return self._count(variable, self.locator[1] if self.locator else "", "")
        return self._count(variable, self.item.strings.get(variable, ""), "")

    def names(self, variable: str) -> tuple[Name, ...]:
        """The names of a role, none where it is suppressed."""
        return self._count(variable, self.item.names.get(variable, ()), ())

    def date(self, variable: str) -> ItemDate | None:
        """The date of a date variable."""
        return self._count(variable, self.item.dates.get(variable), None)

    def _count(self, variable: str, value: Value, missing: Value) -> Value:
        self.called += 1
        if not value or variable in self.suppressed:
            return missing
        self.found += 1
        self.used.append(variable)
        return value
