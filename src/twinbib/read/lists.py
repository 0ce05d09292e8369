"""A reference list cut into its entries, from the heading to where the list ends."""

import re
from collections.abc import Sequence
from dataclasses import replace

from twinbib.language.scripts import cyrillic_share, script
from twinbib.model import Entry, ReferenceList
from twinbib.read.clean import clean, join_lines
from twinbib.read.headings import list_heading
from twinbib.read.latex import Item, bibitems, is_listed, plain_latex
from twinbib.read.lines import File, Line
from twinbib.read.numbered import PART, numbered_entries
from twinbib.read.numbering import Label, labels
from twinbib.read.region import BARE_NUMBER, MOST_BEFORE, region_of
from twinbib.read.unnumbered import unnumbered
from twinbib.read.woven import unwoven, without
from twinbib.text import Span, Text

# a year, an address, the sign before a container, pages, a shelf of an archive («Ф. 733. Оп. 170»):
# what a description has and prose has not
DESCRIBED = re.compile(
    r"(?<!\d)(?:1[5-9]|20)\d\d(?!\d)|https?:|www\.|//|10\.\d{4}"
    r"|\b(?:Ф|Оп|F|Op|С|C|Pp?|Т)\.\s?\d|\b[Фф]онд\s\d|\b[сp]\.\s?\d"
)
NOT_DIGITS = re.compile(r"\D")
CUT = re.compile(r"[^\W\d_]\S")
WHITE = re.compile(r"\s*\n\s*")
MOST_PARTS = 5  # of a list under one heading
LETTERS_OF_LINKS = re.compile(r"<[^<>]*>|https?:\S+|\b10\.\d{4,}\S+")


def reference_lists(file: File, heading: int, last: int = 0) -> list[ReferenceList]:
    """The list whose heading stands on line `heading`, none where no entry follows.

    `last`: the last number of the list right before it, which its own may go on with. Several,
    where the numbers begin again behind it: the second list has lost its heading (37), or a part
    has one that no table knows.
    """
    found = list_heading(file.lines[heading])
    if found is None:
        return []
    start, words = found
    region = region_of(file, heading)
    if words.startswith("\\begin") or is_listed(file, region):
        entries = tuple(_bibitem(file, item) for item in bibitems(file, region))
        return [_list(file, words, start, entries)] if entries else []
    entries = _entries(file, region, last)
    if not entries:
        return []
    start, words = _outermost(file, heading) or (start, words)
    lists = [_list(file, words, start, entries)]
    while len(lists) < MOST_PARTS and (behind := _numbered_anew(file, region, lists[-1])):
        lists.append(behind)
    return lists


def _numbered_anew(
    file: File, region: Sequence[int], before: ReferenceList
) -> ReferenceList | None:
    """The list behind another one, where numbers begin again with 1."""
    rest = [index for index in region if file.lines[index].start >= before.span.end]
    again = labels(file.lines, rest)
    if len(again) < 2 or again[0].number != 1 or not before.entries[-1].number:
        return None
    entries = _entries(file, [index for index in rest if index >= again[0].line])
    if not entries:
        return None
    between = [file.lines[index] for index in rest if index < again[0].line]
    filled = [line for line in between if not line.blank]
    if len(filled) == 1 and PART.fullmatch(filled[0].value):
        return _list(file, filled[0].value.strip(), filled[0].start, entries)
    return _list(file, "", entries[0].span.start, entries)


def _outermost(file: File, heading: int) -> tuple[int, str] | None:
    """The first of the headings right above a list's own: «Список литературы», then «Источники»."""
    found = None
    for index in range(heading - 1, -1, -1):
        if not file.lines[index].blank:
            above = list_heading(file.lines[index])
            if above is None:
                break
            found = above
    return found


def woven_lists(file: File, heading: int, after: int) -> list[ReferenceList]:
    """The two lists whose headings stand on two lines, if a copy of two columns wove them.

    None where they don't come out equally long.
    """
    heads = list(filter(None, (list_heading(file.lines[index]) for index in (heading, after))))
    first, second = ([file.lines[at] for at in region_of(file, head)] for head in (heading, after))
    shares = [cyrillic_share(words) for _, words in heads]
    for stays in (False, True):
        both = unwoven(first, second, int(shares[0] >= shares[-1]), stays=stays)
        found = [_of_lines(file, lines) for lines in both]
        if found and 1 < len(found[0]) == len(found[1]):
            return [
                _list(file, words, start, entries)
                for (start, words), entries in zip(heads, found, strict=True)
            ]
    return []


