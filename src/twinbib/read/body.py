"""The article's own text: what may cite. Paragraphs that a page broke are made whole."""

import re
from collections.abc import Sequence

from twinbib.read.clean import clean, join_lines
from twinbib.read.headings import NOTE
from twinbib.read.lines import PROSE_WIDTH, File, Line, gather, usual_length
from twinbib.read.raised import raised
from twinbib.read.titles import parted
from twinbib.text import Text, join, strip

FULL_LINE = 0.75
SENTENCE_END = re.compile(r"""[.!?:;…]["'»”’)\]*]*\s*$|[\]]\s*$""")
PART_OF_SENTENCE = re.compile(r"[\s*]*[\w(«\"“–—\[]")
MARKED = re.compile(
    r"\s*(?:#{1,6}\s|[-*•]\s|\d{1,2}[.)]\s|\||>|!\[|```|\\(?:sub)*section|\[\^[^\]\s]{1,20}\]:)"
)
# a page may end inside a citation: `[3, с.` on one, `108]` on the next; `(Иванов, 2005, с.`, `7)`
OPEN = re.compile(r"(?<!\\)\[[^\[\]\\]{1,60}$|\([^()\[\]]{1,80}(?:[,;:]|\b[^\W\d_]{1,3}\.)\s*$")
CLOSED = re.compile(r"[^\[\]()]{0,60}(?:\]|\)(?!\s))")
SHORTEST = 60  # a paragraph below this may be a heading or a caption: it is left alone


def body(file: File, start: int, end: int) -> Text:
    """The text between two offsets: paragraphs parted by a blank line, their lines joined.

    The notes that stand behind the lists, `[^1]: …`, are its last paragraphs. Raised numbers are
    raised characters: `слово<sup>1</sup>` → `слово¹`.
    """
    lines = [line for index, line in enumerate(file.lines) if index not in file.furniture]
    inside = [line for line in lines if line.end > start and line.start < end]
    paragraphs = [
        _whole(file, [(max(p.start, start), min(p.end, end)) for p in group])
        for group in _mended(_paragraphs(inside))
    ]
    paragraphs += [_whole(file, pieces) for pieces in _notes(lines, end)]
    parts: list[Text] = []
    for paragraph in map(strip, paragraphs):
        if not paragraph.value:
            continue
        if parts:
            low, high = parts[-1].ends[-1], paragraph.starts[0]
            parts.append(Text(file.name, "\n\n", (low, low), (high, high)))
        parts.append(paragraph)
    return join(parts) if parts else Text(file.name, "", (), ())


def _whole(file: File, pieces: Sequence[tuple[int, int]]) -> Text:
    return join_lines(clean(raised(gather(file, pieces))))


def _notes(lines: Sequence[Line], end: int) -> list[list[tuple[int, int]]]:
    """The notes behind an offset: each from its label to a blank line or the next label."""
    notes: list[list[tuple[int, int]]] = []
    open_note = False
    for line in lines:
        if line.start < end or line.blank:
            open_note = False
        elif NOTE.match(line.value):
            notes.append([(line.start, line.end)])
            open_note = True
        elif open_note:
            notes[-1].append((line.start, line.end))
    return notes


def _paragraphs(lines: Sequence[Line]) -> list[list[Line]]:
    """The lines by paragraph: parted by blank lines, and where a line is one paragraph."""
    usual = usual_length(lines)
    groups: list[list[Line]] = [[]]
    for line in lines:
        if line.blank or MARKED.match(line.value):
            groups.append([])
        if line.blank:
            continue
        if groups[-1] and _parts(groups[-1][-1], line, usual):
            groups.append([])
        groups[-1].append(line)
    return [group for group in groups if group]


def _parts(line: Line, after: Line, usual: int) -> bool:
    """Whether a paragraph ends with a line: where lines are not broken by the page, with each."""
    if usual >= PROSE_WIDTH or parted(line.value, after.value):
        return True
    return bool(SENTENCE_END.search(line.value)) and len(line.value) < FULL_LINE * usual


def _mended(groups: Sequence[list[Line]]) -> list[list[Line]]:
    """Paragraphs that a page break cut in the middle of a sentence are put together.

    Example: «…signed, granting ¶ the right to use the Khanabad air base…».
    """
    mended: list[list[Line]] = []
    for group in groups:
        if mended and _continues(mended[-1], group):
            mended[-1] = [*mended[-1], *group]
        else:
            mended.append(list(group))
    return mended


def _continues(before: Sequence[Line], after: Sequence[Line]) -> bool:
    last, first = before[-1].value, after[0].value
    if OPEN.search("\n".join(line.value for line in before[-2:])) and CLOSED.match(first):
        return True
    if SENTENCE_END.search(last) or MARKED.match(first) or parted(last, first):
        return False
    if MARKED.match(before[0].value) or not PART_OF_SENTENCE.match(first):
        return False
    length = sum(len(line.value) for line in before)
    lower = first.lstrip()[:1].islower()
    return lower or (length >= SHORTEST * 3 and sum(len(line.value) for line in after) >= SHORTEST)
