"""What a person changed in a .bib wins over what was read from the article.

Only what differs from what was read is an edit: an old value in the other file of the pair, or a
romanised value beside an original, does not undo one.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

from twinbib.model import Reference, Rendition, Source
from twinbib.read import bib, bib_dates, bib_fields
from twinbib.read.bib import Bib, BibEntry
from twinbib.read.bib_compare import same, told

Side = Literal["original", "romanized"]

_EMPTY = Reference()
_FIELDS = tuple(name for name in Reference.__slots__ if name != "layout")
_TRANSLATED = ("translated_title", "translated_container_title")
# their absence beside the original says nothing: they have no field that is always written there
_NOT_BESIDE = ("type", "issued", "et_al", *_TRANSLATED)


@dataclass(frozen=True, slots=True)
class _Edit:
    """A field that a .bib has otherwise than it was read, in the renditions named by `sides`."""

    sides: tuple[Side, ...]
    field: str
    value: Any
    line: str


def apply(
    sources: Sequence[Source], originals: Bib | None, romanized: Bib | None
) -> tuple[tuple[Source, ...], tuple[str, ...]]:
    """The sources with the values of the .bib files, and a line for each difference.

    A field that stands in an entry has its value; one that the entry lacks is gone, for the file
    was written with it. A source that a file lacks stays as it was read. The lines name the source,
    the field and both values; also a block that could not be read, and a key that only one of the
    two, article or file, has. An unedited pair of files gives the sources as they are and no line.
    """
    lines: list[str] = []
    edits: dict[str, list[_Edit]] = {source.key: [] for source in sources}
    pairs: tuple[tuple[Side, Bib | None], ...] = (("original", originals), ("romanized", romanized))
    for side, found in pairs:
        if found is None:
            continue
        lines += _strangers(found, edits)
        for source in sources:
            if entry := found.entries.get(source.key):
                edits[source.key] += _edits(source, side, entry, found.name)
    lines += [edit.line for listed in edits.values() for edit in listed]
    return tuple(_with(source, edits[source.key]) for source in sources), tuple(lines)


def _strangers(found: Bib, keys: Iterable[str]) -> list[str]:
    """What the article and the file do not share: blocks not read, keys in one of them only."""
    known = dict.fromkeys(keys)
    added = [key for key in found.entries if key not in known]
    gone = [key for key in known if key not in found.entries]
    return [
        *(f"{found.name}, line {failure.line}: {failure.reason}" for failure in found.failures),
        *(f"{key}: is in {found.name}, not in the article" for key in added),
        *(f"{key}: is in the article, not in {found.name}" for key in gone),
    ]


def _edits(source: Source, side: Side, entry: BibEntry, file: str) -> Iterator[_Edit]:
    """The edits of one entry; those of the romanised values beside an original first."""
    read = _references(source)
    if not read:
        return
    if side == "original" and len(read) == 2:
        beside = bib.fields(entry, "_romanized")
        watched = [name for name in _FIELDS if name in beside or _stands_beside(name, read)]
        for name, was, value in _differences(read["romanized"], beside, watched):
            line = _line(f"{entry.key}: {_label(entry, name)}_romanized", was, value, file)
            yield _Edit(("romanized",), name, value, line)
    shown: Side = side if side in read else next(iter(read))
    expected = _with_translation(read[shown], read)
    for name, was, value in _differences(expected, _fields(entry, expected), _FIELDS):
        line = _line(f"{entry.key}: {_label(entry, name)}", was, value, file)
        yield _Edit((shown, *_sharing(name, was, read)), name, value, line)


def _references(source: Source) -> dict[Side, Reference]:
    sides: tuple[tuple[Side, Rendition | None], ...] = (
        ("original", source.original),
        ("romanized", source.romanized),
    )
    return {side: rendition.reference for side, rendition in sides if rendition}


def _with_translation(shown: Reference, read: Mapping[Side, Reference]) -> Reference:
    """As the file has it: with the English that only the other rendition prints."""
    english: dict[str, Any] = {
        name: next(
            (getattr(one, name) for one in (shown, *read.values()) if getattr(one, name)), ""
        )
        for name in _TRANSLATED
    }
    return replace(shown, **english)


def _sharing(name: str, was: Any, read: Mapping[Side, Reference]) -> tuple[Side, ...]:
    """The renditions that print the English that was edited."""
    if name not in _TRANSLATED or not was:
        return ()
    return tuple(side for side, one in read.items() if same(getattr(one, name), was))


def _stands_beside(name: str, read: Mapping[Side, Reference]) -> bool:
    """Whether a romanised value was written beside the original's: it is there, and differs."""
    original, twin = (getattr(read[side], name) for side in ("original", "romanized"))
    return name not in _NOT_BESIDE and bool(twin) and not same(original, twin)


def _fields(entry: BibEntry, expected: Reference) -> dict[str, Any]:
    """The entry's fields; a `date` left as it was does not outweigh a `year` that was changed."""
    values = dict(entry.fields)
    date = bib_dates.date(values.get("date", ""))
    year = values.get("year", "")
    if date and same(date, expected.issued) and year and year.strip() != f"{date.parts[0]:04d}":
        kept = tuple(pair for pair in entry.fields if pair[0] != "date")
        return bib.fields(replace(entry, fields=kept))
    return bib.fields(entry)


def _differences(
    read: Reference, now: Mapping[str, Any], watched: Iterable[str]
) -> Iterator[tuple[str, Any, Any]]:
    for name in watched:
        was, value = getattr(read, name), now.get(name, getattr(_EMPTY, name))
        carried = name != "et_al" or read.headed_by or read.translator
        if carried and not same(was, value):
            yield name, was, value


def _label(entry: BibEntry, field: str) -> str:
    """What the entry calls our field: `journal`."""
    csl_type = bib_fields.csl_type(entry.type, dict(entry.fields).get("type", ""))
    called = [
        name for name, ours in bib_fields.names(entry.type, csl_type).items() if ours == field
    ]
    return called[-1] if called else "`and others`"


def _line(label: str, was: Any, value: Any, file: str) -> str:
    return (
        f"{label} is {told(value) or 'missing'} in {file}, {told(was) or 'missing'} in the article"
    )


def _with(source: Source, edits: Iterable[_Edit]) -> Source:
    """The source with its edits; a later edit of a field wins."""
    changes: dict[Side, dict[str, Any]] = {"original": {}, "romanized": {}}
    for edit in edits:
        for side in edit.sides:
            changes[side][edit.field] = edit.value
    return replace(
        source,
        original=_changed(source.original, changes["original"]),
        romanized=_changed(source.romanized, changes["romanized"]),
    )


def _changed(rendition: Rendition | None, fields: Mapping[str, Any]) -> Rendition | None:
    if rendition is None or not fields:
        return rendition
    return replace(rendition, reference=replace(rendition.reference, **fields))
