"""The styles of a Word file: what a paragraph or a run has from its style and those before it."""

import re
from collections.abc import Callable
from typing import Any, NamedTuple

from twinbib.read.formats.docx_parts import W
from twinbib.read.formats.markup import Element
from twinbib.read.formats.numerals import whole

OFF = {"0", "false", "off"}
SCRIPTS = {"superscript": "sup", "subscript": "sub", "baseline": ""}
# the names of built-in styles are the same in a Word of any language; ids are not (`1`, `a3`)
HEADING = re.compile(r"heading (\d)", re.IGNORECASE)
CONTENTS = re.compile(r"toc (\d|heading)", re.IGNORECASE)
MOST_STYLES = 50  # based on one another
BODY_TEXT = 9  # the outline level of what is no heading


class Look(NamedTuple):
    """What a style or a paragraph says of itself; None where it says nothing."""

    level: int | None = None
    bold: bool | None = None
    hidden: bool | None = None
    script: str | None = None
    number: str | None = None
    depth: int | None = None
    style: str | None = None

    def over(self, other: "Look") -> "Look":
        """This look on top of another one."""
        if self == NOTHING:
            return other
        said = {name: value for name, value in self._asdict().items() if value is not None}
        return other._replace(**said)


NOTHING = Look()


class Styles:
    """The looks of a file's styles by their ids."""

    def __init__(self, root: Element) -> None:
        styles = root.findall(f"{W}style") if root is not None else []
        self._elements = {style.get(f"{W}styleId", ""): style for style in styles}
        self._looks: dict[str, Look] = {}
        self.usual = next(
            (
                style.get(f"{W}styleId", "")
                for style in styles
                if style.get(f"{W}type") == "paragraph" and is_on(style.get(f"{W}default", "0"))
            ),
            "",
        )

    def look(self, style: str) -> Look:
        """The look of a style on top of those that it is based on."""
        if style not in self._looks:
            look, at, seen = Look(), style, set[str]()
            while at in self._elements and at not in seen and len(seen) < MOST_STYLES:
                seen.add(at)  # a ring of styles ends, too
                look = look.over(_own(self._elements[at]))
                at = child(self._elements[at], "basedOn")
            self._looks[style] = look
        return self._looks[style]

    def is_contents(self, style: str) -> bool:
        """Whether paragraphs of the style belong to a table of contents."""
        element = self._elements.get(style)
        return element is not None and bool(CONTENTS.fullmatch(child(element, "name")))


def _own(style: Element) -> Look:
    look = paragraph_look(style.find(f"{W}pPr")).over(run_look(style.find(f"{W}rPr")))
    heading = HEADING.fullmatch(child(style, "name"))
    if look.level is None and heading is not None:
        return look._replace(level=int(heading[1]))
    return look._replace(level=1) if child(style, "name").casefold() == "title" else look


def paragraph_look(properties: Element) -> Look:
    """What a `w:pPr` says: the level of a heading (0: none), the list and the depth in it."""
    if properties is None:
        return Look()
    outline = child(properties, "outlineLvl")
    level = whole(outline, BODY_TEXT) + 1 if outline else None
    numbers = properties.find(f"{W}numPr")
    number = child(numbers, "numId") if numbers is not None else ""
    depth = child(numbers, "ilvl") if numbers is not None else ""
    return Look(
        level=0 if level is not None and level > BODY_TEXT else level,
        number=number or None,
        depth=whole(depth, 0) if depth else None,
    )


def run_look(properties: Element) -> Look:
    """What a `w:rPr` says: bold, hidden, raised, the style."""
    if properties is None:
        return NOTHING
    said: dict[str, Any] = {}
    for element in properties:
        if element.tag in RUN:
            name, read = RUN[element.tag]
            said[name] = read(element)
    return NOTHING._replace(**said) if said else NOTHING


def child(element: Element, name: str) -> str:
    """The value of a property: `w:val` of the child of that name."""
    found = element.find(f"{W}{name}")
    return found.get(f"{W}val", "") if found is not None else ""


def is_on(value: str) -> bool:
    """Whether a switch is on."""
    return value not in OFF


def _flag(element: Element) -> bool:
    return is_on(element.get(f"{W}val", "1"))


def _script(element: Element) -> str:
    return SCRIPTS.get(element.get(f"{W}val", ""), "")


def _style(element: Element) -> str:
    return str(element.get(f"{W}val", ""))


# the properties of a run that matter, the parts of a look that they are, and how they are read
RUN: dict[str, tuple[str, Callable[[Element], bool | str]]] = {
    f"{W}b": ("bold", _flag),
    f"{W}vanish": ("hidden", _flag),
    f"{W}vertAlign": ("script", _script),
    f"{W}rStyle": ("style", _style),
}
