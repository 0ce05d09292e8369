# mypy: allow-subclassing-any
"""`cs:names` and what is inside: names, their labels, «и др.», what stands in for missing names."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from citeproc import model

from twinbib.format.cite import Cite
from twinbib.format.elements.element import Element
from twinbib.format.elements.name_list import name_list, shown
from twinbib.format.elements.person import NameStyle, name_style
from twinbib.format.elements.text import Label
from twinbib.format.genitive import in_genitive
from twinbib.format.item import Name as ItemName
from twinbib.format.markup import attach, join
from twinbib.format.subsequent import instead


class Name(Element, model.Name):
    """`cs:name`: how the names are printed. `styles` remembers its options for each area."""

    def prepare(self, root: Any, kids: tuple[Any, ...], attrs: Mapping[str, str]) -> None:
        """Remember the `cs:name-part` elements by their name."""
        super().prepare(root, kids, attrs)
        self.name_parts = {kid.attrs.get("name"): kid for kid in kids}


class Name_Part(Element, model.Name_Part):  # noqa: N801  named as citeproc names it
    """`cs:name-part`: the formatting of given or family names."""

    def prepare(self, root: Any, kids: tuple[Any, ...], attrs: Mapping[str, str]) -> None:
        """Remember the attributes without the affixes."""
        super().prepare(root, kids, attrs)
        affixes = ("prefix", "suffix")
        self.inner = {name: value for name, value in attrs.items() if name not in affixes}


class Et_Al(Element, model.Et_Al):  # noqa: N801  named as citeproc names it
    """`cs:et-al`: another term for «и др.», or its formatting."""

    def render(self, cite: Cite) -> str:
        """The term in the entry's language."""
        return self.decorate(cite.terms.term(self.attrs.get("term", "et-al")), cite)


class Substitute(Element, model.Substitute):
    """`cs:substitute`: the first child that prints something; what it used is not printed again."""

    def render(self, cite: Cite) -> str:
        """The text of the substitute."""
        for kid in self.kids:
            before = len(cite.used)
            if text := kid.render(cite):
                cite.substituted.update(cite.used[before:])
                return str(text)
        return ""


class Names(Element, model.Names):
    """`cs:names`: the names of one or more roles, else their substitute."""

    name: Any
    et_al: Any
    label: Any
    styles: dict[str, NameStyle]

    def prepare(self, root: Any, kids: tuple[Any, ...], attrs: Mapping[str, str]) -> None:
        """Remember the children by kind, and hand them to a bare `cs:names` in `cs:substitute`."""
        super().prepare(root, kids, attrs)
        self.roles = attrs.get("variable", "").split()
        self.styles = {}
        self.name = _only(kids, Name)
        self.et_al = _only(kids, Et_Al)
        self.label = _only(kids, Label)
        self.label_first = self.name is not None and kids[0] is self.label
        self.instead = _only(kids, Substitute)
        for kid in _bare(self.instead.kids if self.instead is not None else ()):
            kid.name, kid.et_al = self.name, self.et_al
            kid.label, kid.label_first = self.label, self.label_first

    def render(self, cite: Cite) -> str:
        """The roles that have names, each with its label."""
        if self._style(cite)["form"] == "count":
            return self._count(cite, self._roles(cite))
        before = len(cite.used)
        text = self._text(cite)
        first = cite.names_text is None and text and not cite.inside
        if first and cite.area.is_bibliography and len(cite.used) > before:
            text = instead(cite, text)
        if cite.names_text is None and text and not cite.inside:
            cite.names_text = text
            if "names" in cite.hides:
                return ""
        return text

    def _text(self, cite: Cite) -> str:
        roles = self._roles(cite)
        texts = [text for role, names in roles if (text := self._role(cite, role, names))]
        if texts:
            return self.decorate(join(texts, self._delimiter(cite)), cite)
        if self.instead is None:
            return ""
        cite.inside += 1
        text = str(self.instead.render(cite))
        cite.inside -= 1
        return text

    def _delimiter(self, cite: Cite) -> str:
        inherited = self.root.attrs.get("names-delimiter", "")
        return self.attrs.get("delimiter", cite.area.attrs.get("names-delimiter", inherited))

    def _roles(self, cite: Cite) -> list[tuple[str, tuple[ItemName, ...]]]:
        """Each role with its names; one for both where the editors are the translators too."""
        found = [(role, cite.names(role)) for role in self.roles]
        if set(self.roles) == {"editor", "translator"} and found[0][1] == found[1][1]:
            form = self.label.attrs.get("form", "long") if self.label is not None else "long"
            if cite.terms.term("editortranslator", form):
                return [("editortranslator", found[0][1])]
        return found

    def _role(self, cite: Cite, role: str, names: tuple[ItemName, ...]) -> str:
        if not names:
            return ""
        style = self._style(cite)
        if self.label is None or cite.sort_options:
            return name_list(names, style, cite, self)
        form = self.label.attrs.get("form", "long")
        if cite.own and form.startswith("verb"):
            names = tuple(in_genitive(name, cite.terms.language) for name in names)
        plural = self.label.is_plural(len(names) > 1)
        label = self.label.decorate(cite.terms.term(role, form, plural=plural), cite)
        text = name_list(names, style, cite, self)
        return attach(label, text) if self.label_first else attach(text, label)

    def _count(self, cite: Cite, roles: list[tuple[str, tuple[ItemName, ...]]]) -> str:
        """How many names would be printed: a macro sorts by that, or tells one author from many."""
        total = sum(shown(names, self._style(cite), cite) for _, names in roles)
        if not total and self.instead is not None:
            return str(self.instead.render(cite))
        return str(total) if total else ""

    def _style(self, cite: Cite) -> NameStyle:
        attrs = self.name.attrs if self.name is not None else {}
        if cite.sort_options:
            return name_style({**attrs, **cite.sort_options}, cite.area.attrs, self.root)
        area = "bibliography" if cite.area.is_bibliography else "citation"
        if area not in self.styles:
            self.styles[area] = name_style(attrs, cite.area.attrs, self.root)
        return self.styles[area]


def _bare(kids: tuple[Any, ...]) -> Iterator[Any]:
    """The `cs:names` without children, those inside a `cs:choose` too."""
    for kid in kids:
        if isinstance(kid, Names):
            if not kid.kids:
                yield kid
        else:
            yield from _bare(kid.kids)


def _only(kids: tuple[Any, ...], kind: type) -> Any:
    return next((kid for kid in kids if isinstance(kid, kind)), None)
