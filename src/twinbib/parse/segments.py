"""Where a part of a description ends: at a full stop that is no abbreviation's and no initial's."""

import re
from functools import cache

from twinbib.parse.draft import GAP
from twinbib.tables import table

STOP = re.compile(rf"[.?!…]+[»”\")\]]*(?=\s+[–—-]?\s*[^\s\W]|\s+[«“\"(\[]|\s*[{GAP}]|\s*$)")
LONGEST_WORD = 24  # characters before a stop that may be an abbreviation


@cache
def _abbreviation() -> re.Pattern[str]:
    """A word that keeps its full stop: an initial, a digraph, one of the table."""
    words = table("entry-abbreviations.toml", ["source", "words"], [])["words"].split()
    return re.compile(
        r"(?:^|[(\[«\"])(?:[^\W\d_]|[A-ZА-Я][a-zа-я]|[А-ЯA-Z][а-яa-z]\.[А-ЯA-Z]|"
        + "|".join(map(re.escape, words))
        + ")$"
    )


def _ends(text: str, stop: re.Match[str]) -> bool:
    """Whether a part ends at a stop: no abbreviation is before it, or all behind it is read."""
    words = text[max(0, stop.start() - LONGEST_WORD) : stop.start()].replace(GAP, " ").split(" ")
    return not _abbreviation().search(words[-1]) or text[stop.end() : stop.end() + 1] == GAP


def first_sentence(text: str, start: int) -> int:
    """Where the first part from `start` on ends: behind its full stop; else at the end."""
    ends = (stop.end() for stop in STOP.finditer(text, start) if _ends(text, stop))
    return next(ends, len(text))


def sentences(text: str, start: int, end: int) -> list[int]:
    """The offsets behind each full stop between two offsets, in order."""
    return [stop.end() for stop in STOP.finditer(text, start, end) if _ends(text, stop)]
