"""Sources as a .bib file, written through bibtexparser.

Field names are classic BibTeX's, biblatex's where it has none, and our own (`title_romanized`,
`genre`, `unread` …) where neither has: every tool passes over a field that it does not know.
`data/bibtex/fields.toml` has them all.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import cache
from typing import Any, Literal

from bibtexparser.entrypoint import write_string
from bibtexparser.library import Library
from bibtexparser.middlewares import AddEnclosingMiddleware
from bibtexparser.model import Entry, Field
from bibtexparser.writer import BibtexFormat

from twinbib import tables
from twinbib.export import latex
from twinbib.export.bibtex_names import names, printed_names
from twinbib.model import Date, Reference, Source, Unread

Side = Literal["original", "romanized"]

_PEOPLE = ("author", "editor", "compiler", "translator")
_DASH = re.compile(" ?[-\u2010-\u2015\u2212]+ ?")  # hyphens, dashes, the minus sign


def bibliography(sources: Sequence[Source], side: Side) -> str:
    """The content of NAME.bib (`original`) or NAME.romanized.bib (`romanized`).

    Both hold every source under the same key, so that a document changes its list by changing its
    file: a source that has no rendition of that side is written from the other one. The originals
    have beside each field whose romanised value differs that value (`title_romanized`), and both
    have the English in `title_translated`, whichever rendition prints it.
    """
    layout = BibtexFormat()  # type: ignore[no-untyped-call]  # bibtexparser types no __init__
    layout.indent = "  "
    layout.block_separator = "\n"
    layout.trailing_comma = True
    enclosing = AddEnclosingMiddleware(
        reuse_previous_enclosing=False, enclose_integers=True, default_enclosing="{"
    )
    library = Library([_entry(source, side) for source in sources])
    return write_string(library, unparse_stack=[enclosing], bibtex_format=layout)


def language_name(code: str) -> str:
    """Babel's name for a language of ISO 639-1; the code itself where it has none."""
    return str(_table()["languages"].get(code, code))


@cache
def _table() -> Mapping[str, Any]:
    return tables.table("bibtex/fields.toml", ("types", "names", "names_in", "languages"))


def _entry(source: Source, side: Side) -> Entry:
    reference = _shown(source, side)
    entry_type = _entry_type(reference.type)
    fields = _fields(reference, reference.type)
    if side == "original" and source.original and source.romanized:
        twin = _fields(source.romanized.reference, reference.type)
        fields |= {
            f"{name}_romanized": value
            for name, value in twin.items()
            if value != fields.get(name) and not name.endswith("_translated")
        }
    return Entry(entry_type, source.key, [Field(name, value) for name, value in fields.items()])


def _shown(source: Source, side: Side) -> Reference:
    """What the file of that side has of a source, with the English that either rendition prints."""
    both = (source.original, source.romanized)
    found = [rendition.reference for rendition in both if rendition]
    if not found:
        return Reference()
    first, last = (found[0], found[-1]) if side == "original" else (found[-1], found[0])
    return replace(
        first,
        translated_title=first.translated_title or last.translated_title,
        translated_container_title=first.translated_container_title
        or last.translated_container_title,
    )


def _entry_type(csl_type: str) -> str:
    return next((name for name, types in _table()["types"].items() if csl_type in types), "misc")


def _fields(reference: Reference, shown_type: str) -> dict[str, str]:
    """The fields by the names that an entry of the CSL type `shown_type` has for them."""
    table, entry_type = _table(), _entry_type(shown_type)
    own = table["names_in"].get(entry_type) or table["names_in"].get(shown_type, {})
    fields: dict[str, str] = {}
    for field, name in table["names"].items():
        if field == "type" and "type" in own.values():
            continue
        for written, value in _written(reference, field).items():
            if value:
                fields[own.get(field, name) if written == field else written] = value
    return fields


def _written(reference: Reference, field: str) -> dict[str, str]:
    """Our field as BibTeX text, and what must stand beside it under a name of its own."""
    value = getattr(reference, field)
    writer = _WRITERS.get(field)
    return writer(reference, field) if writer else {field: latex.escape(value)}


def _type(reference: Reference, field: str) -> dict[str, str]:
    entry_type = _entry_type(reference.type)
    plain = entry_type != "misc" and reference.type == _table()["types"][entry_type][0]
    return {} if plain else {field: reference.type}


def _people(reference: Reference, field: str) -> dict[str, str]:
    """A name list; «и др.» stands at the end of the first one that is not empty."""
    if not (people := getattr(reference, field)):
        return {}
    first = next(role for role in _PEOPLE if getattr(reference, role))
    # biblatex has compilers as editors of a type: `editora`, for `editor` may have others
    called, told = ("editora", "compiler") if field == "compiler" else (field, "")
    return {
        field: names(people, et_al=reference.et_al and field == first),
        f"{called}_printed": printed_names(people),
        f"{called}type": told,
    }


def _issued(reference: Reference, field: str) -> dict[str, str]:
    """The year, and ISO 8601 where more is known; biber takes both where the years agree."""
    date = reference.issued
    if date is None:
        return {}
    more = len(date.parts) > 1 or date.end
    return {field: _iso(date.parts[:1]), "date": _range(date) if more else ""}


def _accessed(reference: Reference, field: str) -> dict[str, str]:
    return {field: _range(reference.accessed) if reference.accessed else ""}


def _range(date: Date) -> str:
    return "/".join(_iso(parts) for parts in (date.parts, date.end) if parts)


def _iso(parts: tuple[int, ...]) -> str:
    return "-".join(f"{part:0{2 if at else 4}d}" for at, part in enumerate(parts))


def _pages(reference: Reference, field: str) -> dict[str, str]:
    """`251--259`; what nobody understood stands in a field that no style prints."""
    pages = reference.pages
    if isinstance(pages, Unread):
        return {"pages_unread": latex.escape(pages.raw)}
    dashed = _DASH.sub("--", pages.printed) if pages else ""
    return {field: latex.escape(dashed)}


def _page_count(reference: Reference, field: str) -> dict[str, str]:
    count = reference.page_count
    if isinstance(count, Unread):
        return {"pagetotal_unread": latex.escape(count.raw)}
    return {field: str(count.count) if count else ""}


def _title(reference: Reference, field: str) -> dict[str, str]:
    return {field: latex.title(getattr(reference, field))}


def _verbatim(reference: Reference, field: str) -> dict[str, str]:
    return {field: latex.verbatim(getattr(reference, field))}


def _language(reference: Reference, field: str) -> dict[str, str]:
    return {field: language_name(reference.language)}


def _unread(reference: Reference, field: str) -> dict[str, str]:
    return {field: latex.escape(" | ".join(reference.unread))}


_WRITERS: dict[str, Callable[[Reference, str], dict[str, str]]] = {
    **dict.fromkeys(_PEOPLE, _people),
    "title": _title,
    "translated_title": _title,
    "type": _type,
    "issued": _issued,
    "accessed": _accessed,
    "pages": _pages,
    "page_count": _page_count,
    "url": _verbatim,
    "doi": _verbatim,
    "language": _language,
    "unread": _unread,
}
