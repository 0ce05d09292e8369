"""One list in one style, on its way: its items, and the warnings that come up."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from html import escape
from typing import Any

from twinbib.format import bibliography, citations
from twinbib.format.cite import Cite
from twinbib.format.item import Item
from twinbib.format.items import item
from twinbib.format.locales import language_of
from twinbib.format.markup import to_html, to_plain
from twinbib.format.rendered import FormatWarning, Options, RenderedCitation, RenderedEntry
from twinbib.format.style import Style
from twinbib.format.values import plain, text

# what odd data, or an odd style, can make an engine stumble over: the entry is lost, not the list
FAULTS = (ArithmeticError, AttributeError, LookupError, RecursionError, TypeError, ValueError)


class Rendering:
    """Renders the items of one list: first `entries`, then each `citation` in its turn."""

    def __init__(self, style: Style, options: Options, sources: Sequence[Any]) -> None:
        self.style = style
        self.options = options
        self.warnings: list[FormatWarning] = []
        self._items = [self._item(source, place) for place, source in enumerate(sources, 1)]
        self._by_id = {one.id: one for one in reversed(self._items)}
        self._last: tuple[str, tuple[str, str] | None] | None = None
        self._seen: set[str] = set()
        for key, times in Counter(one.id for one in self._items).items():
            if times > 1:
                self._warn(key, "several items have this id; citations are of the first one")

    def _warn(self, key: str, reason: str) -> None:
        self.warnings.append(FormatWarning(key, reason))

    def _item(self, source: Any, place: int) -> Item:
        key = text(source.get("id")) if isinstance(source, Mapping) else ""
        return item(source, place, lambda reason: self._warn(key or str(place), reason))

    def _cite(self, one: Item, area: Any) -> Cite:
        own = self.options.terms == "entry"
        language = language_of(one, self.style.language) if own else self.style.language
        return Cite(one, area, self.style.terms(language), self.style.terms(self.style.language))

    def entries(self) -> tuple[RenderedEntry, ...]:
        """The entries in printed order; none where the style has no bibliography."""
        area = self.style.bibliography
        if area is None:
            return ()
        cites = [self._cite(one, area) for one in self._items]
        try:
            cites = bibliography.ordered(self.style, cites)
        except FAULTS as error:
            self._warn("", f"the list is not sorted, as the style fails: {error!r}")
        if bibliography.renumbers(self.style):
            self._renumber(cites)
        return tuple(self._entry(cite) for cite in cites)

    def _renumber(self, cites: list[Cite]) -> None:
        for number, cite in enumerate(cites, 1):
            cite.item = replace(cite.item, number=str(number))
        self._by_id = {cite.item.id: cite.item for cite in reversed(cites)}

    def _entry(self, cite: Cite) -> RenderedEntry:
        reason = "the style prints nothing of it"
        try:
            body = bibliography.entry(self.style, cite)
        except FAULTS as error:
            body, reason = "", f"the style fails on it: {error!r}"
        if not body:
            body = self._printed(cite, reason)
        number, language = cite.item.number, cite.terms.language
        return RenderedEntry(cite.item.id, number, language, to_plain(body), to_html(body))

    def _printed(self, cite: Cite, reason: str) -> str:
        """What the article prints for the item, or its title, or its key."""
        key = cite.item.id
        words = plain(self.options.printed.get(key, ""))
        self._warn(key, f"{reason}; printed as in the article" if words else reason)
        words = words or cite.item.strings.get("title") or key
        return bibliography.printed(self.style, cite, words)

    def citation(self, sources: Sequence[Mapping[str, Any]]) -> RenderedCitation:
        """One citation of the text."""
        cites = [self._cited(source) for source in sources if isinstance(source, Mapping)]
        try:
            body = citations.citation(self.style, cites) if cites else ""
        except FAULTS as error:
            keys = ", ".join(cite.item.id for cite in cites)
            self._warn(keys, f"the style fails on the citation: {error!r}")
            body = ""
        if cites and not body:
            body = f"[{'; '.join(cite.item.number for cite in cites)}]"
        return RenderedCitation(to_plain(body), to_html(body))

    def _cited(self, source: Mapping[str, Any]) -> Cite:
        key = text(source.get("id"))
        one = self._by_id.get(key)
        if one is None:
            number = text(source.get("number")) or key
            self._warn(key or number, "cited, but no item of the list has this id")
            one = Item(key, "document", "", number, {"title": number, "citation-label": number})
        cite = self._cite(one, self.style.citation)
        cite.locator = citations.locator(source)
        cite.prefix = citations.affix(source.get("prefix"))
        cite.suffix = citations.affix(source.get("suffix"))
        cite.position = self._position(one.id, cite.locator)
        return cite

    def _position(self, key: str, locator: tuple[str, str] | None) -> str:
        """Where the cite stands among those before it (CSL 1.0.2, Position)."""
        before, self._last = self._last, (key, locator)
        if key not in self._seen:
            self._seen.add(key)
            return "first"
        if before is None or before[0] != key or (before[1] and not locator):
            return "subsequent"
        return "ibid" if before[1] == locator else "ibid-with-locator"


def bibliography_html(entries: Sequence[RenderedEntry]) -> str:
    """The entries as one fragment of HTML, each with its key and its language."""
    lines = [
        f'  <div class="csl-entry" data-key="{escape(entry.id)}" lang="{escape(entry.language)}">'
        f"{entry.html}</div>\n"
        for entry in entries
    ]
    return f'<div class="csl-bib-body">\n{"".join(lines)}</div>\n'
