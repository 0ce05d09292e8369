"""CSL-JSON items, validated: of each what a style can print, and what the user should know."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

from twinbib.format import values
from twinbib.format.item import Item, ItemDate, Name
from twinbib.format.repeated import repeated
from twinbib.language.scripts import has_cyrillic
from twinbib.tables import table

# what is read elsewhere, or by nobody: what a title is filed under changes no entry
READ = frozenset({"id", "type", "language", "custom", "citation-number", "categories", "key"})
# other programs' names for what CSL calls otherwise
SYNONYMS = {"shortTitle": "title-short", "journalAbbreviation": "container-title-short"}
# what CSL has no variable for, and the one that our own styles read it from
CUSTOM = {
    "translated-title": "original-title",
    "translated-container-title": "volume-title",
    "article-number": "section",
    "volumes": "number-of-volumes",
    "unread-page": "page",
    "unread-number-of-pages": "number-of-pages",
}
MARK = "annote"
ABBREVIATED = ("Russ", "Rus", "Kaz", "Ukr", "Uzb", "Kyrg")  # `(In Russ.)`
# that there are four authors or more, for a heading that depends on it (GOST R 7.0.100, DSTU 8302)
MANY, MANY_AUTHORS = "printing-number", 4
LABEL_WORDS = 3
# a variable on a line of the note: `DOI: 10.1/x`
NOTED = re.compile(r"\s*([A-Za-z][a-z_-]+|[A-Z]+): (.+?)\s*")
# numbers whose word an author may have chosen; `issue-label`, `volume-label` under `custom`
WORDED = ("issue", "volume")
EMPTY: tuple[Any, ...] = ("", [], {})

READERS: dict[str, Callable[[Any], Any]] = {
    "strings": values.text,
    "names": values.names,
    "dates": values.date,
}

Warn = Callable[[str], None]


def item(source: Any, number: int, warn: Warn) -> Item:
    """The item, with nothing in it where `source` is no object; `warn` is told what is odd.

    `number` is its place in the list; the item's own `citation-number` wins.
    """
    if not isinstance(source, Mapping):
        warn(f"no CSL-JSON item but {type(source).__name__}")
        return Item(str(number), "document", "", str(number))
    strings, names, dates = _fields(source, warn)
    kind = values.text(source.get("type")).lower() or "document"
    custom = source.get("custom")
    custom = custom if isinstance(custom, Mapping) else {}
    for name, variable in CUSTOM.items():
        if value := values.text(custom.get(name)):
            strings.setdefault(variable, value)
    if kind.startswith("article") and "section" in strings:
        strings.setdefault("number", strings["section"])  # where CSL's own styles look for it
    _shelve(strings)
    language = _language(source.get("language"))
    if written := values.text(source.get("language")):
        strings["language"] = written
    strings.update(_mark(custom, strings, language))
    if len(names.get("author", ())) >= MANY_AUTHORS or custom.get("et-al") is True:
        strings.setdefault(MANY, "many")
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
        words=_words(custom),
        short=_label(strings.get("title-short", strings.get("title", ""))),
    )


def _shelve(strings: dict[str, str]) -> None:
    """A piece of an archive that is called by its place alone: «РГИА. Ф. 1289. Оп. 1. Д. 30»."""
    archive, place = strings.get("archive", ""), strings.get("archive_location", "")
    if place and archive == strings.get("title"):
        strings["title"] = f"{strings.pop('archive')}. {strings.pop('archive_location')}"


@cache
def _kinds() -> Mapping[str, str]:
    """Each variable with its kind, a key of `READERS`."""
    lists = table("terms/variables.toml", ("name", "source", *READERS), ())
    return {name: kind for kind in READERS for name in lists[kind].split()}


def _fields(
    source: Mapping[Any, Any], warn: Warn
) -> tuple[dict[str, str], dict[str, tuple[Name, ...]], dict[str, ItemDate]]:
    """The strings, names and dates of an item by their variables."""
    found: dict[str, dict[str, Any]] = {kind: {} for kind in READERS}
    kinds = _kinds()
    for key, value in source.items():
        name = SYNONYMS.get(key, key)
        if name in READ or value is None or value in EMPTY:
            continue
        kind = kinds.get(name)
        if kind is None:
            warn(f"{str(key)[:40]!r} is no CSL variable and is not printed")
        elif result := READERS[kind](value):
            found[kind][name] = result
        else:
            warn(f"{key} has no value that can be printed: {str(value)[:40]!r}")
    for name, value in _noted(found["strings"].get("note", ""), source.get("note")):
        kind = kinds.get(name)
        if kind is not None and name not in found[kind] and (result := READERS[kind](value)):
            found[kind][name] = result
            found["strings"].pop("note", None)
    return found["strings"], found["names"], found["dates"]


def _noted(printed: str, note: Any) -> list[tuple[str, Any]]:
    """Variables that other programs keep in the note, where it has nothing else: `DOI: 10.1/x`.

    A name is `Family || Given`, as Zotero's "Extra" field has it.
    """
    lines = note.splitlines() if printed and isinstance(note, str) and ":" in note else []
    found = [match.groups() for line in lines if (match := NOTED.fullmatch(line)) is not None]
    if len(found) < len([line for line in lines if line.strip()]):
        return []
    return [(name, _person(value) if "||" in value else value) for name, value in found]


def _person(value: str) -> dict[str, str]:
    family, _, given = value.partition("||")
    return {"family": family.strip(), "given": given.strip()}


def _words(custom: Mapping[Any, Any]) -> dict[str, str]:
    """The words that the list itself prints for a number: `Вып.` where a style says №."""
    found = {name: values.text(custom.get(f"{name}-label")) for name in WORDED}
    return {
        name: word if word.isupper() else word[0].lower() + word[1:]
        for name, word in found.items()
        if word
    }


def _language(value: Any) -> str:
    """A two-letter code of `ru`, `ru-RU`, `RU`; `und` for what is none (`Russian`, 7)."""
    written = values.text(value).strip().lower()
    match = re.match("([a-z]{2,3})(?![a-z])", written)
    return match[1] if match is not None else written and "und"


def _mark(custom: Mapping[Any, Any], strings: Mapping[str, str], language: str) -> dict[str, str]:
    """`(In Russ.)` for a work whose entry is romanised: as printed, else by its language."""
    title = strings.get("title", "")
    if not title or has_cyrillic(title):
        return {}
    printed = values.text(custom.get("language-mark")).strip()
    if printed.startswith(("[", "(")):
        return {MARK: printed}
    if printed := printed.rstrip("]).; "):
        stop = "." if printed.endswith(ABBREVIATED) else ""
        return {MARK: f"({printed[0].upper()}{printed[1:]}{stop})"}
    mark = table("terms/language-marks.toml", ("name", "source", "marks"), ())["marks"]
    return {MARK: f"({mark[language]})"} if language in mark else {}


def _label(title: str) -> str:
    """What a citation calls a work without an author by: its first words, «Центральная Азия…».

    A title of few words is given whole, a longer one without its subtitle; no preposition or stop
    stands at the end of a cut one.
    """
    words = title.split(": ", 1)[0].split()
    if len(words) > LABEL_WORDS + 1:
        words = words[:LABEL_WORDS]
        while len(words) > 1 and len(words[-1]) < 4 and words[-1].islower():
            words.pop()
    label = " ".join(words)
    return label if label == title else label.rstrip('.,:;–—-«"( ') + "…"
