"""A reference list cut into its entries, from the heading to where the list ends."""

import re
from collections.abc import Sequence
from itertools import pairwise

from twinbib.language.scripts import script
from twinbib.model import Entry, ReferenceList
from twinbib.read.clean import clean, join_lines
from twinbib.read.headings import ends_list, is_heading, list_heading
from twinbib.read.latex import bibitems
from twinbib.read.lines import PROSE_WIDTH, File, gather, usual_length
from twinbib.read.numbering import Label, labels
from twinbib.read.unnumbered import unnumbered
from twinbib.text import Span, Text

FINISHED = re.compile(r"""[.!?)\]»”"’/]["\s*]*(?:</\w+>)?\s*$|https?://\S+$""")
GOES_ON = re.compile(r"\s*(?:[a-zа-яёіїєґәғқңөұүһ\d(\[–—-]|https?:|URL|DOI|Available|Режим)")
FULL_LINE = 0.8  # a line so long, compared to its list's longest, was broken by the page's width
WHITE = re.compile(r"\s*\n\s*")
LETTERS_OF_LINKS = re.compile(r"<[^<>]*>|https?:\S+|\b10\.\d{4,}\S+")


def reference_list(file: File, heading: int) -> ReferenceList | None:
    """The list whose heading stands on line `heading`; None where no heading or no entry is."""
    found = list_heading(file.lines[heading])
    if found is None:
        return None
    start, words = found
    region = _region(file, heading)
    if words.startswith("\\begin"):
        entries = tuple(_entry(file, None, text, key) for key, text in bibitems(file, region))
    else:
        entries = tuple(_entry(file, number, text) for number, text in _cut(file, region))
    if not entries:
        return None
    letters = " ".join(LETTERS_OF_LINKS.sub(" ", entry.text.value) for entry in entries)
    span = Span(file.name, start, entries[-1].span.end)
    return ReferenceList(words, script(letters), span, entries)


def _region(file: File, heading: int) -> list[int]:
    """The lines that may belong to the list: up to the next heading or what follows lists."""
    region: list[int] = []
    for index in range(heading + 1, len(file.lines)):
        line = file.lines[index]
        if list_heading(line) is not None or is_heading(line.value) or ends_list(line.value):
            break
        if index not in file.furniture and (region or not line.blank):
            region.append(index)
    return region


def _cut(file: File, region: Sequence[int]) -> list[tuple[int | None, Text]]:
    numbered = labels(file.lines, region)
    if len(numbered) > 1 or (numbered and numbered[0].line == region[0]):
        filled = [label for label in numbered if not _empty(file, region, label)]
        if filled:
            return _numbered(file, region, numbered)
        region = [index for index in region if index > numbered[-1].line]
        return [
            (label.number, text)
            for label, (_, text) in zip(numbered, unnumbered(file, region), strict=False)
        ]
    return unnumbered(file, region)


def _empty(file: File, region: Sequence[int], label: Label) -> bool:
    """Whether a number stands alone, the next line being a number too: a block of numbers."""
    line = file.lines[label.line]
    if line.value[label.text :].strip():
        return False
    after = [index for index in region if index > label.line and not file.lines[index].blank]
    return bool(after) and bool(labels(file.lines, after[:1]) or _digits(file, after[0]))


def _digits(file: File, index: int) -> bool:
    return file.lines[index].value.strip(" .\t\f)]").isdigit()


def _numbered(
    file: File, region: Sequence[int], numbered: Sequence[Label]
) -> list[tuple[int | None, Text]]:
    """Each entry from its number to the next one; the last one to where it is finished."""
    entries: list[tuple[int | None, Text]] = []
    for at, label in enumerate(numbered):
        first = file.lines[label.line]
        if at + 1 < len(numbered):
            stop = numbered[at + 1].line
            rest = [index for index in region if label.line < index < stop]
        else:
            rest = _rest_of_last(file, [index for index in region if index >= label.line])
        pieces = [(first.start + label.text, first.end)]
        pieces += [(file.lines[index].start, file.lines[index].end) for index in rest]
        text = gather(file, pieces)
        if text.value:
            entries.append((label.number, text))
    return entries


def _rest_of_last(file: File, region: Sequence[int]) -> list[int]:
    """The lines after the first one of the last entry that still belong to it."""
    rest = []
    lengths = [len(file.lines[index].value) for index in region]
    wrapped = usual_length(file.lines) < PROSE_WIDTH
    for before, index in pairwise(region):
        previous, line = file.lines[before], file.lines[index]
        full = wrapped and len(previous.value) >= FULL_LINE * max(lengths)
        unfinished = not FINISHED.search(previous.value)
        if line.blank or not (unfinished or full or GOES_ON.match(line.value)):
            break
        rest.append(index)
    return rest


def _entry(file: File, number: int | None, text: Text, label: str = "") -> Entry:
    span = Span(file.name, text.starts[0], text.ends[-1])
    raw = WHITE.sub(" ", text.value)
    return Entry(number, span, raw, join_lines(clean(text)), label)
