"""The automatic numbers of a Word file, counted as Word counts them (ISO/IEC 29500-1, 17.9)."""

import re
from typing import NamedTuple

from twinbib.read.formats.docx_parts import W
from twinbib.read.formats.docx_styles import child, is_on
from twinbib.read.formats.markup import Element
from twinbib.read.formats.numerals import numeral, whole

DEPTHS = set("012345678")
LONGEST_LABEL = 40
PLACE = re.compile(r"%([1-9])")


class Level(NamedTuple):
    """How one level of a list is numbered; `restart`: behind which level, 0 for never."""

    start: int
    form: str
    text: str
    restart: int | None
    legal: bool


class List(NamedTuple):
    """A numbering that paragraphs name: lists that share `counter` count on from one another."""

    counter: str
    levels: dict[int, Level]
    starts: dict[int, int]


class Numbering:
    """The lists of a file, and how far each is counted."""

    def __init__(self, root: Element) -> None:
        abstract = {} if root is None else _abstract(root)
        levels = {key: _levels(element) for key, element in abstract.items()}
        self._style_depths = {
            child(level, "pStyle"): whole(level.get(f"{W}ilvl"), 0)
            for element in abstract.values()
            for level in element.findall(f"{W}lvl")
        }
        self._lists = {
            number.get(f"{W}numId", ""): _list(number, abstract, levels)
            for number in (root.findall(f"{W}num") if root is not None else [])
        }
        self._counts: dict[str, dict[int, int]] = {}
        self._started: set[tuple[str, int]] = set()

    def depth(self, style: str) -> int:
        """The level that a style's paragraphs have in their list."""
        return self._style_depths.get(style, 0)

    def label(self, number: str, depth: int) -> str:
        """The next label of a list at a level: `1.`, `[1]`, «а)», `-` for a bullet, or nothing."""
        found = self._lists.get(number)
        level = found.levels.get(depth) if found else None
        if found is None or level is None:
            return ""
        self._count(number, found, depth)
        if level.form == "bullet":
            return "-" if level.text.strip() else ""
        return PLACE.sub(lambda match: self._place(found, level, int(match[1]) - 1), level.text)

    def _count(self, number: str, found: List, depth: int) -> None:
        counts = self._counts.setdefault(found.counter, {})
        if depth in found.starts and (number, depth) not in self._started:
            self._started.add((number, depth))
            counts[depth] = found.starts[depth]
        else:
            counts[depth] = counts.get(depth, found.levels[depth].start - 1) + 1
        for below in [below for below in counts if below > depth]:
            restart = found.levels[below].restart if below in found.levels else None
            if restart is None or depth < restart:
                del counts[below]

    def _place(self, found: List, level: Level, depth: int) -> str:
        shown = found.levels.get(depth)
        if shown is None:
            return ""
        number = self._counts[found.counter].get(depth, shown.start)
        return numeral(number, "decimal" if level.legal else shown.form)


def _abstract(root: Element) -> dict[str, Element]:
    """The definitions by id; one that is a link to a style's list is that list."""
    elements = {one.get(f"{W}abstractNumId", ""): one for one in root.findall(f"{W}abstractNum")}
    styled = {child(one, "styleLink"): one for one in elements.values()}
    return {
        key: styled.get(child(one, "numStyleLink"), one) if child(one, "numStyleLink") else one
        for key, one in elements.items()
    }


def _list(
    number: Element, abstract: dict[str, Element], levels: dict[str, dict[int, Level]]
) -> List:
    key = child(number, "abstractNumId")
    own, starts = dict(levels.get(key, {})), {}
    for override in number.findall(f"{W}lvlOverride"):
        own |= _levels(override)
        if start := child(override, "startOverride"):
            starts[whole(override.get(f"{W}ilvl"), 0)] = whole(start, 1)
    # definitions that are one through a link have one count
    counter = abstract[key].get(f"{W}abstractNumId", "") if key in abstract else ""
    return List(counter, own, starts)


def _levels(element: Element) -> dict[int, Level]:
    """The levels of a definition; a text too long for a label is none."""
    return {
        whole(level.get(f"{W}ilvl"), 0): Level(
            whole(child(level, "start"), 0),
            child(level, "numFmt") or "decimal",
            child(level, "lvlText"),
            whole(child(level, "lvlRestart"), 0) if child(level, "lvlRestart") else None,
            (legal := level.find(f"{W}isLgl")) is not None and is_on(legal.get(f"{W}val", "1")),
        )
        for level in element.findall(f"{W}lvl")
        if level.get(f"{W}ilvl") in DEPTHS and len(child(level, "lvlText")) <= LONGEST_LABEL
    }
