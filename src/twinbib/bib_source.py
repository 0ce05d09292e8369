"""A .bib file as it is printed: where each entry and each value stands.

What is edited is spliced in here, so that every other character stays: comments, `@string`,
the order of the fields, the spaces before an equals sign.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

ENTRY = re.compile(r"(?m)^[ \t]*@(?P<type>[A-Za-z]+)\s*[{(]\s*(?P<key>[^\s,{}()\"#%=']+)\s*,")
NAME = re.compile(r"\s*(?P<name>[^\s={}\",#%()]+)\s*=\s*")
AFTER = re.compile(r"\s*(?P<sign>[,#]?)")
BARE = re.compile(r"[^\s,#{}\"()]+")
NEXT = re.compile(r"(?m)^[ \t]*@[A-Za-z]+\s*[{(]")


@dataclass(frozen=True, slots=True)
class BibField:
    """A field of an entry: offsets into the file, of the name and of all that stands for its value.

    `value` is without its braces or quotes; None where it is put together of pieces or a `@string`.
    """

    name: str
    start: int
    value_start: int
    end: int
    value: str | None


@dataclass(frozen=True, slots=True)
class BibBlock:
    """An entry: its type in lower case, its key, its fields, `line` counted from 1.

    `end` is behind its last field: where another one can be put in.
    """

    type: str
    key: str
    line: int
    start: int
    end: int
    fields: tuple[BibField, ...]


@dataclass(frozen=True, slots=True)
class Edit:
    """Offsets into a text, and what stands there instead."""

    start: int
    end: int
    text: str


def blocks(text: str) -> tuple[BibBlock, ...]:
    """The entries of a .bib file that can be read to their ends, in order."""
    return tuple(_blocks(text))


def spliced(text: str, edits: Sequence[Edit]) -> str:
    """The text with its edits; every character outside of them stays as it is."""
    pieces, at = [], 0
    for edit in sorted(edits, key=lambda edit: (edit.start, edit.end)):
        pieces += [text[at : edit.start], edit.text]
        at = edit.end
    return "".join([*pieces, text[at:]])


def _blocks(text: str) -> Iterator[BibBlock]:
    line, counted = 1, 0
    at = 0
    while found := ENTRY.search(text, at):
        at = found.end()
        if found["type"].lower() in ("comment", "string", "preamble"):
            continue
        limit = NEXT.search(text, at)
        end = limit.start() if limit else len(text)
        fields = _fields(text, at, end)
        if fields is not None:
            start = found.start("type") - 1
            line += text.count("\n", counted, start)
            counted = start
            last = fields[-1].end if fields else found.end() - 1
            yield BibBlock(found["type"].lower(), found["key"], line, start, last, fields)
            at = last


def _fields(text: str, start: int, end: int) -> tuple[BibField, ...] | None:
    """The fields between two offsets; None where the entry is not closed before the next one."""
    fields: list[BibField] = []
    at = start
    while name := NAME.match(text, at, end):
        read = _value(text, name.end(), end)
        if read is None:
            return None
        stop, value = read
        begin = name.start("name")
        fields.append(BibField(name["name"].lower(), begin, name.end(), stop, value))
        after = AFTER.match(text, stop, end)
        at = after.end() if after else stop
    rest = text[at:end].lstrip()
    return tuple(fields) if rest[:1] in ("}", ")") else None


def _value(text: str, start: int, end: int) -> tuple[int, str | None] | None:
    """Where a value ends, and what it is; pieces joined by `#` are read, but have no one value."""
    first = _piece(text, start, end)
    if first is None:
        return None
    stop = first
    joined = False
    while (after := AFTER.match(text, stop, end)) and after["sign"] == "#":
        joined = True
        more = _piece(text, _skip(text, after.end(), end), end)
        if more is None:
            return None
        stop = more
    whole = not joined and text[start] in '{"'
    number = not joined and text[start:stop].isdecimal()
    return stop, text[start + 1 : stop - 1] if whole else text[start:stop] if number else None


def _piece(text: str, start: int, end: int) -> int | None:
    """Where `{…}`, `"…"` or a bare word ends."""
    if start >= end:
        return None
    if text[start] not in '{"':
        bare = BARE.match(text, start, end)
        return bare.end() if bare else None
    quoted, depth = text[start] == '"', 0
    for at in range(start, end):
        char = text[at]
        if char == "{":
            depth += 1
        elif char == "}":
            depth -= 1
        if depth == 0 and at > start and (char == '"' if quoted else char == "}"):
            return at + 1
        if depth < 0:
            return None
    return None


def _skip(text: str, start: int, end: int) -> int:
    while start < end and text[start].isspace():
        start += 1
    return start
