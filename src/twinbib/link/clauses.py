"""The clause that each citation supports, where several share a sentence.

A citation ends its clause («рост замедлился [2], спад …»), or opens it («согласно [8], доля …»,
«Иванов [3] отмечает, …», «[3] сәйкес …»), or stands in its middle («рост [1] замедлился, а …»).
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, NamedTuple

from twinbib import tables
from twinbib.link.locators import folded, words
from twinbib.link.mark import Mark

WORD = re.compile(r"[^\W\d_]{2,}")
_SAYING = re.compile(r"[^\W\d_]{2,}|\s\d")  # a word or a number: «в 2005 г. – 14»
SPACE = " \t\n\xa0~"  # LaTeX ties a citation to the word before it: в~\\cite{…}
PUNCTUATION = SPACE + ",;:—–-"
CLOSING = ".,;:!?)»”…"
CLOSED = ("", ".", ";", ")", "!", "?")  # nothing of a clause can follow


@dataclass(slots=True)
class _Clause:
    """A clause of the text; `end` is None while it goes on, `leads` where a citation opened it."""

    start: int
    end: int | None = None
    leads: bool = False


class _Words(NamedTuple):
    """The patterns of data/clauses.toml, for the text before a citation and behind it."""

    introducer: re.Pattern[str]
    follower: re.Pattern[str]
    verb: re.Pattern[str]
    coordinator: re.Pattern[str]
    joiner: re.Pattern[str]
    joined: re.Pattern[str]
    begins: re.Pattern[str]
    pointer: re.Pattern[str]
    pointing: re.Pattern[str]


@cache
def vocabulary() -> Mapping[str, Any]:
    """The table of the words that this module and `claims` go by."""
    lists = (
        "introducers", "prepositions", "followers", "verbs", "coordinators", "joiners", "pointers",
        "finite", "short", "nouns",
    )  # fmt: skip
    return tables.table("clauses.toml", ("source", "statements", *lists), ())


@cache
def _words() -> _Words:
    table = vocabulary()
    said = {name: "|".join(map(re.escape, table[name])) for name in table if name != "source"}
    joint, head = rf"(?:(?:{said['coordinators']}|{said['joiners']})\s+)?", r"(?:^|[,;:])\s*"
    phrase = rf"(?:{said['introducers']})(?:\s+[^\s,;:]+){{0,5}}|{said['prepositions']}"
    flags = re.IGNORECASE
    return _Words(
        re.compile(rf"{head}{joint}(?:{phrase})[\s~]*$", flags),
        re.compile(rf"\s*(?:[^\W\d_]+\s+){{0,2}}(?:{said['followers']})\b", flags),
        re.compile(rf"\s*(?:{said['verbs']})", flags),
        re.compile(rf"\s*(?:;|,\s*(?:{said['coordinators']})\s)\s*", flags),
        re.compile(rf"\s+(?:{said['joiners']})\s+", flags),
        re.compile(rf"(?:{said['joiners']})\s", flags),
        re.compile(rf"(?:{said['coordinators']}|{said['joiners']})\s+", flags),
        re.compile(rf"\s*\(\s*(?:{said['pointers']})\b[^()\[\]]{{0,40}}$", flags),
        re.compile(rf"[;,(]\s*(?:(?:{said['pointers']})\b\.?,?\s*){{1,3}}:?$", flags),
    )


def parts(value: str, start: int, end: int, marks: Sequence[Mark]) -> list[tuple[int, int] | None]:
    """The clause of each of the marks between `start` and `end`; None where one has it all."""
    clauses: list[_Clause] = []
    owners: list[_Clause] = []
    at = start
    for mark in marks:
        _take(value, clauses, at, mark)
        owners.append(clauses[-1])
        at = mark.end
    if clauses and clauses[-1].end is None:
        clauses[-1].end = end
    found: list[tuple[int, int] | None] = []
    for one in owners:
        low, high = one.start, _trimmed(value, one.start, min(one.end or end, end))
        found.append((low, high) if low < high else found[-1] if found else None)
    return found if len(set(found)) > 1 else [None] * len(marks)


def _take(value: str, clauses: list[_Clause], at: int, mark: Mark) -> None:
    """Put a mark into the last clause or open the next one; `at` is where the mark before ends."""
    gap = value[at : mark.start]
    last = clauses[-1] if clauses else None
    apart = _SAYING.search(_words().joiner.sub(" ", f" {gap} ")) and not _idle(gap)
    opened = _opened(value, at, mark)
    if last and not apart:
        return
    if opened is not None:
        if last and last.leads and not gap[: opened - at].strip(SPACE):
            return  # «согласно [8] и данным [9]»
        if last and last.end is None:
            last.end = opened
        clauses.append(_Clause(_begun(value, opened, mark.start), leads=True))
        return
    clause = _divided(value, last, at, mark)
    if clause is not last:
        clauses.append(clause)
    if not clause.leads:
        clause.end = mark.start if _closes(value, mark.end) else None


def _idle(gap: str) -> bool:
    """«TORT [4] и др. [8]», «[3]; ср. также [4]»: the citation supports the clause before it."""
    said = folded(gap.strip(PUNCTUATION))
    return said in words().suffixes or set(said.split()) <= set(vocabulary()["pointers"])


def _opened(value: str, at: int, mark: Mark) -> int | None:
    """Where the clause that the mark opens begins; None where it opens none."""
    gap = value[at : mark.start]
    behind = value[mark.end : mark.end + 60]
    introduced = _words().introducer.search(gap)
    if introduced and behind.lstrip(SPACE)[:1] not in CLOSED:
        return at + introduced.start()
    if _words().follower.match(behind) or _words().verb.match(behind):
        cut = _last(_words().coordinator, gap) or _last(re.compile(r",\s*"), gap)
        return at + cut.start() if cut else at
    return None


def _divided(value: str, last: _Clause | None, at: int, mark: Mark) -> _Clause:
    """The clause of a mark that opens none: one of its own, or the one that still goes on."""
    if last is None or last.end is not None:
        return _Clause(_begun(value, at, mark.start))
    gap = value[at : mark.start]
    cut = _last(_words().coordinator, gap)
    if cut is None and not last.leads:
        cut = _last(_words().joiner, gap) or _last(re.compile(r",\s*"), gap)
    if cut is None or not WORD.search(gap, cut.end()):
        return last
    last.end = at + cut.start()
    return _Clause(at + cut.end())


def _last(pattern: re.Pattern[str], gap: str) -> re.Match[str] | None:
    """The last place where a text fits a pattern."""
    found = None
    for match in pattern.finditer(gap):
        found = match
    return found


def _begun(value: str, start: int, end: int) -> int:
    """Where the words begin, without the punctuation and the «и» before them."""
    while start < end and value[start] in PUNCTUATION + ".!?…»”\"')(":
        start += 1
    joined = _words().begins.match(value, start, end)
    return joined.end() if joined else start


def _closes(value: str, end: int) -> bool:
    """Whether the clause ends with the citation: a stop, a comma or «и» stands behind it."""
    while end < len(value) and value[end] in SPACE:
        end += 1
    joined = _words().joined.match(value, end)
    return end == len(value) or value[end] in CLOSING or joined is not None


def _trimmed(value: str, start: int, end: int) -> int:
    """The end without punctuation and an open «(см. работы» before it."""
    end = pointed(value, start, end)
    while end > start and value[end - 1] in PUNCTUATION:
        end -= 1
    return end


def unpointed(value: str, start: int, end: int) -> int:
    """The end before words that point to one more citation: «[3]; ср. также [4]»."""
    low = max(start, end - 60)
    pointing = _words().pointing.search(value[low:end].rstrip(SPACE))
    return low + pointing.start() if pointing else end


def pointed(value: str, start: int, end: int) -> int:
    """The end before a bracket that only points to the citation: «многие (см. работы [3; 4])»."""
    low = max(start, end - 60)
    pointer = _words().pointer.search(value[low:end])
    if pointer is None or not WORD.search(value, start, low + pointer.start()):
        return end
    return low + pointer.start()
