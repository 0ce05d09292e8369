"""The original list and the romanised one, in whatever layout an article prints them.

Two lists; or one that holds both: entries in turn («1. Иванов … 1. Ivanov … 2. …»), or each entry
with its Cyrillic twin in brackets (`Gadamer, H. G. (2000) … [Гадамер, Х. Г. (2000) …]`, the rule of
Bulgarian journals) or behind it in other ways (`halves`).
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from twinbib.language.scripts import cyrillic_share
from twinbib.model import Entry, ReferenceList
from twinbib.read.halves import halves, repeated
from twinbib.text import cut, span, strip

Sides = tuple[tuple[Entry, ...], tuple[Entry, ...]]

BRACKETED = re.compile(r"\[(?P<inside>[^\[\]]*)\]\s*\.?\s*$")
YEAR = re.compile(r"(?<!\d)(?:1[5-9]|20)\d\d(?!\d)")
FEWEST = 4  # entries of a list whose scripts take turns
HALF = 0.5  # the share of Cyrillic letters that makes an entry Cyrillic
MOST = 0.7  # the share of a list's entries that must follow a layout
LONGEST = 3  # a bracket with a whole entry is no more than so many times shorter than the rest


def sides(lists: Sequence[ReferenceList]) -> Sides:
    """The entries of the original list and of the romanised one; the second may be empty.

    Of two lists the one with more Cyrillic is the original; a list alone is the original, unless it
    holds both.
    """
    if len(lists) > 1:
        first, second = lists[0].entries, lists[1].entries
        return (second, first) if _cyrillic(second) > _cyrillic(first) else (first, second)
    entries = lists[0].entries
    return _in_turn(entries) or _in_brackets(entries) or _in_halves(entries) or (entries, ())


def _cyrillic(entries: Sequence[Entry]) -> float:
    return cyrillic_share(" ".join(entry.text.value for entry in entries))


def _is_cyrillic(entry: Entry) -> bool:
    return cyrillic_share(entry.text.value) > HALF


def _in_turn(entries: tuple[Entry, ...]) -> Sides | None:
    """Entries that stand twice, one behind the other: by their numbers, else by their scripts."""
    numbered = [entry for entry in entries if entry.number is not None]
    doubled = sum(first.number == second.number for first, second in pairwise(numbered))
    if doubled * 2 >= MOST * len(entries) > 0:
        return _by_number(entries)
    cyrillic = [_is_cyrillic(entry) for entry in entries]
    in_turn = sum(first != second for first, second in pairwise(cyrillic))
    if len(entries) < FEWEST or in_turn < MOST * (len(entries) - 1):
        return None
    if numbered and not _years_in_turn(entries):
        return None  # works in two languages, one after the other
    if len(entries) % 2 == 0 and all(map(_twins, entries[::2], entries[1::2])):
        return (entries[::2], entries[1::2]) if cyrillic[0] else (entries[1::2], entries[::2])
    return (
        tuple(entry for entry, original in zip(entries, cyrillic, strict=True) if original),
        tuple(entry for entry, original in zip(entries, cyrillic, strict=True) if not original),
    )


def _twins(first: Entry, second: Entry) -> bool:
    """Whether two entries may be one work: of two scripts, or alike at the beginning."""
    alike = first.text.value.split()[:1] == second.text.value.split()[:1]
    return _is_cyrillic(first) != _is_cyrillic(second) or (alike and not _is_cyrillic(first))


def _years_in_turn(entries: tuple[Entry, ...]) -> bool:
    """Whether each two entries name one year: «1. Иванов … 2001. 2. Ivanov … 2001. 3. Петров …»."""
    years = [set(YEAR.findall(entry.text.value)) for entry in entries]
    both = list(zip(years[::2], years[1::2], strict=False))
    return len(years) % 2 == 0 and all(one & other or one == other for one, other in both)


def _by_number(entries: tuple[Entry, ...]) -> Sides:
    """Of two entries with one number the one with more Cyrillic is the original."""
    original: list[Entry] = []
    romanized: list[Entry] = []
    for entry in entries:
        if not original or original[-1].number != entry.number:
            original.append(entry)
        elif cyrillic_share(entry.text.value) > cyrillic_share(original[-1].text.value):
            romanized.append(original.pop())
            original.append(entry)
        else:
            romanized.append(entry)
    return tuple(original), tuple(romanized)


def _in_brackets(entries: tuple[Entry, ...]) -> Sides | None:
    """Entries that end in a bracket with the whole entry in Cyrillic."""
    found = [BRACKETED.search(entry.text.value) for entry in entries]
    twins = sum(match is not None and _whole(match) for match in found)
    if not twins or twins < MOST * len(entries):
        return None
    original: list[Entry] = []
    romanized: list[Entry] = []
    for entry, match in zip(entries, found, strict=True):
        if match is None or not _whole(match):
            original.append(entry)
        else:
            original.append(_piece(entry, match.start("inside"), match.end("inside")))
            romanized.append(_piece(entry, 0, match.start()))
    return tuple(original), tuple(romanized)


def _in_halves(entries: tuple[Entry, ...]) -> Sides | None:
    """Entries that hold both renditions, one behind the other."""
    found = [halves(entry.text.value) for entry in entries]
    if not any(found):
        return None
    found = [both or repeated(entry.text.value) for entry, both in zip(entries, found, strict=True)]
    if sum(both is not None for both in found) < MOST * len(entries):
        return None
    original: list[Entry] = []
    romanized: list[Entry] = []
    for entry, both in zip(entries, found, strict=True):
        pieces = [_piece(entry, *half) for half in both] if both else [entry]
        pieces.sort(key=lambda piece: -cyrillic_share(piece.text.value))
        original.append(pieces[0])
        romanized += pieces[1:]
    return tuple(original), tuple(romanized)


def _whole(match: re.Match[str]) -> bool:
    """Whether a bracket holds an entry, not a title: Cyrillic, and about as long as the rest."""
    inside, outside = match["inside"], match.string[: match.start()]
    if cyrillic_share(inside) <= HALF or cyrillic_share(outside) > HALF:
        return False
    return len(inside) * LONGEST > len(outside) and bool(re.search(r"\d{4}", inside))


def _piece(entry: Entry, start: int, end: int) -> Entry:
    text = strip(cut(entry.text, start, end))
    printed = span(text, 0, len(text.value))
    return replace(entry, span=printed, raw=text.value, text=text)
