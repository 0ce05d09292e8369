"""Where the title of an entry in a row may end."""

import re

from twinbib.language.scripts import UPPER
from twinbib.parse.fields.places import known
from twinbib.parse.fields.volume import volumes
from twinbib.parse.segments import first_sentence

PLACE_BEHIND = re.compile(rf",\s(?P<place>[{UPPER}][^.,:;]{{2,30}}?)\s?:\s")


def title_end(text: str, start: int) -> int:
    """The soonest place where the title can end: its first full stop, a slash, a dash, a mark."""
    ends = [first_sentence(text, start), *_places_behind_comma(text, start)]
    several = volumes(text[start:])
    if several is not None and text[start + several.start].isupper():
        ends.append(start + several.start)  # «Энциклопедия: В 3 т. Т. 1. М., 1974»
    for mark in (" – ", " — ", ". -", " / ", "/"):
        at = text.find(mark, start + 1)
        if at > 0:
            ends.append(at)
    return min(ends)


def _places_behind_comma(text: str, start: int) -> list[int]:
    """Where a comma stands before a place and its colon: «Дијалектологија, Нови Сад: Матица»."""
    return [
        comma.start("place") - 1
        for comma in PLACE_BEHIND.finditer(text, start)
        if known(comma["place"])
    ]
