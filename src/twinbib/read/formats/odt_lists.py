"""The lists of an OpenDocument text, opened and counted (OpenDocument 1.3, part 3, 5.3)."""

from dataclasses import dataclass, field

from twinbib.read.formats.markup import Element, attribute
from twinbib.read.formats.numerals import whole
from twinbib.read.formats.odt_styles import Styles, label


@dataclass(slots=True)
class _Open:
    """A list that is open: its style, its depth from 1, how far each level is counted."""

    style: str
    depth: int
    counts: dict[int, int] = field(default_factory=dict)


class Lists:
    """Counts the items; a list may go on from an earlier one, by its style or by its id."""

    def __init__(self, styles: Styles) -> None:
        self._styles = styles
        self._open: list[_Open] = []
        self._by_style: dict[str, dict[int, int]] = {}
        self._by_id: dict[str, dict[int, int]] = {}

    def enter(self, element: Element) -> None:
        """A list begins."""
        outer = self._open[-1] if self._open else None
        style = attribute(element, "style-name") or (outer.style if outer else "")
        goes_on = attribute(element, "continue-numbering") == "true"
        if outer is not None:
            opened = _Open(style, outer.depth + 1, outer.counts)
            if not goes_on:
                opened.counts.pop(opened.depth, None)
        else:
            before = attribute(element, "continue-list")
            counts = self._by_id.get(before) if before else None
            if counts is None and goes_on:
                counts = self._by_style.get(style)
            opened = _Open(style, 1, {} if counts is None else counts)
        self._by_style[style] = self._by_id[attribute(element, "id")] = opened.counts
        self._open.append(opened)

    def leave(self) -> None:
        """The list that was entered last ends."""
        self._open.pop()

    def label(self, item: Element, paragraph: str) -> str:
        """The label of an item; `paragraph` is the style of its first paragraph."""
        if not self._open:
            return ""
        now = self._open[-1]
        style = now.style or self._styles.list_of(paragraph)
        levels = [self._styles.level(style, depth) for depth in range(1, now.depth + 1)]
        first = levels[-1].start if levels[-1] else 1
        number = now.counts.get(now.depth, first - 1) + 1
        now.counts[now.depth] = whole(attribute(item, "start-value"), number)
        for below in [below for below in now.counts if below > now.depth]:
            del now.counts[below]
        return label(levels, now.counts)
