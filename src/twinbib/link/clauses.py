"""The clause that each citation supports, where several share a sentence.

A citation ends its clause («рост замедлился [2], спад …»), or opens it («согласно [8], доля …»,
«Иванов [3] отмечает, …», «[3] сәйкес …»), or stands in its middle («рост [1] замедлился, а …»).
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from twinbib.link.locators import folded, words
from twinbib.link.mark import Mark
from twinbib.link.vocabulary import PUNCTUATION, SPACE, WORD, patterns, pointed, trimmed, vocabulary

_SAYING = re.compile(r"[^\W\d_]{2,}|\s\d")  # a word or a number: «в 2005 г. – 14»
_CLOSING = ".,;:!?)»”…"
_CLOSED = ("", ".", ";", ")", "!", "?")  # nothing of a clause can follow


@dataclass(slots=True)
class _Clause:
    """A clause of the text; `end` is None while it goes on, `leads` where a citation opened it."""

    start: int
    end: int | None = None
    leads: bool = False


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
        low, high = one.start, _ended(value, one.start, min(one.end or end, end))
        found.append((low, high) if low < high else found[-1] if found else None)
    return found if len(set(found)) > 1 else [None] * len(marks)


def _take(value: str, clauses: list[_Clause], at: int, mark: Mark) -> None:
    """Put a mark into the last clause or open the next one; `at` is where the mark before ends."""
    gap = value[at : mark.start]
    last = clauses[-1] if clauses else None
    apart = _SAYING.search(patterns().joiner.sub(" ", f" {gap} ")) and not _idle(gap)
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
    introduced = patterns().introducer.search(gap)
    if introduced and behind.lstrip(SPACE)[:1] not in _CLOSED:
        return at + introduced.start()
    if patterns().follower.match(behind) or patterns().verb.match(behind):
        cut = _last(patterns().coordinator, gap) or _last(re.compile(r",\s*"), gap)
        return at + cut.start() if cut else at
    return None


def _divided(value: str, last: _Clause | None, at: int, mark: Mark) -> _Clause:
    """The clause of a mark that opens none: one of its own, or the one that still goes on."""
    if last is None or last.end is not None:
        return _Clause(_begun(value, at, mark.start))
    gap = value[at : mark.start]
    cut = _last(patterns().coordinator, gap)
    if cut is None and not last.leads:
        cut = _last(patterns().joiner, gap) or _last(re.compile(r",\s*"), gap)
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
    joined = patterns().begins.match(value, start, end)
    return joined.end() if joined else start


def _closes(value: str, end: int) -> bool:
    """Whether the clause ends with the citation: a stop, a comma or «и» stands behind it."""
    while end < len(value) and value[end] in SPACE:
        end += 1
    joined = patterns().joined.match(value, end)
    return end == len(value) or value[end] in _CLOSING or joined is not None


def _ended(value: str, start: int, end: int) -> int:
    """The end without punctuation and an open «(см. работы» before it."""
    return trimmed(value, start, pointed(value, start, end), PUNCTUATION)
