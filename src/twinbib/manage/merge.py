"""Two .bib files as one: each work once, nothing lost, the first file as it is printed."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from twinbib.bib_source import BibBlock, Edit, blocks, spliced
from twinbib.language.scripts import has_cyrillic
from twinbib.language.skeleton import skeleton
from twinbib.manage.same_works import same_works
from twinbib.model import Article

STRING = re.compile(
    r"(?im)^[ \t]*@string\s*\{\s*(?P<name>[^\s={}]+)\s*=\s*(?:\{[^{}]*\}|\"[^\"]*\")\s*\}"
)
WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
# names of one field (biblatex manual, 2.2.5): Zotero's .bib has those of biblatex, ours the classic
ALIASES = (
    ("address", "location"),
    ("journal", "journaltitle"),
    ("school", "institution"),
    ("hyphenation", "langid"),
)
ROMANIZED, OTHER = "_romanized", "_other"  # of a value in Latin, of one that differs


@dataclass(frozen=True, slots=True)
class Merged:
    """`text` of the new file, and what a person should know, a line each.

    `joined`: keys of the second file for works that the first has under another; `conflicts`:
    values that differ, both kept; `renamed`: keys of the second that the first has for others.
    """

    text: str
    joined: tuple[str, ...] = ()
    conflicts: tuple[str, ...] = ()
    renamed: tuple[str, ...] = ()


def merged(first: tuple[str, Article], second: tuple[str, Article]) -> Merged:
    """The files (text and the library read from it). What only the second has is put at the end.

    Of a work in both, fields that the first lacks are added to its entry. A value that differs is
    kept beside the first one's: where it is romanised under its name with `_romanized`, else with
    `_other`.
    """
    text, library = first
    other, others = second
    same = same_works(library.sources, others.sources)
    known = {block.key: block for block in blocks(text)}
    edits: list[Edit] = []
    joined, conflicts, renamed, added = [], [], [], []
    taken = set(known)
    for block in blocks(other):
        twin = known.get(same.get(block.key, ""))
        if twin is not None:
            edit, told = _joined(twin, block, text, other)
            edits += edit
            conflicts += told
            if block.key != twin.key:
                joined.append(f"{block.key} is {twin.key}")
            continue
        key = _free(block.key, taken)
        taken.add(key)
        if key != block.key:
            renamed.append(f"{block.key} is {key}: the first file has the key for another work")
        added.append(_printed(block, key, other))
    added = [*_strings(text, other), *added]
    made = spliced(text, edits).rstrip("\n") + "\n" + "".join(f"\n{entry}\n" for entry in added)
    return Merged(made, tuple(joined), tuple(conflicts), tuple(renamed))


def _joined(twin: BibBlock, block: BibBlock, text: str, other: str) -> tuple[list[Edit], list[str]]:
    """What the entry of the second file adds to that of the first, and where they differ."""
    own = {field.name: text[field.value_start : field.end] for field in twin.fields}
    fields, told = [], []
    for printed, value in _values(block, other):
        if _same_date(printed, value, own):
            continue
        name = _called(printed, own)
        place = _place(name, value, own)
        if place not in own:
            fields.append((place, value))
        if place == f"{name}{OTHER}":
            told.append(f"{twin.key}: {name} is {_bare(own[name])} and {_bare(value)}")
    added = "".join(f",\n  {name} = {value}" for name, value in fields)
    return ([Edit(twin.end, twin.end, added)] if added else []), told


def _called(name: str, own: Mapping[str, str]) -> str:
    """What the entry of the first file calls the field, where it has it under another name."""
    others = (one for pair in ALIASES if name in pair for one in pair)
    return name if name in own else next((one for one in others if one in own), name)


def _same_date(name: str, value: str, own: Mapping[str, str]) -> bool:
    """Whether it is the year of the `date` that is there, or a date that is but the `year`."""
    if name == "year" and "date" in own:
        return _bare(own["date"]).startswith(_bare(value))
    return name == "date" and _bare(value) == _bare(own.get("year", ""))


def _place(name: str, value: str, own: Mapping[str, str]) -> str:
    """The field for a value: its own, that of the romanised one, or that of another value."""
    if name not in own or _bare(own[name]) == _bare(value):
        return name
    romanized = has_cyrillic(own[name]) and not has_cyrillic(value) and _alike(own[name], value)
    place = f"{name}{ROMANIZED}"
    if romanized and _bare(own.get(place, value)) == _bare(value):
        return place
    return f"{name}{OTHER}"


def _alike(cyrillic: str, latin: str) -> bool:
    """Whether most words of the one are the other's, romanised."""
    first, second = ([skeleton(word) for word in WORD.findall(text)] for text in (cyrillic, latin))
    return 2 * sum(word in second for word in first) > len(first)


def _values(block: BibBlock, text: str) -> Iterator[tuple[str, str]]:
    for field in block.fields:
        yield field.name, text[field.value_start : field.end]


def _bare(value: str) -> str:
    """A value for comparison: without braces and quotes, one space between words."""
    return " ".join(value.replace("{", "").replace("}", "").strip('"').split())


def _free(key: str, taken: set[str]) -> str:
    letters = "abcdefghijklmnopqrstuvwxyz"
    candidates = [key, *(f"{key}{letter}" for letter in letters)]
    candidates += [f"{key}-{number}" for number in range(2, len(taken) + 3)]
    return next(one for one in candidates if one not in taken)


def _strings(text: str, other: str) -> list[str]:
    """The `@string`s that only the second file has: its entries need them."""
    own = {match["name"].lower() for match in STRING.finditer(text)}
    return [
        match[0].strip() for match in STRING.finditer(other) if match["name"].lower() not in own
    ]


def _printed(block: BibBlock, key: str, text: str) -> str:
    """An entry as the second file prints it, under its new key."""
    fields = text[block.fields[0].start : block.end] if block.fields else ""
    return f"@{block.type}{{{key},\n  {fields}\n}}"