def _of_lines(file: File, lines: Sequence[Line]) -> tuple[Entry, ...]:
    """The entries of some pieces of lines; a word that a column cut without a hyphen is whole."""
    alone = replace(file, lines=tuple(lines), furniture=frozenset())
    cuts = {line.end for line in lines if CUT.match(file.text, line.end - 1)}
    return tuple(
        replace(entry, text=without(entry.text, cuts)) if cuts else entry
        for entry in _entries(alone, range(len(lines)))
    )


def together(parts: Sequence[ReferenceList]) -> ReferenceList:
    """The parts of a list as one, under the first heading."""
    entries = tuple(entry for part in parts for entry in part.entries)
    return _listed(parts[0].heading, replace(parts[0].span, end=parts[-1].span.end), entries)


def headless(file: File) -> ReferenceList | None:
    """The list that a file is, from its first line on, numbered and without a heading.

    So where the second list of an article has a file of its own.
    """
    region = [index for index in range(len(file.lines)) if index not in file.furniture]
    filled = [index for index in region if not file.lines[index].blank]
    numbered = labels(file.lines, region)
    if len(numbered) < 2 or numbered[0].line != filled[0]:
        return None
    entries = _entries(file, region)
    return _list(file, "", entries[0].span.start, entries) if entries else None


def _entries(file: File, region: Sequence[int], last: int = 0) -> tuple[Entry, ...]:
    return tuple(_entry(file, number, text) for number, text in _cut(file, region, last))


def _list(file: File, words: str, start: int, entries: tuple[Entry, ...]) -> ReferenceList:
    return _listed(words, Span(file.name, start, entries[-1].span.end), entries)


def _listed(words: str, span: Span, entries: tuple[Entry, ...]) -> ReferenceList:
    letters = " ".join(LETTERS_OF_LINKS.sub(" ", entry.text.value) for entry in entries)
    return ReferenceList(words, script(letters) or "mixed", span, entries)


def _cut(file: File, region: Sequence[int], last: int) -> list[tuple[int | None, Text]]:
    numbered = labels(file.lines, region, last)
    numbers = _number_block(file, region)
    if numbers:
        block = set(numbers)
        rest = [index for index in region if index not in block]
        printed = [int(NOT_DIGITS.sub("", file.lines[index].value)) for index in numbers]
        return list(zip(printed, unnumbered(file, rest, len(printed)), strict=False))
    if _are_numbers(file, region, numbered):
        return numbered_entries(file, region, numbered)
    texts = unnumbered(file, region)
    described = sum(bool(DESCRIBED.search(text.value)) for text in texts)
    # what stands under «Источники» may be a section of the article
    return [(None, text) for text in texts] if described * 3 >= len(texts) else []


def _number_block(file: File, region: Sequence[int]) -> list[int]:
    """The lines of the numbers that stand together before the entries; none, in most lists.

    Blocks: a page's end parts the numbers and their entries (12).
    """
    filled = [index for index in region if not file.lines[index].blank]
    bare = [index for index in filled if BARE_NUMBER.fullmatch(file.lines[index].value)]
    return bare if len(bare) > 1 and bare[:2] == filled[:2] else []


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


def _entry(file: File, number: int | None, text: Text) -> Entry:
    # a list of LaTeX may be typed without its commands: `// Kvant. --- 1998. --- P.~6`
    plain = plain_latex if file.name.endswith(".tex") else clean
    return _printed(number, text, plain(text))


def _bibitem(file: File, item: Item) -> Entry:
    return replace(_printed(item.number, item.text, plain_latex(item.text)), label=item.key)


def _printed(number: int | None, text: Text, cleaned: Text) -> Entry:
    span = Span(text.file, text.starts[0], text.ends[-1])
    return Entry(number, span, WHITE.sub(" ", text.value), join_lines(cleaned))
