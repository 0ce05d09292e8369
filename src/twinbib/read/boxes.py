"""Lists in tables, block quotes and tags: their lines without the boxes, a line a cell.

`| 1 | Иванов И.И. … | Ivanov I.I. … |`, `> 1. Иванов`, `<li>Иванов</li>`, `Иванов<br>Ivanov`.
"""

import re
from collections.abc import Iterator, Sequence

from twinbib.read.headings import list_heading
from twinbib.read.lines import Line

BLOCK = r"</?(?:p|div|li|[ou]l|t(?:able|body|head|r|[dh])|blockquote|d[ldt]|br)\b[^<>\n]{0,200}>"
EDGES = re.compile(rf"(?:\s|>(?=\s|$)|{BLOCK})*")
RULE = frozenset(" \t:|-")  # `|---|:--:|`
ROW = re.compile(r"\|.*\|")
# a number in a cell of its own belongs to what stands behind it
CELL = re.compile(r"(?<!\\)\|")
TAGS = re.compile(rf"{BLOCK}(?:\s*{BLOCK})*")
NUMBERS = re.compile(r"\s*(?:№|N|No\.?|#)(?:\s?п/п)?\s*")
NUMBER = re.compile(r"[\s*]*\[?\d{1,4}\]?[.)]?[\s*]*")


def unboxed(lines: Sequence[Line]) -> Iterator[Line]:
    """The lines, those behind the first heading of a list without their boxes."""
    behind = False
    for line in lines:
        behind = behind or _is_head(line)
        if behind:
            yield from _unboxed(line)
        else:
            yield line


def _is_head(line: Line) -> bool:
    """Whether a line is the heading of a list, or a table's first row: `| № | Литература |`."""
    if list_heading(line) is not None:
        return True
    if not ROW.match(line.value):
        return False
    cells = [cell for cell in _unboxed(line) if not NUMBERS.fullmatch(cell.value)]
    return bool(cells) and all(list_heading(cell) is not None for cell in cells)


def _unboxed(line: Line) -> Iterator[Line]:
    """The lines that a line holds; one line as it is, mostly."""
    if "|" not in line.value and "<" not in line.value and ">" not in line.value[:9]:
        yield line
        return
    start = EDGES.match(line.value)
    value = line.value[start.end() :] if start else line.value
    if not value or ("-" in value and RULE.issuperset(value)):
        yield Line(line.start, line.start, "", blank=True)
        return
    yield from _cells(line, len(line.value) - len(value))


def _cells(line: Line, begin: int) -> Iterator[Line]:
    row = ROW.fullmatch(line.value, begin, len(line.value.rstrip()))
    edges = [match.span() for match in (CELL if row else TAGS).finditer(line.value, begin)]
    begins = [begin, *(end for _, end in edges)]
    ends = [*(start for start, _ in edges), len(line.value)]
    number: int | None = None
    for low, high in zip(begins, ends, strict=True):
        value = line.value[low:high]
        if not value.strip():
            continue
        if number is None and NUMBER.fullmatch(value):
            number = low
            continue
        yield _line(line, low if number is None else number, high)
        number = None
    if number is not None:
        yield _line(line, number, len(line.value))


def _line(line: Line, low: int, high: int) -> Line:
    value = line.value[low:high]
    return Line(line.start + low, line.start + high, value, blank=not value.strip())
