"""A reference list cut into its entries, from the heading to where the list ends."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import replace

from twinbib.language.scripts import script
from twinbib.model import Entry, ReferenceList
from twinbib.read.clean import clean, join_lines
from twinbib.read.headings import ends_list, is_heading, list_heading
from twinbib.read.latex import bibitems, plain_latex
from twinbib.read.lines import File, gather
from twinbib.read.looks import GOES_ON, LONGEST_BRACKET, unfinished, width
from twinbib.read.numbering import Label, labels
from twinbib.read.unnumbered import unnumbered
from twinbib.text import Span, Text

MOST_BEFORE = 3  # lines between a heading and the first number: a heading of a part
BARE_NUMBER = re.compile(r"[\s\f]*\[?\d{1,3}\]?[.)]?\s*")
# a year, an address, the sign before a container: what a description has and prose has not
DESCRIBED = re.compile(r"(?<!\d)(?:1[5-9]|20)\d\d(?!\d)|https?:|www\.|//|10\.\d{4}")
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
        if ends_list(line.value, file.lines[index - 1].value):
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
    if _are_numbers(file, region, numbered):
        return _numbered(file, region, numbered)
    texts = unnumbered(file, region)
    described = sum(bool(DESCRIBED.search(text.value)) for text in texts)
    # what stands under «Источники» may be a section of the article
    return [(None, text) for text in texts] if described * 3 >= len(texts) else []


def _are_numbers(file: File, region: Sequence[int], numbered: Sequence[Label]) -> bool:
    """Whether a list is numbered: from its first lines on, and not by a volume or a page."""
    if not numbered:
        return False
    before = [index for index in region if index < numbered[0].line and not file.lines[index].blank]
    if not before:
        return True
    near = len(before) <= MOST_BEFORE and len(numbered) > 1
    likely = sum(label.likely > 0 for label in numbered)
    return likely * 2 > len(numbered) and (near or len(numbered) > MOST_BEFORE)


def _numbered(
    file: File, region: Sequence[int], numbered: Sequence[Label]
) -> list[tuple[int | None, Text]]:
    """Each entry from its number to the next one; the last one to where it is finished."""
    entries: list[tuple[int | None, Text]] = []
    for at, label in enumerate(numbered):
        first = file.lines[label.line]
        stop = numbered[at + 1].line if at + 1 < len(numbered) else region[-1] + 1
        rest = region[bisect_right(region, label.line) : bisect_left(region, stop)]
        if at + 1 == len(numbered):
            printed = region[
                bisect_left(region, numbered[0].line) : bisect_left(region, label.line)
            ]
            rest = _rest_of_last(file, label, rest, _broken_at(file, printed, len(numbered) - 1))
        pieces = [(first.start + label.text, first.end)]
        pieces += [(file.lines[index].start, file.lines[index].end) for index in rest]
        text = gather(file, pieces)
        if text.value:
            entries.append((label.number, text))
    return entries


def _broken_at(file: File, printed: Sequence[int], entries: int) -> float:
    values = [file.lines[index].value for index in printed if not file.lines[index].blank]
    return width(values, entries)


def _rest_of_last(file: File, label: Label, after: Sequence[int], broken_at: float) -> list[int]:
    """The lines after the first one of the last entry that still belong to it.

    A blank line ends it, but one that stands for a page break, or in the middle of a sentence.
    """
    rest: list[int] = []
    before, text = label.line, file.lines[label.line].value[label.text :]
    for index in after:
        line = file.lines[index]
        if line.blank:
            continue
        goes_on = bool(GOES_ON.match(line.value))
        full = len(file.lines[before].value) >= broken_at
        open_end = not text or unfinished(text)
        page = not file.furniture.isdisjoint(range(before, index))
        if index > before + 1 and not page:
            belongs = open_end and (goes_on or not text)
        else:
            belongs = open_end or goes_on or full
        again = labels(file.lines, [index])  # a second list, its heading lost
        if not belongs or (again and again[0].likely > 0):
            break
        rest.append(index)
        before, text = index, f"{text[-LONGEST_BRACKET:]} {line.value}"
    return rest


def _entry(file: File, number: int | None, text: Text) -> Entry:
    span = Span(file.name, text.starts[0], text.ends[-1])
    return Entry(number, span, WHITE.sub(" ", text.value), join_lines(clean(text)))


def _bibitem(file: File, key: str, text: Text) -> Entry:
    entry = _entry(file, None, text)
    return replace(entry, text=join_lines(plain_latex(text)), label=key)
