"""Which lines may belong to a list: from its heading to where something else begins."""

import re
from collections.abc import Sequence

from twinbib.read.headings import ends_list, is_heading, list_heading
from twinbib.read.lines import File
from twinbib.read.numbering import number_of

MOST_BEFORE = 3  # lines between a heading and the first number: a heading of a part
LONGEST_ENTRY = 60  # lines
BARE_NUMBER = re.compile(r"[\s\f]*\[?\d{1,3}\]?[.)]?\s*")


def region_of(file: File, heading: int) -> list[int]:
    """The lines that may belong to the list: up to the next heading or what follows lists."""
    region: list[int] = []
    filled = False
    for index in range(heading + 1, len(file.lines)):
        line = file.lines[index]
        if list_heading(line) is not None:
            break
        if is_heading(line.value):
            if _goes_on(file, region, index):
                continue
            break
        if ends_list(line.value, file.lines[index - 1].value):
            if filled:
                break
            continue  # between a block of numbers and its entries
        if index not in file.furniture and (region or not line.blank):
            region.append(index)
            filled = filled or not (line.blank or BARE_NUMBER.fullmatch(line.value))
    return region


def _goes_on(file: File, region: Sequence[int], heading: int) -> bool:
    """Whether the numbers of a list begin or go on behind a part's heading: «**Исследования**»."""
    behind = range(heading + 1, min(len(file.lines), heading + 1 + MOST_BEFORE))
    numbers = (number_of(file.lines[at]) for at in behind)
    first = next((number for number in numbers if number is not None), None)
    if not region:
        return first == 1
    near = region[-LONGEST_ENTRY:]
    return first is not None and any(number_of(file.lines[at]) == first - 1 for at in near)
