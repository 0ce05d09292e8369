"""The styles of an OpenDocument text (OpenDocument 1.3, part 3, 16): looks, and lists' levels."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from twinbib.read.formats.builder import PLAIN, Look
from twinbib.read.formats.markup import Element, attribute, local
from twinbib.read.formats.numerals import SHORT_NAMES, numeral, whole

MOST_STYLES = 50  # that go on one another; a ring of them ends, too
LONGEST_LABEL = 40
PLACE = re.compile(r"%(\d)%")
# LibreOffice names the letters of other alphabets by a sample: «а, б, .., аа, бб, ... (ru)»
RUSSIAN = re.compile(r"(?P<first>[аА]), .*\(ru\)")


class Level(NamedTuple):
    """How a level of a list is numbered: `text` has `%1%` where a number of level 1 stands."""

    start: int
    form: str
    text: str


class Style(NamedTuple):
    """What a style says of itself; None where it says nothing. `parent`: the style it goes on."""

    parent: str
    script: str | None
    bold: bool | None
    hidden: bool | None
    list: str


class Styles:
    """The styles of a text by their names; those of a later root stand before an earlier's."""

    def __init__(self, roots: Iterable[Element]) -> None:
        self._styles: dict[str, Style] = {}
        self._lists: dict[str, dict[int, Level]] = {}
        for root in roots:
            for element in root.iter("{*}style", "{*}list-style"):
                name = attribute(element, "name")
                if local(element) == "style":
                    self._styles[name] = _style(element)
                else:
                    self._lists[name] = {
                        whole(attribute(level, "level"), 1): _level(level) for level in element
                    }

    def _chain(self, name: str) -> list[tuple[str, Style]]:
        chain: dict[str, Style] = {}
        while name in self._styles and name not in chain and len(chain) < MOST_STYLES:
            chain[name] = self._styles[name]
            name = chain[name].parent
        return list(chain.items())

    def look(self, name: str, under: Look = PLAIN) -> Look:
        """The look of text in a style, inside text of the look `under`."""
        for _, style in reversed(self._chain(name)):
            under = under._replace(
                script=under.script if style.script is None else style.script,
                bold=under.bold if style.bold is None else style.bold,
            )
        return under

    def is_hidden(self, name: str) -> bool:
        """Whether text in a style is not printed."""
        return next(
            (hid for _, style in self._chain(name) if (hid := style.hidden) is not None), False
        )

    def is_title(self, name: str) -> bool:
        """Whether a paragraph's style is that of the document's title."""
        return "Title" in {name, *(one for one, _ in self._chain(name))}

    def list_of(self, name: str) -> str:
        """The list style that a paragraph's style asks for; empty for none."""
        return next((style.list for _, style in self._chain(name) if style.list), "")

    def level(self, name: str, depth: int) -> Level | None:
        """A level (from 1) of a list style."""
        return self._lists.get(name, {}).get(depth)


def label(levels: list[Level | None], counts: dict[int, int]) -> str:
    """The label of the last of the levels, its number and those above it being counted."""
    level = levels[-1]
    if level is None or level.form == "bullet":
        return "-" if level is not None and level.text.strip() else ""

    def place(match: re.Match[str]) -> str:
        depth = int(match[1])
        above = levels[depth - 1] if 0 < depth <= len(levels) else None
        return numeral(counts.get(depth, above.start), above.form) if above else ""

    return PLACE.sub(place, level.text).strip() if len(level.text) <= LONGEST_LABEL else ""


def _style(element: Element) -> Style:
    properties = next((one for one in element if local(one) == "text-properties"), None)
    position = weight = display = ""
    if properties is not None:
        position = attribute(properties, "text-position")
        weight = attribute(properties, "font-weight")
        display = attribute(properties, "display")
    return Style(
        attribute(element, "parent-style-name"),
        _script(position) if position else None,
        (weight == "bold" or weight >= "600") if weight and weight != "normal" else _no(weight),
        display == "none" if display else None,
        attribute(element, "list-style-name"),
    )


def _no(weight: str) -> bool | None:
    return False if weight else None


def _script(position: str) -> str:
    """`super 58%`, `33% 58%`: raised; `sub 58%`, `-33% 58%`: lowered."""
    place = position.strip()
    if place.startswith(("sub", "-")):
        return "sub"
    return "sup" if place.startswith("super") or place[:1] in set("123456789") else ""


def _level(element: Element) -> Level:
    if local(element) != "list-level-style-number":
        return Level(1, "bullet", attribute(element, "bullet-char"))
    depth = whole(attribute(element, "level"), 1)
    stated = attribute(element, "num-format")
    russian = RUSSIAN.match(stated)
    if russian is not None:
        form = "russianUpper" if russian["first"].isupper() else "russianLower"
    else:
        form = SHORT_NAMES.get(stated, "decimal") if stated else "none"
    shown = min(whole(attribute(element, "display-levels"), 1), depth)
    places = ".".join(f"%{one}%" for one in range(depth - shown + 1, depth + 1))
    printed = attribute(element, "num-list-format") or (
        attribute(element, "num-prefix") + places + attribute(element, "num-suffix")
    )
    return Level(whole(attribute(element, "start-value"), 1), form, printed if stated else "")
