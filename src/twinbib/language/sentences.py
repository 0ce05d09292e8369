"""Where the sentences of scholarly prose end: Russian, Ukrainian, Kazakh, English.

Each full stop is put to a list of rules; the first that knows decides, and its name is kept, so
that every end can be explained. Stops inside brackets are no ends («(см. рис. 2. Там же …)»); a
citation after the stop belongs to the sentence before it (`failed." [7, p. 19] This`).
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from twinbib.language.abbreviations import Abbreviations, abbreviations
from twinbib.language.stops import RULES, Stop

# a bracket longer than this is a paragraph in brackets, whose sentences count
LONGEST_BRACKET = 300
BULLET = r"(?:[•▪●◦∙*–—-]|\d{1,3}[.)]|[^\W\d_]\))[ \t]"
HARMLESS = str.maketrans(".!?…\n", "\x00\x00\x00\x00 ")


class Boundary(NamedTuple):
    """A stop and its verdict: `at`, the offset after it; the rule that decided; an end or not."""

    at: int
    rule: str
    ends: bool


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    stop = re.compile(
        r"(?P<mark>[.!?…]+[»”\"’']*)[)\]]*(?:\s*\[[^\[\]]{1,80}\])*(?:\s+|$)"
        # a lost space, in Cyrillic only: Node.Js and System.Web are names
        r"|(?<=[а-яёіїєґғқңөұүһә]{4})\.(?=[А-ЯЁІЇЄҐҒҚҢӨҰҮҺӘ][а-яёіїєґғқңөұүһә]{2})"
    )
    hard = re.compile(rf"\n[ \t]*\n\s*|\n(?=[ \t]*{BULLET})|(?<=[:;])[ \t]*\n")
    return re.compile(r"[\[\]()]"), hard, stop


def sentences(text: str, language: str = "") -> list[tuple[int, int]]:
    """The sentences of `text` as (start, end) code-point offsets, white space at the ends left out.

    A blank line, a list item and a heading end a sentence too. `language` is an ISO 639-1 code;
    without it the abbreviations of all languages hold.
    """
    found = []
    start = 0
    for boundary in boundaries(text, language):
        if boundary.ends:
            piece = text[start : boundary.at]
            if bare := piece.strip():
                low = start + piece.index(bare[0])
                found.append((low, low + len(bare)))
            start = boundary.at
    return found


def boundaries(text: str, language: str = "") -> Iterator[Boundary]:
    """Every stop of `text` with its verdict, in order; the last one is the end of the text."""
    masked = _masked(text)
    known = abbreviations(language)
    start = 0
    for end in _blocks(masked):
        yield from _within(masked, start, end, known)
        start = end


def _within(masked: str, start: int, end: int, known: Abbreviations) -> Iterator[Boundary]:
    """The stops of one block, which ends a sentence whatever stands at its end."""
    begun = start
    for match in _patterns()[2].finditer(masked, start, end):
        if match.end() == end:
            break
        stop = Stop.at(masked, begun, match, known)
        rule, ends = next((rule, said) for rule in RULES if (said := rule(stop)) is not None)
        yield Boundary(match.end(), rule.__name__, ends)
        begun = match.end() if ends else begun
    yield Boundary(end, "block_ends", ends=True)


def _masked(text: str) -> str:
    """`text` at equal length, the stops inside its brackets made harmless."""
    unclosed: list[int] = []
    inside: list[tuple[int, int]] = []
    for match in _patterns()[0].finditer(text):
        if match.group() in "[(":
            unclosed.append(match.start())
        elif unclosed:
            start = unclosed.pop()
            if match.end() - start <= LONGEST_BRACKET:
                while inside and inside[-1][0] > start:
                    inside.pop()
                inside.append((start, match.end()))
    pieces, at = [], 0
    for start, end in inside:
        pieces += [text[at:start], text[start:end].translate(HARMLESS)]
        at = end
    return "".join([*pieces, text[at:]])


def _blocks(masked: str) -> Iterator[int]:
    """The ends of the pieces that no sentence crosses: paragraphs, list items, headings."""
    for match in _patterns()[1].finditer(masked):
        yield match.end()
    yield len(masked)
