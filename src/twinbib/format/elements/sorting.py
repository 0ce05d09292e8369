# mypy: allow-subclassing-any
"""`cs:sort` and `cs:key`: the order of a bibliography, or of the sources in one citation."""

from citeproc import model

from twinbib.format.cite import Cite
from twinbib.format.collation import Key as SortKey
from twinbib.format.collation import collate, date_key
from twinbib.format.elements.element import Element
from twinbib.format.item import Name
from twinbib.format.markup import unmarked

OPTIONS = {
    "names-min": ("et-al-min", "et-al-subsequent-min"),
    "names-use-first": ("et-al-use-first", "et-al-subsequent-use-first"),
    "names-use-last": ("et-al-use-last",),
}


class Sort(Element, model.Sort):
    """`cs:sort`: its keys, the first one counting most."""

    def order(self, cites: list[Cite]) -> list[Cite]:
        """The cites in order; where a key has no value, after the others (CSL 1.0.2, Sorting)."""
        ordered = list(cites)
        for key in reversed(self.kids):
            values = {id(cite): key.value(cite) for cite in ordered}
            some = [cite for cite in ordered if values[id(cite)]]
            none = [cite for cite in ordered if not values[id(cite)]]
            some.sort(key=lambda cite: values[id(cite)], reverse=key.descending)
            ordered = some + none
        return ordered


class Key(Element, model.Key):
    """`cs:key`: a variable or a macro to sort by."""

    @property
    def descending(self) -> bool:
        """Whether the last comes first."""
        return self.attrs.get("sort") == "descending"

    def value(self, cite: Cite) -> SortKey:
        """What to compare; an empty tuple where the item has no such value."""
        variable = self.attrs.get("variable", "")
        date = cite.item.dates.get(variable)
        if date is not None and date.parts:
            return date_key(date.parts)
        text = self._text(cite, variable)
        return collate(text, cyrillic_first=cite.cyrillic_first) if text else ()

    def _text(self, cite: Cite, variable: str) -> str:
        if variable in cite.item.names:
            demoted = self.root.attrs.get("demote-non-dropping-particle", "") != "never"
            return ", ".join(
                _sorted_by(name, demoted=demoted) for name in cite.item.names[variable]
            )
        if variable:
            return cite.string(variable)
        key = Cite(cite.item, cite.area, cite.terms, cite.style_terms)
        key.sort_options = {"name-as-sort-order": "all", "and": ""} | {
            option: self.attrs[name]
            for name, options in OPTIONS.items()
            if name in self.attrs
            for option in options
        }
        return unmarked(self.root.macros[self.attrs.get("macro", "")].render(key))


def _sorted_by(name: Name, *, demoted: bool) -> str:
    """A name as a variable to sort by; its particle counts where the style does not demote it."""
    particle = "" if demoted else name.non_dropping_particle
    return f"{particle} {name.family or name.literal} {name.given}"
