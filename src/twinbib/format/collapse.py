"""Cites of one citation in one text: `[1–3]`, (Doe 1999, 2002a, b; Roe 2001).

CSL 1.0.2, Cite Collapsing and Cite Grouping.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from twinbib.format.cite import Cite
from twinbib.format.markup import unmarked

LEAST = 3  # two numbers that follow one another stay two: [1, 2]
NAMES, ALL = frozenset({"names"}), frozenset({"names", "year"})


@dataclass(slots=True)
class Piece:
    """What one cite, or a run of them, prints: its text, and what stands before it."""

    text: str
    delimiter: str


Print = Callable[[Cite], str]


def by_number(cites: Sequence[Cite], show: Print, attrs: Mapping[str, str]) -> list[Piece]:
    """The cites with each run of numbers as a range."""
    delimiter = attrs["delimiter"]
    after = attrs.get("after-collapse-delimiter", delimiter)
    pieces: list[Piece] = []
    ranged = False
    for run in _runs(cites):
        between = after if ranged else delimiter
        ranged = len(run) >= LEAST
        texts = [show(cite) for cite in ([run[0], run[-1]] if ranged else run)]
        if ranged:
            texts = [f"{texts[0]}–{texts[1]}"]
        for place, text in enumerate(texts):
            pieces.append(Piece(text, delimiter if place else between))
    return pieces


def _runs(cites: Sequence[Cite]) -> list[list[Cite]]:
    runs: list[list[Cite]] = []
    for cite in cites:
        if runs and _follows(runs[-1][-1], cite):
            runs[-1].append(cite)
        else:
            runs.append([cite])
    return runs


def _follows(one: Cite, other: Cite) -> bool:
    numbers = one.item.number, other.item.number
    plain = _is_plain(one) and _is_plain(other)
    return plain and all(map(str.isdecimal, numbers)) and int(numbers[1]) == int(numbers[0]) + 1


def _is_plain(cite: Cite) -> bool:
    return cite.locator is None and not cite.prefix and not cite.suffix


def by_author(cites: Sequence[Cite], show: Print, attrs: Mapping[str, str]) -> list[Piece]:
    """The cites of one author together; where the style collapses, the author is printed once."""
    pieces: list[Piece] = []
    collapsed = False
    for group in _groups(cites, show, together="cite-group-delimiter" not in attrs):
        between = attrs["delimiter"]
        if collapsed:
            between = attrs.get("after-collapse-delimiter", between)
        pieces.append(Piece(show(group[0]), between))
        mode = attrs.get("collapse", "")
        collapsed = mode.startswith("year") and len(group) > 1
        if collapsed:
            pieces += _collapsed(group, show, attrs)
        else:
            inside = attrs.get("cite-group-delimiter", attrs["group-delimiter"])
            pieces += [Piece(show(cite), inside) for cite in group[1:]]
    return pieces


def _groups(cites: Sequence[Cite], show: Print, *, together: bool) -> list[list[Cite]]:
    """The cites by author; `together`: also those that others stand between."""
    groups: list[list[Cite]] = []
    seen: dict[str | None, int] = {}
    for cite in cites:
        show(cite)
        key = cite.names_text and unmarked(cite.names_text)
        at = seen.get(key) if key else None
        if at is not None and (together or at == len(groups) - 1):
            groups[at].append(cite)
            continue
        seen[key] = len(groups)
        groups.append([cite])
    return groups


def _collapsed(group: Sequence[Cite], show: Print, attrs: Mapping[str, str]) -> list[Piece]:
    """What is printed behind the first cite of an author."""
    mode = attrs["collapse"]
    inside = attrs.get("cite-group-delimiter", attrs["group-delimiter"])
    letters = attrs.get(
        "year-suffix-delimiter", attrs.get("cite-group-delimiter", attrs["delimiter"])
    )
    pieces: list[Piece] = []
    run = 0
    for before, cite in pairwise(group):
        if mode == "year" or not _same_year(before, cite):
            run = 0
            text = show(cite if cite.prefix else cite.again(hides=NAMES))
            pieces.append(Piece(text, inside))
            continue
        run = run + 1 if _next_letter(before, cite) else 0
        text = show(cite.again(hides=ALL))
        if mode == "year-suffix-ranged" and run >= LEAST - 1:
            pieces[-1] = Piece("–" + text, "")
        else:
            pieces.append(Piece(text, letters))
    return pieces


def _next_letter(before: Cite, cite: Cite) -> bool:
    return (cite.setting.suffix or 0) == (before.setting.suffix or 0) + 1


def _same_year(before: Cite, cite: Cite) -> bool:
    same = before.year_text == cite.year_text and bool(before.year_suffix and cite.year_suffix)
    return same and before.locator is None and _is_plain(cite) and not before.suffix
