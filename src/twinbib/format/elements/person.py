"""How a style prints a name: its options, looked up once, and the name they make."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from twinbib.format.initials import initials
from twinbib.format.item import Name

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
ROOT_DEFAULTS = {
    "initialize-with-hyphen": "true",
    "demote-non-dropping-particle": "display-and-sort",
}


@dataclass(frozen=True, slots=True)
class NameStyle:
    """The options of a `cs:name` in one area of a style, as CSL names them."""

    options: Mapping[str, str]
    initialize_with: str | None

    def __getitem__(self, name: str) -> str:
        return self.options[name]


def name_style(name: Mapping[str, str], area: Mapping[str, str], root: Any) -> NameStyle:
    """The options of a name with these attributes: its own, else the area's, else the style's."""
    options = {}
    for key, default in DEFAULTS.items():
        general = INHERITED.get(key, key)
        inherited = area.get(general, root.attrs.get(general, default))
        options[key] = name.get(key, inherited)
    options |= {key: root.attrs.get(key, default) for key, default in ROOT_DEFAULTS.items()}
    key = "initialize-with"
    return NameStyle(options, name.get(key, area.get(key, root.attrs.get(key))))


def name_text(
    name: Name, style: NameStyle, dress: Callable[[str, str], str], *, inverted: bool
) -> str:
    """One name. `dress` gets "given" or "family" and the part, and formats it."""
    if name.literal:
        return dress("family", name.literal)
    demoted = style["demote-non-dropping-particle"] == "display-and-sort"
    if style["form"] == "short":
        return dress("family", _joined(name.non_dropping_particle, name.family or name.given))
    given = _given(name.given, style)
    if not inverted:
        family = _joined(name.dropping_particle, name.non_dropping_particle, name.family)
        return _joined(dress("given", given), dress("family", family), name.suffix)
    family = name.family if demoted else _joined(name.non_dropping_particle, name.family)
    tail = name.non_dropping_particle if demoted else ""
    given = _joined(given, name.dropping_particle, tail)
    parts = dress("family", family), dress("given", given), name.suffix
    return style["sort-separator"].join(part for part in parts if part)


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
        gap = " " if text and part and not text.endswith(("'", "’")) else ""
        text += gap + part
    return text
