"""CSL-JSON items, validated: of each what a style can print, and what the user should know."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import citeproc

from twinbib.format import values
from twinbib.format.item import Item
from twinbib.format.repeated import repeated
from twinbib.language.scripts import has_cyrillic
from twinbib.tables import table

# CSL 1.0.2 has these besides the variables that citeproc names
NAMES = frozenset(name.replace("_", "-") for name in citeproc.NAMES) | frozenset(
    "chair compiler contributor curator director editor-translator executive-producer guest host"
    " narrator organizer performer producer reviewed-author script-writer series-creator".split()
)
DATES = frozenset("accessed available-date event-date issued original-date submitted".split())
STRINGS = frozenset(name.replace("_", "-") for name in citeproc.VARIABLES) | frozenset(
    "archive_collection archive_location citation-key container-title-short division event-title"
    " license part-number part-title printing-number reviewed-genre reviewed-title scale"
    " supplement-number volume-title".split()
)
STRINGS -= NAMES | DATES
OTHER = {"id", "type", "language", "custom", "categories", "key", "citation-number", "title-short"}
# other programs' names for what CSL calls otherwise
SYNONYMS = {"shortTitle": "title-short", "journalAbbreviation": "container-title-short"}
# what CSL has no variable for, and the one that our own styles read it from
CUSTOM = {
    "translated-title": "original-title",
    "translated-container-title": "volume-title",
    "article-number": "number",
    "unread-page": "page",
    "unread-number-of-pages": "number-of-pages",
}
MARK = "annote"
LABEL_WORDS = 3

Warn = Callable[[str], None]


def item(source: Any, number: int, warn: Warn) -> Item | None:
    """The item, or None where `source` is no object; `warn` is told what is odd, in words.

    `number` is its place in the list; the item's own `citation-number` wins.
    """
    if not isinstance(source, Mapping):
        warn(f"no CSL-JSON item but {type(source).__name__}")
        return None
    strings, names, dates = _fields(source, warn)
    custom = source.get("custom")
    custom = custom if isinstance(custom, Mapping) else {}
    for name, variable in CUSTOM.items():
        if value := values.text(custom.get(name)):
            strings.setdefault(variable, value)
    kind = values.text(source.get("type")).lower().replace("_", "-") or "document"
    language = _language(source.get("language"))
    strings.update(_mark(custom, strings, language))
    if not names and "citation-label" not in strings:
        strings["citation-label"] = _label(strings.get("title-short", strings.get("title", "")))
    return Item(
        id=values.text(source.get("id")) or str(number),
        type=kind,
        language=language,
        number=values.text(source.get("citation-number")) or str(number),
        strings=strings,
        names=names,
        dates=dates,
        repeated=repeated(kind, strings, dates),
        et_al=custom.get("et-al") is True,
    )


def _fields(source: Mapping[Any, Any], warn: Warn) -> tuple[Any, Any, Any]:
    strings: dict[str, str] = {}
    names: dict[str, Any] = {}
    dates: dict[str, Any] = {}
    for key, value in source.items():
        name = SYNONYMS.get(key, key)
        if name in OTHER or value in (None, "", [], {}):
            continue
        for known, read, found in (
            (NAMES, values.names, names), (DATES, values.date, dates),
            (STRINGS, values.text, strings),
        ):  # fmt: skip
            if name in known:
                if result := read(value):
                    found[name] = result
                else:
                    warn(f"{key} has no value that can be printed: {str(value)[:40]!r}")
                break
        else:
            warn(f"{str(key)[:40]!r} is no CSL variable and is not printed")
    return strings, names, dates
