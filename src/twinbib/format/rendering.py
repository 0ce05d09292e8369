"""One list in one style, on its way: its items, and the warnings that come up."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from twinbib.format import bibliography, citations
from twinbib.format.cite import Cite, Setting
from twinbib.format.disambiguation import Disambiguation, letters
from twinbib.format.item import Item
from twinbib.format.items import item
from twinbib.format.locales import is_romanized, language_of
from twinbib.format.output.plain import plain as plain_text
from twinbib.format.output.web import html
from twinbib.format.positions import Positions, locator
from twinbib.format.quotes import resolve
from twinbib.format.rendered import FormatWarning, Options, RenderedCitation, RenderedEntry
from twinbib.format.style import Style
from twinbib.format.values import plain, text

# what odd data, or an odd style, can make an engine stumble over: the entry is lost, not the list
FAULTS = (ArithmeticError, AttributeError, LookupError, RecursionError, TypeError, ValueError)
Source = Mapping[str, Any]


class Rendering:
    """Renders the items of one list: first `entries`, then each `citation` in its turn."""

    def __init__(self, style: Style, options: Options, sources: Sequence[Any]) -> None:
        self.style = style
        self.options = options
        self.warnings: list[FormatWarning] = []
        items = [self._item(source, place) for place, source in enumerate(sources, 1)]
        for key, times in Counter(one.id for one in items).items():
            if times > 1:
                self._warn(key, "several items have this id; citations are of the first one")
        self._entries = self._ordered(items)
        self._by_id = {cite.item.id: cite.item for cite in reversed(self._entries)}
        self._settings: Mapping[str, Setting] = {}
        self._levels: Any = None
        self._disambiguate()
        self._positions = Positions(style.citation.attrs.get("near-note-distance"))

    def _warn(self, key: str, reason: str) -> None:
        self.warnings.append(FormatWarning(key, reason))

    def _item(self, source: Any, place: int) -> Item:
        key = text(source.get("id")) if isinstance(source, Mapping) else ""
        return item(source, place, lambda reason: self._warn(key or str(place), reason))

    def _cite(self, one: Item, area: Any) -> Cite:
        own = self.options.terms == "entry"
        language = language_of(one, self.style.language) if own else self.style.language
        cite = Cite(one, area, self.style.terms(language), self.style.terms(self.style.language))
        cite.own = own
        first = self.options.sort
        cite.cyrillic_first = first == "cyrillic-first" if first else self.style.root.cyrillic_first
        cite.romanized = own and is_romanized(one)
        cite.repeated = one.repeated if own else frozenset()
        return cite

    def _ordered(self, items: Sequence[Item]) -> list[Cite]:
        """The items in printed order, numbered by it where the style sorts."""
        area = self.style.bibliography
        place = self.style.citation if area is None else area
        cites = [self._cite(one, place) for one in items]
        if area is None:
            return cites
        try:
            cites = bibliography.ordered(self.style, cites)
        except FAULTS as error:
            self._warn("", f"the list is not sorted, as the style fails: {error!r}")
        if bibliography.renumbers(self.style):
            for number, cite in enumerate(cites, 1):
                cite.item = replace(cite.item, number=str(number))
        return cites

    def _disambiguate(self) -> None:
        """Find out what each cite needs to differ from the others; none, where the style fails."""
        area = self.style.citation
        cites = [cite.again(area=area) for cite in self._entries]
        try:
            found = Disambiguation(self.style, cites)
            self._settings, self._levels = found.settings(), found.levels
        except FAULTS as error:
            self._warn("", f"works of one author and year are not told apart: {error!r}")

    def _set(self, cite: Cite, *, cited: bool) -> Cite:
        """A cite with what tells it apart: all of it in the text, the year's letter in the list."""
        setting = self._settings.get(cite.item.id)
        if cited:
            cite.levels = self._levels
        if setting is not None:
            if setting.suffix is not None:
                cyrillic = self.options.terms == "entry" and cite.terms.cyrillic
                cite.year_suffix = letters(setting.suffix, cyrillic=cyrillic)
            if cited:
                cite.setting = setting
        cite.begin()
        return cite

    def entries(self) -> tuple[RenderedEntry, ...]:
        """The entries in printed order; none where the style has no bibliography."""
        if self.style.bibliography is None:
            return ()
        rendered = []
        previous: tuple[str, ...] = ()
        for cite in self._entries:
            cite.previous = previous
            rendered.append(self._entry(self._set(cite, cited=False)))
            previous = cite.name_texts
        return tuple(rendered)

    def _entry(self, cite: Cite) -> RenderedEntry:
        reason = "the style prints nothing of it"
        try:
            body = bibliography.entry(self.style, cite)
        except FAULTS as error:
            body, reason = "", f"the style fails on it: {error!r}"
        if not body:
            body = self._printed(cite, reason)
        body = resolve(body)
        return RenderedEntry(
            cite.item.id, cite.item.number, cite.terms.language,
            plain_text(body), html(body, links=not self.options.bare), body,
        )  # fmt: skip

    def _printed(self, cite: Cite, reason: str) -> str:
        """What the article prints for the item, or its title, or its key."""
        key = cite.item.id
        words = plain(self.options.printed.get(key, ""))
        self._warn(key, f"{reason}; printed as in the article" if words else reason)
        words = words or cite.item.strings.get("title") or key
        return bibliography.printed(self.style, cite, words)

    def citation(self, cited: Sequence[Source] | Mapping[str, Any]) -> RenderedCitation:
        """One citation of the text."""
        sources, note = citations.parts(cited)
        cites = [self._cited(source) for source in sources]
        for cite, place in zip(cites, self._positions.places(sources, note), strict=True):
            cite.position, cite.near_note, cite.note = place.position, place.near, place.first_note
        try:
            body = citations.citation(self.style, cites) if cites else ""
        except FAULTS as error:
            keys = ", ".join(cite.item.id for cite in cites)
            self._warn(keys, f"the style fails on the citation: {error!r}")
            body = ""
        if cites and not body:
            body = f"[{'; '.join(cite.item.number for cite in cites)}]"
        body = resolve(body)
        return RenderedCitation(plain_text(body), html(body, links=not self.options.bare), body)

    def _cited(self, source: Source) -> Cite:
        key = text(source.get("id"))
        one = self._by_id.get(key)
        if one is None:
            number = text(source.get("number")) or key
            self._warn(key or number, "cited, but no item of the list has this id")
            one = Item(key, "document", "", number, {"title": number, "citation-label": number})
        cite = self._set(self._cite(one, self.style.citation), cited=True)
        cite.locator = locator(source)
        cite.prefix = citations.affix(source.get("prefix"))
        cite.suffix = citations.affix(source.get("suffix"))
        if source.get("suppress-author"):
            cite.hides = frozenset({"names"})
        return cite
