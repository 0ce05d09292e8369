"""The fields of a BibTeX entry as the fields of a reference; `data/bibtex/fields.toml` has both."""

import re
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

from twinbib import tables
from twinbib.model import Unread
from twinbib.read import bib_dates
from twinbib.read.bib_names import people, with_printed
from twinbib.read.bib_text import decode, decode_verbatim

_URL = re.compile(r"\\url\s?\{([^{}]*)\}|(https?://\S+)")

Values = Mapping[str, str]
Typed = dict[str, Any]


def csl_type(entry_type: str, mark: str) -> str:
    """The CSL type of an entry: its field `type` where that names one, else its entry type's.

    In a thesis or report the field `type` is the genre: «дис. … канд. юрид. наук».
    """
    types, readings = _table()["types"], _table()["readings"]
    if mark in _csl_types() and _own_names(entry_type).get("genre") != "type":
        return mark
    return str(
        types[entry_type][0] if entry_type in types else readings.get(entry_type, "document")
    )


@cache
def names(entry_type: str, of_type: str) -> Mapping[str, str]:
    """Our field by the name that it has in an entry; a later name wins over an earlier one."""
    table = _table()
    own = _own_names(entry_type) or _own_names(of_type)
    exact = {own.get(field, name): field for field, name in table["names"].items()}
    synonyms = {name: field for name, field in table["synonyms"].items() if name not in exact}
    return synonyms | exact


def typed(values: Values, fields: Mapping[str, str]) -> Typed:
    """The values as fields of a reference; `fields` has our field by the name in `values`."""
    found: Typed = {}
    for name, field in fields.items():
        if values.get(name, "").strip(" {}"):
            read = _READERS.get(field, _text)(field, name, values)
            unread = found.get("unread", ()) + read.get("unread", ())
            found |= read | ({"unread": unread} if unread else {})
    return found


def language_code(name: str) -> str:
    """The code of a language: of `russian`, `ngerman`, `ru`, `ru-RU`, `rus`; empty for no name.

    A code that we do not know stays as it is.
    """
    table, value = _table(), name.lower()
    codes = {babel: code for code, babel in table["languages"].items()} | table["language_names"]
    head = value.replace("_", "-").partition("-")[0]
    code = str(codes.get(value) or codes.get(head) or head)
    return code if len(code) <= 3 else ""


@cache
def _table() -> Mapping[str, Any]:
    return tables.table(
        "bibtex/fields.toml",
        ("source", "types", "readings", "names", "names_in", "synonyms", "languages", "genres"),
        ("language_names",),
    )


@cache
def _csl_types() -> frozenset[str]:
    return frozenset(name for names in _table()["types"].values() for name in names)


def _own_names(of_type: str) -> Mapping[str, str]:
    return dict(_table()["names_in"].get(of_type, {}))


def _text(field: str, name: str, values: Values) -> Typed:
    return {field: decode(values[name])}


def _verbatim(field: str, name: str, values: Values) -> Typed:
    return {field: decode_verbatim(values[name])}


def _people(field: str, name: str, values: Values) -> Typed:
    named, et_al = people(values[name])
    named = with_printed(named, values.get(f"{name}_printed", ""))
    return {field: named} | ({"et_al": et_al} if et_al or field == "author" else {})


def _editors(field: str, name: str, values: Values) -> Typed:
    """Editors, or compilers where biblatex's `editortype` says so.

    `editora` are compilers where nothing says otherwise: a romanised value beside an original.
    """
    told = values.get(f"{name}type", "").strip() or field
    if told == "compiler":
        field = "compiler"
    return _people(field, name, values) if field in (told, "editor") else {}


def _title(field: str, name: str, values: Values) -> Typed:
    """With the subtitle, which biblatex has in a field of its own."""
    parts = (decode(values[name]), decode(values.get("subtitle", "")))
    return {field: ": ".join(part for part in parts if part)}


def _type(field: str, name: str, values: Values) -> Typed:
    """A CSL type; any other word there is the genre: `type = {Datasheet}`."""
    mark = decode(values[name])
    return {field: mark} if mark in _csl_types() else _genre("genre", name, values)


def _genre(field: str, name: str, values: Values) -> Typed:
    """The words of the list; for a key of biblatex, `phdthesis`, those of the work's language."""
    genre = decode(values[name])
    words = _table()["genres"].get(genre.lower())
    if words is None:
        return {field: genre}
    code = language_code(decode(values.get("langid", "") or values.get("language", "")))
    return {field: words[code]} if code in words else {"unread": (genre,)}


def _issued(field: str, name: str, values: Values) -> Typed:
    year, month, day = (decode(values.get(part, "")) for part in ("year", "month", "day"))
    found = bib_dates.date(decode(values.get("date", ""))) or bib_dates.year(year, month, day)
    return {field: found} if found else {"unread": (decode(values[name]),)}


def _accessed(field: str, name: str, values: Values) -> Typed:
    text = decode(values[name])
    found = bib_dates.date(text)
    return {field: found} if found else {"unread": (text,)}


def _pages(field: str, name: str, values: Values) -> Typed:
    text = decode(values[name])
    return {field: Unread(text) if name == "pages_unread" else bib_dates.pages(text)}


def _page_count(field: str, name: str, values: Values) -> Typed:
    text = decode(values[name])
    return {field: Unread(text) if name == "pagetotal_unread" else bib_dates.page_count(text)}


def _language(field: str, name: str, values: Values) -> Typed:
    code = language_code(decode(values[name]))
    return {field: code} if code else {}


def _archive(field: str, name: str, values: Values) -> Typed:
    r"""`howpublished`: many .bib files have a web page's address there, in `\url{…}`."""
    address = _URL.search(values[name])
    if not address:
        return {field: decode(values[name])}
    rest = decode(_URL.sub("", values[name])).strip(" ,.;:")
    url = {} if values.get("url") else {"url": decode_verbatim(address[1] or address[2])}
    return url | ({"unread": (rest,)} if rest else {})


def _unread(field: str, name: str, values: Values) -> Typed:
    return {field: tuple(piece for piece in decode(values[name]).split(" | ") if piece)}


_READERS: dict[str, Callable[[str, str, Values], Typed]] = {
    "author": _people,
    "editor": _editors,
    "compiler": _editors,
    "translator": _people,
    "title": _title,
    "type": _type,
    "genre": _genre,
    "issued": _issued,
    "accessed": _accessed,
    "pages": _pages,
    "page_count": _page_count,
    "url": _verbatim,
    "doi": _verbatim,
    "language": _language,
    "archive": _archive,
    "unread": _unread,
}
