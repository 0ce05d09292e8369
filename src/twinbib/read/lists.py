"""A reference list cut into its entries, from the heading to where the list ends."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from twinbib.language.scripts import script
from twinbib.model import Entry, ReferenceList
from twinbib.read.clean import clean, join_lines
from twinbib.read.headings import ends_list, is_heading, list_heading
from twinbib.read.latex import bibitems, plain_latex
from twinbib.read.lines import PROSE_WIDTH, File, gather, usual_length
from twinbib.read.numbering import Label, labels
from twinbib.read.unnumbered import unnumbered
from twinbib.text import Span, Text

FINISHED = re.compile(r"""(?:[.!?)\]»”"’]|(?<![/\s])/)["\s*]*(?:</\w+>)?\s*$|https?://\S+$""")
GOES_ON = re.compile(r"\s*(?:[a-zа-яёіїєґәғқңөұүһ\d(\[–—-]|https?:|URL|DOI|Available|Режим)")
FULL_LINE = 0.8  # a line so long, compared to its list's longest, was broken by the page's width
BARE_NUMBER = re.compile(r"[\s\f]*\[?\d{1,3}\]?[.)]?\s*")
NOT_DIGITS = re.compile(r"\D")
WHITE = re.compile(r"\s*\n\s*")
LETTERS_OF_LINKS = re.compile(r"<[^<>]*>|https?:\S+|\b10\.\d{4,}\S+")


def reference_lists(file: File, heading: int) -> list[ReferenceList]:
    """The list whose heading stands on line `heading`, none where no entry follows.

    Two, where the numbers begin again behind it: the second list has lost its heading (37).
    """
    found = list_heading(file.lines[heading])
    if found is None:
        return []
    start, words = found
    region = _region(file, heading)
    if words.startswith("\\begin"):
        entries = tuple(_bibitem(file, key, text) for key, text in bibitems(file, region))
        return [_list(file, words, start, entries)] if entries else []
    entries = _entries(file, region)
    if not entries:
        return []
    lists = [_list(file, words, start, entries)]
    rest = [index for index in region if file.lines[index].start >= entries[-1].span.end]
    again = labels(file.lines, rest)
    if len(again) > 1 and again[0].number == 1 and entries[-1].number:
        second = _entries(file, [index for index in rest if index >= again[0].line])
        lists.append(_list(file, "", second[0].span.start, second))
    return lists


def _entries(file: File, region: Sequence[int]) -> tuple[Entry, ...]:
    return tuple(_entry(file, number, text) for number, text in _cut(file, region))


def _list(file: File, words: str, start: int, entries: tuple[Entry, ...]) -> ReferenceList:
    letters = " ".join(LETTERS_OF_LINKS.sub(" ", entry.text.value) for entry in entries)
    span = Span(file.name, start, entries[-1].span.end)
    return ReferenceList(words, script(letters) or "mixed", span, entries)


def _region(file: File, heading: int) -> list[int]:
    """The lines that may belong to the list: up to the next heading or what follows lists."""
    region: list[int] = []
    filled = False
    for index in range(heading + 1, len(file.lines)):
        line = file.lines[index]
        if list_heading(line) is not None or is_heading(line.value):
            break
        if ends_list(line.value):
            if filled:
                break
            continue  # between a block of numbers and its entries
        if index not in file.furniture and (region or not line.blank):
            region.append(index)
            filled = filled or not (line.blank or BARE_NUMBER.fullmatch(line.value))
    return region


def _cut(file: File, region: Sequence[int]) -> list[tuple[int | None, Text]]:
    numbered = labels(file.lines, region)
    bare = [index for index in region if BARE_NUMBER.fullmatch(file.lines[index].value)]
    numbers = [int(NOT_DIGITS.sub("", file.lines[index].value)) for index in bare]
    if numbers[:3] == [1, 2, 3] and len(bare) * 2 > len(numbered):
        filled = [index for index in region if index not in set(bare)]
        return list(zip(numbers, unnumbered(file, filled, len(numbers)), strict=False))
    if len(numbered) > 1 or (numbered and numbered[0].line == region[0]):
        return _numbered(file, region, numbered)
    return [(None, text) for text in unnumbered(file, region)]


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
        again = bool(labels(file.lines, [index]))  # a second list, its heading lost
        if line.blank or again or not (unfinished or full or GOES_ON.match(line.value)):
            break
        rest.append(index)
    return rest


def _entry(file: File, number: int | None, text: Text) -> Entry:
    span = Span(file.name, text.starts[0], text.ends[-1])
    return Entry(number, span, WHITE.sub(" ", text.value), join_lines(clean(text)))


def _bibitem(file: File, key: str, text: Text) -> Entry:
    entry = _entry(file, None, text)
    return replace(entry, text=join_lines(plain_latex(text)), label=key)
