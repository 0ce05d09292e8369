"""How a style prints a name: its options, looked up once, and the name they make."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from twinbib.format.initials import initials
from twinbib.format.item import Name
from twinbib.format.markup import attach, join, unmarked

# CSL 1.0.2, Inheritable Name Options: what `cs:name` calls otherwise
INHERITED = {"form": "name-form", "delimiter": "name-delimiter"}
DEFAULTS = {
    "form": "long",
    "delimiter": ", ",
    "and": "",
    "delimiter-precedes-et-al": "contextual",
    "delimiter-precedes-last": "contextual",
    "et-al-min": "0",
    "et-al-use-first": "1",
    "et-al-subsequent-min": "",
    "et-al-subsequent-use-first": "",
    "et-al-use-last": "false",
    "initialize": "true",
    "name-as-sort-order": "",
    "sort-separator": ", ",
}
# what needs no space behind it: d’Arvor, al-Farabi, a space that a style has set
CLOSED = ("'", "’", "-", "‐", "\u00a0")
ROOT_DEFAULTS = {
    "initialize-with-hyphen": "true",
    "demote-non-dropping-particle": "display-and-sort",
}


# Kana, Chinese characters, Hangul: names without a space, the family name first (我妻栄)
EASTERN = (("\u3040", "\u30ff"), ("\u3400", "\u9fff"), ("\uac00", "\ud7af"))


SPACES = re.compile("  +")


class Dress:
    """A `cs:name` and its `cs:name-part` elements at work: formatting, then affixes."""

    def __init__(self, name: Any, cite: Any) -> None:
        self._name = name
        self._parts = name.name_parts if name is not None else {}
        self._cite = cite

    def all(self, text: str) -> str:
        """One name, formatted as the style formats each, with the affixes of `cs:name`."""
        return str(self._name.decorate(text, self._cite)) if self._name is not None else text

    def part(self, name: str, text: str) -> str:
        """A given or family name, or a particle of it, formatted."""
        found = self._parts.get(name) if text else None
        return str(found.dress(text, found.inner, self._cite)) if found is not None else text

    def affixes(self, name: str, text: str) -> str:
        """What was formatted, with the affixes of its part."""
        found = self._parts.get(name) if text else None
        if found is None:
            return text
        return attach(attach(found.attrs.get("prefix", ""), text), found.attrs.get("suffix", ""))

    def whole(self, name: str, text: str) -> str:
        """Both."""
        return self.affixes(name, self.part(name, text))


@dataclass(frozen=True, slots=True)
class NameStyle:
    """The options of a `cs:name` in one area of a style, as CSL names them."""

    options: Mapping[str, str]
    initialize_with: str | None

    def __getitem__(self, name: str) -> str:
        return self.options[name]

    @property
    def level(self) -> int:
        """How much of a given name is printed: 0 nothing, 1 initials, 2 all."""
        if self["form"] == "short":
            return 0
        return 2 if self.initialize_with is None else 1

    def at(self, level: int) -> NameStyle:
        """The style with more of the given names, where `level` asks for more."""
        if level <= self.level:
            return self
        long = {**self.options, "form": "long"}
        return NameStyle(long, self.initialize_with if level == 1 else None)


def name_style(name: Mapping[str, str], area: Mapping[str, str], root: Any) -> NameStyle:
    """The options of a name with these attributes: its own, else the area's, else the style's."""
    options = {}
    for key, default in DEFAULTS.items():
        general = INHERITED.get(key, key)
        inherited = area.get(general, root.attrs.get(general, default))
        options[key] = SPACES.sub(" ", name.get(key, inherited))
    options |= {key: root.attrs.get(key, default) for key, default in ROOT_DEFAULTS.items()}
    key = "initialize-with"
    return NameStyle(options, name.get(key, area.get(key, root.attrs.get(key))))


def is_eastern(text: str) -> bool:
    """Whether a text begins with a letter of an East Asian script."""
    return any(first <= text[:1] <= last for first, last in EASTERN)


def name_text(name: Name, style: NameStyle, dress: Dress, *, inverted: bool) -> str:
    """One name, formatted by `dress`."""
    return dress.all(_name_text(name, style, dress, inverted=inverted))


def _name_text(name: Name, style: NameStyle, dress: Dress, *, inverted: bool) -> str:
    """One name, its parts formatted by `dress`."""
    if name.literal:
        return dress.whole("family", name.literal)
    if is_eastern(name.family):
        short = style["form"] == "short"
        return dress.whole("family", name.family) + (
            "" if short else dress.whole("given", name.given)
        )
    own = dress.part("family", name.non_dropping_particle), dress.part("family", name.family)
    if style["form"] == "short":
        return dress.affixes("family", _joined(*own) or dress.part("family", name.given))
    given = dress.part("given", _given(name.given, style))
    if not inverted:
        family = _joined(name.dropping_particle, *own)
        family = dress.affixes("family", _suffixed(family, name.suffix, " "))
        return _joined(dress.affixes("given", given), family)
    demoted = style["demote-non-dropping-particle"] == "display-and-sort"
    behind = (name.dropping_particle, name.non_dropping_particle if demoted else "")
    given = _joined(given, *(dress.part("given", one) for one in behind))
    parts = own[1] if demoted else _joined(*own), given
    parts = dress.affixes("family", parts[0]), dress.affixes("given", parts[1])
    text = join([part for part in parts if part], style["sort-separator"])
    return _suffixed(text, name.suffix, style["sort-separator"])


def _suffixed(text: str, suffix: str, separator: str) -> str:
    """A name with its suffix: `Doe III`; one that begins with a comma brings its own separator."""
    if not suffix or suffix.startswith(","):
        return text + suffix
    return text + separator + suffix


def _given(given: str, style: NameStyle) -> str:
    if style.initialize_with is None or not given:
        return given
    return initials(
        given,
        style.initialize_with,
        hyphen=style["initialize-with-hyphen"] != "false",
        full=style["initialize"] == "false",
    )


def _joined(*parts: str) -> str:
    """Parts with spaces between them, none after an apostrophe: `d'Arvor`."""
    text = ""
    for part in parts:
        bare = unmarked(text[-3:])
        closed = bare.endswith(CLOSED) and not bare.endswith(("e’", "e'"))
        gap = " " if text and part and not closed else ""
        text += gap + part
    return text
