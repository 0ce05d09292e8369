"""Where the sentences of scholarly prose end, in the languages of `data/abbreviations`.

Each full stop is put to a list of rules; the first that knows decides, and its name is kept, so
that every end can be explained. Stops inside brackets are no ends («(см. рис. 2. Там же …)»); a
citation after the stop belongs to the sentence before it (`failed." [7, p. 19] This`).
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from twinbib.language.abbreviations import Abbreviations, abbreviations
from twinbib.language.scripts import CYRILLIC_LOWER, CYRILLIC_UPPER
from twinbib.language.stop import Stop
from twinbib.language.stops import RULES

# a bracket longer than this is a paragraph in brackets, whose sentences count
LONGEST_BRACKET = 300
BULLET = r"(?:[•▪●◦∙*–—-]|\d{1,3}[.)]|[^\W\d_]\))[ \t]"
# what structures a LaTeX text; formulas that stand apart are part of their sentence
COMMAND = (
    r"\\(?:item\b(?:\s*\[[^\[\]]{0,80}\])?|(?:sub)*(?:section|paragraph)\*?\s*\{[^{}]{0,300}\}"
    r"|label\s*\{[^{}]{0,80}\}|(?:begin|end)\s*\{(?!equation|align|gather|multline|eqnarray|array"
    r"|cases|displaymath|math|[a-zA-Z]*matrix|split)[^{}]{1,40}\}(?:\s*\[[^\[\]]{0,80}\])?)"
)
# a title stands behind a word, speech behind a colon or comma
_TITLE = re.compile(rf"(?<=[^\W_] )«(?=[A-Z{CYRILLIC_UPPER}])[^«»\n]{{0,100}}»")
HARMLESS = str.maketrans(".!?…\n", "\x00\x00\x00\x00 ")
# a sentence in brackets of its own: «Рост замедлился. (Об этом см. [4].) Доход упал»
_BRACKETED = re.compile(
    r"\([A-ZА-ЯЁІЇЄҐҒҚҢӨҰҮҺӘЈЉЊЂЋЏ][^()]*(?P<stop>[.!?…])\)(?=\s+[^\s\w]*[^\W\d_])"
)


# what ends a sentence where no full stop is asked
BLOCKS = {
    "blank_line": "a blank line",
    "list_item": "an item of a list begins",
    "line_after_colon": "a line ends behind a colon or semicolon",
    "command": "a command of LaTeX",
    "note": "a footnote begins",
    "text_ends": "the paragraph ends",
}


class Boundary(NamedTuple):
    """A stop and its verdict: `at`, the offset after it; the rule that decided; an end or not."""

    at: int
    rule: str
    ends: bool


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    stop = re.compile(
        r"(?P<mark>[.!?…]+[»”\"’']*)[)\]]*(?P<cited>(?:\s*\[[^\[\]]{1,80}\])*)(?:\s+|$)"
        # a lost space, in Cyrillic only: Node.Js and System.Web are names
        # the number of a note behind its stop: «Рынок закрыли.2 Двор уцелел»
        rf"|(?<=[^\W\d_]{{4}})\.\d{{1,2}}(?=\s+[«“\"]?[A-Z{CYRILLIC_UPPER}])"
        rf"|(?<=[{CYRILLIC_LOWER}]{{4}})\.(?=[{CYRILLIC_UPPER}][{CYRILLIC_LOWER}]{{2}})"
    )
    hard = re.compile(
        rf"(?P<blank_line>\n[ \t]*\n\s*)|(?P<list_item>\n(?=[ \t]*{BULLET}))"
        rf"|(?P<line_after_colon>(?<=[:;])[ \t]*\n)|(?P<command>\s*{COMMAND}\s*)"
        r"|(?P<note>\s(?=\[\^\w{1,8}\]:\s))"
    )
    return re.compile(r"[\[\]()]"), hard, stop


def reason(rule: str) -> str:
    """What a rule says, in a line: the first of its docstring."""
    said = {one.__name__: (one.__doc__ or "").split("\n")[0] for one in RULES}
    return BLOCKS.get(rule) or said[rule]


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
    for end, rule in _blocks(masked):
        yield from _within(masked, start, end, known)
        yield Boundary(end, rule, ends=True)
        start = end


def _within(masked: str, start: int, end: int, known: Abbreviations) -> Iterator[Boundary]:
    """The stops of one block but for the one at its end, where a sentence ends anyway."""
    begun = start
    for match in _patterns()[2].finditer(masked, start, end):
        if match.end() == end:
            break
        at = _after(masked, match)
        stop = Stop(masked, (begun, match.start(), at), match["mark"] or ".", known)
        rule, ends = next((rule, said) for rule in RULES if (said := rule(stop)) is not None)
        yield Boundary(at, rule.__name__, ends)
        begun = at if ends else begun


def _after(masked: str, match: re.Match[str]) -> int:
    """Where the next sentence would begin: before a citation that opens it, «[5] сәйкес …»."""
    opens = match["cited"] and masked[match.end()].islower()
    return match.start("cited") if opens else match.end()


def _masked(text: str) -> str:
    """`text` at equal length, the stops inside its brackets and titles made harmless.

    Example of a title: «опубликовано в журнале «Известия вузов. Ядерная энергетика»».
    """
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
        stop = _own_stop(text, start, end)
        pieces += [text[at:start], text[start:stop].translate(HARMLESS), text[stop:end]]
        at = end
    masked = "".join([*pieces, text[at:]])
    return _TITLE.sub(lambda title: title.group().translate(HARMLESS), masked)


def _own_stop(text: str, start: int, end: int) -> int:
    """Where the stop of a bracket that is a sentence stands; its end for any other bracket."""
    before = text[max(0, start - 3) : start].rstrip()
    own = _BRACKETED.match(text, start, end + 3) if before[-1:] in ".!?…»”]" else None
    return own.start("stop") if own else end


def _blocks(masked: str) -> Iterator[tuple[int, str]]:
    """The ends of the pieces that no sentence crosses, each with what ends it.

    A command of LaTeX is a piece of its own.
    """
    for match in _patterns()[1].finditer(masked):
        kind = match.lastgroup or ""
        if kind == "command":
            yield match.start(), kind
        if not _goes_on(masked, match):
            yield match.end(), kind
    yield len(masked), "text_ends"


def _goes_on(masked: str, match: re.Match[str]) -> bool:
    """Whether the sentence goes on behind a line's end."""
    if match.lastgroup == "blank_line":
        return _page_breaks(masked, match)
    return match.lastgroup == "line_after_colon" and _line_breaks(masked, match)


def _page_breaks(masked: str, match: re.Match[str]) -> bool:
    """Whether a blank line stands within a sentence, where a page ends: «а также ¶ архивистов»."""
    before, after = masked[match.start() - 1], masked[match.end() : match.end() + 1]
    return match.start() > 0 and after.islower() and (before.isalnum() or before in ",-–—")


def _line_breaks(masked: str, match: re.Match[str]) -> bool:
    """Whether a line after a colon goes on, its neighbour broken in the middle of a sentence too.

    Example: «писавший, что⏎свод описан в работах:⏎[3, с. 77].»
    """
    after = masked[match.end() : match.end() + 1]
    if not (after.islower() or after in "[(«"):
        return False
    line = masked.rfind("\n", 0, match.start())
    return line > 0 and masked[line - 1] not in "\n.!?…:;"
