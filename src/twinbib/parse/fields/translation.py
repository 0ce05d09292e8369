"""The English in brackets that a romanised list puts behind a title or a journal.

Also where the opening bracket is lost: `… 2001 g. x Uzbekistan USA: features …]` (seed, entry 1).
"""

import re
from dataclasses import dataclass

from twinbib.language.scripts import cyrillic_share
from twinbib.parse.draft import GAP

BRACKETS = re.compile(rf"\[(?P<inside>(?:[^\[\]{GAP}]|\[[^\[\]]*\])+)\]")
# what else stands in brackets: «[и др.]», `[et al.]`, `[S. l.]`, a number, an editor
OTHER = re.compile(
    r"\s*(?:и\s+др|та\s+ін|et\s+al|[Сс]\.\s?[лн]|S\.\s?[ln]|\d+\s*$|б\.\s?[ми]|Б\.\s?[ми]|[Уу]тв\.|[Uu]tv\.|[Уу]клад|[Сс]ост"
    r"|[Пп]од\s+ред|[Рр]ед)"
)
LOST = re.compile(r"\s(?:[xхlI|({1тг]\s?)(?=[A-Z][a-z.])")
ENOUGH = 400  # characters before a bracket that tell their script
SENTENCE = re.compile(r"[.!?)»”]\s+(?=[A-Z])")


@dataclass(frozen=True, slots=True)
class Bracketed:
    """A translation: its words, and the piece with its brackets."""

    value: str
    start: int
    end: int


def translations(text: str) -> list[Bracketed]:
    """Every bracketed translation, in order; one whose opening bracket is lost among them."""
    found = [
        Bracketed(match["inside"].strip(), match.start(), match.end())
        for match in BRACKETS.finditer(text)
        if not OTHER.match(match["inside"])
        and re.search(r"[^\W\d_]{2}", match["inside"])
        and not _same_script(text, match)
    ]
    closing = text.find("]")
    if closing >= 0 and "[" not in text[:closing] and (start := _lost(text, closing)) is not None:
        lost = LOST.match(text, start)
        inside = text[lost.end() if lost else start : closing]
        found.insert(0, Bracketed(inside.strip(), start, closing + 1))
    return found


def _same_script(text: str, match: re.Match[str]) -> bool:
    """Whether a Cyrillic bracket stands in a Cyrillic text: «[учебник для студентов вузов]»."""
    before = text[max(0, match.start() - ENOUGH) : match.start()]
    return cyrillic_share(match["inside"]) > 0.5 and cyrillic_share(before) > 0.5


def _lost(text: str, closing: int) -> int | None:
    """Where a translation begins whose bracket is lost: at its remains, else at a sentence."""
    remains = list(LOST.finditer(text, 0, closing))
    if remains:
        return remains[-1].start()
    sentences = list(SENTENCE.finditer(text, 0, closing))
    return sentences[-1].end() if sentences else None
