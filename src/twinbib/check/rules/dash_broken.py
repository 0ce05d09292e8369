"""A sign that is none stands where a dash or hyphen was lost, or nothing at all.

Why it matters: the first and the last page can't be told from one number, nor a name from a sum.

Example: «С. 38=44», «реактор ВВЭР=1000», «С. 1848018489» for 18480–18489.
"""

import re
from collections.abc import Iterator

from twinbib.check.rule import Fault, rule
from twinbib.check.sources import label, renditions
from twinbib.check.twins import dash_lost, pages
from twinbib.messages import message
from twinbib.model import Article, Message, Rendition, Source

_ADDRESS = re.compile(r"(?:https?:|www\.|doi|10\.\d{4})\S*|\([^()]*=[^()]*\)", re.IGNORECASE)
_EQUALS = re.compile(r"(?<![\w=])\w{1,12}=\w{1,12}(?![\w=])")
_PAGES = re.compile(r"\b(?:[СсCcSsРрPp]{1,2}|Pp|стр)\.\s?(\d{6}|\d{8}|\d{10})(?!\d|[-–—]\d)")
_SPELT = re.compile(r"[^\W\d_]{3,}=\d+|\d+=\d+|[А-ЯЁа-яё]{2,}=[А-ЯЁа-яё]+")


@rule("CHR104", "note")
def find(article: Article) -> Iterator[Fault]:
    """An equals sign between digits or words; digits that are a range in the other list.

    Where there is no other list, six and more digits that halve to a range.
    """
    for source, rendition in renditions(article):
        said = _wrong(_ADDRESS.sub(" ", rendition.entry.text.value), label(source))
        said = _beside(source, rendition) or said
        if said:
            yield Fault(rendition.entry.span, said, (source.key,))


def _wrong(printed: str, source: str) -> Message | None:
    for match in _EQUALS.finditer(printed):
        if _SPELT.fullmatch(match.group()):
            return message("dash-broken.equals", source=source, words=match.group())
    if glued := _PAGES.search(printed):
        half = len(glued[1]) // 2
        first, last = glued[1][:half], glued[1][half:]
        if int(first) < int(last) and first[0] == last[0]:
            return message(
                "dash-broken.lost", source=source, pages=glued[1], range=f"{first}–{last}"
            )
    return None


def _beside(source: Source, rendition: Rendition) -> Message | None:
    """What the other list's range tells: 1533 beside `15-33`."""
    other = source.original if rendition is source.romanized else source.romanized
    here, there = pages(rendition.reference), pages(other.reference) if other else ""
    if not there or not here.isdigit() or not dash_lost(here, there):
        return None
    return message("dash-broken.lost", source=label(source), pages=here, range=there)
