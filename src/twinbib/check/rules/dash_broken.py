"""A sign that is none stands where a dash or hyphen was lost, or nothing at all.

Why it matters: the first and the last page can't be told from one number, nor a name from a sum.

Example: «С. 38=44», «реактор ВВЭР=1000», «С. 1848018489» for 18480–18489.

What to do: put a dash; `check --fix` does so between pages.
"""

import re
from collections.abc import Iterator

from twinbib.check.rule import Fault, rule
from twinbib.check.sources import label, renditions
from twinbib.check.twins import dash_lost, pages
from twinbib.language.units import words
from twinbib.messages import message
from twinbib.model import Article, Edit, Message, Rendition, Source, Text
from twinbib.text import span

_ADDRESS = re.compile(r"(?:https?:|www\.|doi|10\.\d{4})\S*|\([^()]*=[^()]*\)", re.IGNORECASE)
_EQUALS = re.compile(r"(?<![\w=])\w{1,12}=\w{1,12}(?![\w=])")
_WORD = r"(?<!\w)(?P<word>[^\W\d_]{1,8})\.\s?"
_GLUED = re.compile(rf"{_WORD}(?P<glued>\d{{6}}|\d{{8}}|\d{{10}})(?!\d|[-–—]\d)")
_RANGE = re.compile(rf"{_WORD}(?P<first>\d{{1,12}})(?:=(?P<last>\d{{1,6}}))?(?![\w=–—-])")
_DASH = re.compile(r"\d([–—-])\d")
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
            fix = _fix(rendition.entry.text, _lost(source, rendition))
            yield Fault(rendition.entry.span, said, (source.key,), fix)


def _wrong(printed: str, source: str) -> Message | None:
    for match in _EQUALS.finditer(printed):
        if _SPELT.fullmatch(match.group()):
            return message("dash-broken.equals", source=source, words=match.group())
    for match in filter(_of_pages, _GLUED.finditer(printed)):
        glued = match["glued"]
        first, last = glued[: len(glued) // 2], glued[len(glued) // 2 :]
        if int(first) < int(last) and first[0] == last[0]:
            return message("dash-broken.lost", source=source, pages=glued, range=f"{first}–{last}")
    return None


def _of_pages(match: re.Match[str]) -> bool:
    """Whether the word before the digits stands for pages: «С.», «Б.», `pp.`."""
    return match["word"].lower() in words("page")


def _beside(source: Source, rendition: Rendition) -> Message | None:
    """What the other list's range tells: 1533 beside `15-33`."""
    lost = _lost(source, rendition)
    if lost is None:
        return None
    return message("dash-broken.lost", source=label(source), pages=lost[0], range=lost[1])


def _lost(source: Source, rendition: Rendition) -> tuple[str, str] | None:
    """The pages without a dash, and with that of the other list."""
    other = source.original if rendition is source.romanized else source.romanized
    here, there = pages(rendition.reference), pages(other.reference) if other else ""
    lost = there and here.isdigit() and dash_lost(here, there)
    return (here, there) if lost else None


def _fix(text: Text, lost: tuple[str, str] | None) -> tuple[Edit, ...]:
    """The range behind the sign of a page: what the other list has, or a dash for `=`."""
    matches = filter(_of_pages, _RANGE.finditer(text.value))
    found = [match for match in matches if _means_range(match, lost)]
    if len(found) != 1:
        return ()
    match = found[0]
    dash = _DASH.search(text.value)
    put = lost[1] if lost else f"{match['first']}{dash[1] if dash else '–'}{match['last']}"
    return (Edit(span(text, match.start("first"), match.end()), put),)


def _means_range(match: re.Match[str], lost: tuple[str, str] | None) -> bool:
    if lost:
        return match["last"] is None and match["first"] == lost[0]
    return match["last"] is not None and int(match["first"]) < int(match["last"])
