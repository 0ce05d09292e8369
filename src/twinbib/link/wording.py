"""What of a sentence is the claim: without its bullet and the citations that end it."""

import re
from collections.abc import Collection, Sequence

from twinbib.language.sentences import BULLET
from twinbib.link.mark import Mark
from twinbib.link.vocabulary import SPACE, WORD, pointed, trimmed, unpointed, vocabulary

# a bullet, a quotation of Markdown, a footnote's number
ITEM = re.compile(rf"(?:{BULLET}|>|[¹²³⁴⁵⁶⁷⁸⁹⁰]+)\s*")
_NOTE = re.compile(r"\[\^[^\]\s]{1,20}\]$")
FORMULA = re.compile(r"[=<>≤≥→]")
FUNCTIONS = frozenset({"const", "max", "min", "lim", "log", "exp", "sin", "cos", "arctg", "sign"})
LONGEST = 4000  # what goes on for longer is a table or a list whose ends were lost
CLOSING = SPACE + ".,;:!?…»”\"')"


def claim(value: str, start: int, end: int, marks: Sequence[Mark]) -> tuple[int, int] | None:
    """The sentence without its bullet and the citations that end it; None for a fragment."""
    if value[start] == "|" and marks:
        start, end = _cell(value, start, end, marks)
    bullet = ITEM.match(value, start, end)
    if bullet:
        start = bullet.end()
        listed = value[start : start + 1].islower() or value[end - 1] == ";"
        if listed and not _has_verb(without(value, start, end, marks)):
            return None
    if end - start > LONGEST or not _says(without(value, start, end, marks)):
        return None
    ends = {mark.end: mark.start for mark in marks}
    end = _unnoted(value, start, end, ends)
    close = _closing(value, start, end, ends)
    if close is None:
        return start, trimmed(value, start, end, SPACE + ".:;")
    while close is not None:
        end = ends[close]
        close = _closing(value, start, end, ends)
    end = trimmed(value, start, pointed(value, start, end), SPACE)
    if value[start] == "(" and ")" not in value[start:end]:  # «(Так писал и Громов [4].)»
        start += 1
    return (start, end) if WORD.search(value, start, end) else None


def _unnoted(value: str, start: int, end: int, ends: Collection[int]) -> int:
    """The end without the marks of notes that cite nothing: «слово [3].[^1]»."""
    while (close := trimmed(value, start, end, CLOSING)) not in ends:
        match = _NOTE.search(value, max(start, close - 24), close)
        if match is None:
            break
        end = match.start()
    return end


def _says(sentence: str) -> bool:
    """Whether there are two words, one of them no sign: not «Rл / RH», `vi = const -> max`."""
    words = WORD.findall(sentence)
    long = 4 if FORMULA.search(sentence) else 3
    return len(words) >= 2 and any(len(word) >= long for word in words if word not in FUNCTIONS)


def _cell(value: str, start: int, end: int, marks: Sequence[Mark]) -> tuple[int, int]:
    """The cells of a table's row that cite: `| 2001 | цены растут [3] |`."""
    low = value.rfind("|", start, marks[0].start) + 1
    high = value.find("|", marks[-1].end, end)
    piece = value[low : high if high >= 0 else end]
    low += len(piece) - len(piece.lstrip())
    return low, low + len(piece.strip())


def _has_verb(item: str) -> bool:
    """Whether an item of a list is a clause: «- ядро используется в приложениях;»."""
    table = vocabulary()
    endings = tuple(table["finite"])
    return any(
        word in table["short"]
        or (len(word) >= 5 and word.endswith(endings) and word not in table["nouns"])
        for word in map(str.casefold, WORD.findall(item))
    )


def _closing(value: str, start: int, end: int, ends: dict[int, int]) -> int | None:
    """The end of the citation that closes the sentence, but for a stop or a footnote's number."""
    close = trimmed(value, start, unpointed(value, start, end), CLOSING)
    if close not in ends:
        close = trimmed(value, start, close, CLOSING + "0123456789")
    return close if close in ends else None


def without(value: str, start: int, end: int, marks: Sequence[Mark]) -> str:
    """The sentence without its citations."""
    pieces = []
    for mark in marks:
        pieces.append(value[start : mark.start])
        start = mark.end
    return "".join([*pieces, value[start:end]])
