"""A .bib file as values, and its entries as references.

Read through bibtexparser, which goes on after a block that it cannot read. Field names are those
of `data/bibtex/fields.toml`, biblatex's accepted too.
"""

import logging
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from bibtexparser.entrypoint import parse_string
from bibtexparser.exceptions import BlockAbortedException
from bibtexparser.library import Library
from bibtexparser.middlewares import RemoveEnclosingMiddleware
from bibtexparser.model import (
    DuplicateBlockKeyBlock,
    DuplicateFieldKeyBlock,
    Entry,
    ParsingFailedBlock,
)

from twinbib.model import Reference, TwinbibError
from twinbib.read import bib_crossref, bib_fields

# bibtexparser logs what it also returns: without a handler Python prints that to standard error
_SILENT = logging.NullHandler()


@dataclass(frozen=True, slots=True)
class BibEntry:
    """One entry as it stands in the file: fields in their order, `line` counted from 1.

    Names of types and fields are in lower case; values have their outer braces or quotes off, and
    LaTeX as it is.
    """

    key: str
    type: str
    fields: tuple[tuple[str, str], ...]
    line: int


@dataclass(frozen=True, slots=True)
class BibFailure:
    """A block that could not be read: where it starts (line from 1) and why.

    `twice`: it was read, but something in it stands twice, and the first counts.
    """

    line: int
    reason: str
    twice: bool = False


@dataclass(frozen=True, slots=True)
class Bib:
    """A .bib file: its entries by key in their order, and what could not be read."""

    name: str
    entries: Mapping[str, BibEntry]
    failures: tuple[BibFailure, ...] = ()

    def demand_entries(self) -> None:
        """Raise TwinbibError where the file has none, with the line of the first that failed."""
        if not self.entries and self.failures:
            first = self.failures[0]
            raise TwinbibError(f"{self.name}:{first.line}: {first.reason}")
        if not self.entries:
            raise TwinbibError(f"{self.name}: no entry such as @book{{key, …}}")


def parse(name: str, text: str) -> Bib:
    """The file `name` with the content `text`; what cannot be read is among `failures`.

    Of two entries with one key, and of two fields with one name, the first counts, as in BibTeX;
    the second is told as a failure.
    """
    logging.getLogger("bibtexparser").addHandler(_SILENT)
    library = parse_string(text)
    read = [*library.entries, *_with_double_fields(library.failed_blocks)]
    entries: dict[str, BibEntry] = {}
    for entry in sorted(read, key=lambda entry: entry.start_line or 0):
        entries.setdefault(entry.key, _entry(entry))
    return Bib(name, _inheriting(entries), tuple(map(_failure, library.failed_blocks)))


def _inheriting(entries: dict[str, BibEntry]) -> dict[str, BibEntry]:
    """The entries, each with what it takes from the one that its `crossref` names."""
    if not any(name == "crossref" for entry in entries.values() for name, _ in entry.fields):
        return entries
    fields = {key: dict(entry.fields) for key, entry in entries.items()}
    return {
        key: replace(entry, fields=tuple(bib_crossref.resolved(key, fields).items()))
        for key, entry in entries.items()
    }


def reference(entry: BibEntry) -> Reference:
    """The entry as a reference. A field that nobody understands is passed over.

    Where `year` and `date` differ, the date counts, as in biblatex.
    """
    return Reference(**fields(entry))


def romanized(entry: BibEntry) -> Reference | None:
    """The romanised twin: the entry with its `…_romanized` values; None where it has none."""
    own = fields(entry, "_romanized")
    return replace(reference(entry), **own) if own else None


def renditions(entry: BibEntry) -> tuple[Reference, Reference | None]:
    """The entry as the first list prints it, and its romanised twin, which has the English."""
    original, twin = reference(entry), romanized(entry)
    if twin is None:
        return original, None
    return replace(original, translated_title="", translated_container_title=""), twin


def fields(entry: BibEntry, suffix: str = "") -> dict[str, Any]:
    """The fields of a reference that the entry has values for, under names with that suffix."""
    values = dict(entry.fields)
    csl_type = bib_fields.csl_type(entry.type, values.get("type", ""))
    suffixed = {
        name.removesuffix(suffix): value for name, value in values.items() if name.endswith(suffix)
    }
    found = bib_fields.typed(suffixed, bib_fields.names(entry.type, csl_type))
    return found if suffix else {"type": csl_type} | found


def _with_double_fields(blocks: Iterable[ParsingFailedBlock]) -> list[Entry]:
    """The entries that bibtexparser sets aside because a field stands twice in them."""
    middleware = RemoveEnclosingMiddleware()
    aside = [
        block.ignore_error_block for block in blocks if isinstance(block, DuplicateFieldKeyBlock)
    ]
    return [
        middleware.transform_entry(entry, Library()) for entry in aside if isinstance(entry, Entry)
    ]


def _entry(entry: Entry) -> BibEntry:
    named: dict[str, str] = {}
    for field in entry.fields:
        named.setdefault(field.key.lower(), str(field.value))
    line = (entry.start_line or 0) + 1
    return BibEntry(entry.key, entry.entry_type.lower(), tuple(named.items()), line)


def _failure(block: ParsingFailedBlock) -> BibFailure:
    line = (block.start_line or 0) + 1
    if isinstance(block, DuplicateBlockKeyBlock):
        return BibFailure(
            line, f"the key {block.key} is taken by an earlier entry, which counts", twice=True
        )
    if isinstance(block, DuplicateFieldKeyBlock):
        twice = ", ".join(sorted(block.duplicate_keys))
        return BibFailure(line, f"{twice} stands twice in one entry: the first counts", twice=True)
    error = block.error
    reason = error.abort_reason if isinstance(error, BlockAbortedException) else str(error)
    if "end of file" in reason:
        reason = "the entry that begins here is never closed: a brace is missing"
    return BibFailure(line, " ".join(reason.split()))
