"""Citations by author and year: (Свалов, 1979; Антанайтис и др., 1981: 25), Иванов (2009, с. 32).

Also `[Иванов, 2009, с. 5]`, `Иванова 2009: 32–40`, and a title in place of the names: (Основи
маркетингу, 2015). Forms: GOST R 7.0.5-2008, 7.3, and the rules of Ukrainian and Bulgarian journals.
(Алушта, 1990 г.) has the same form: only what a list has is sure to be a citation.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import cache

from twinbib.link.heads import Head, head, terms
from twinbib.link.inside import about, parted
from twinbib.link.locators import numbers
from twinbib.link.mark import Mark
from twinbib.link.meant import known, meant
from twinbib.link.name_patterns import named_year, names_before
from twinbib.link.works import Works, Year, letter, works
from twinbib.model import CitedItem, Source

_GROUP = re.compile(r"[(\[]([^()\[\]]{4,500})[)\]]")
_REACH = 120  # characters before a year in brackets that may hold the names
_YEAR_WORD = re.compile(r"^\s?(?:г|р|ж|гг)\b\.?")
_LONGEST_SUFFIX = 60
_LONGEST_NAMES = 60

_Read = Callable[[str, int, int, Works], Mark | None]


@cache
def _year() -> re.Pattern[str]:
    """A year, with its letter or none, or «б. г.»; not those of a title: «Степь: 1991–2009 гг.»."""
    year, before = r"(?:1[5-9]|20)\d\d", r"(?<![\w.–—-])"
    return re.compile(
        rf"{before}(?P<year>{year})(?!\w|\s?[–—-]\s?\d|\s?гг)(?:\s(?P<apart>[a-fа-е])(?![\w.]))?"
        rf"|{before}(?P<lettered>{year})(?P<letter>[a-fа-е])(?!\w)|{before}(?:{terms().undated})(?=\s?[,;:.]|\s?$)"
    )


def find(value: str, sources: Sequence[Source]) -> Iterator[Mark]:
    """The citations of a text by author and year or title and year, in order.

    An item whose name and year fit one source has its key; another has only its words in `named`,
    and the keys of all that it fits in `fits`. A bracket of which no item fits anything is given
    where its names are authors of other years, or say «и др.» or a page.
    """
    index: Works | None = None
    end = 0
    for start, stop, read in _places(value):
        index = index or works(sources)
        if start >= end and (mark := read(value, start, stop, index)):
            yield mark
            end = mark.end


def _places(value: str) -> list[tuple[int, int, _Read]]:
    """The brackets that hold a year, and years with a page outside of them, in order."""
    brackets = [
        (match.start(), match.end(), _narrative if _year().match(match[1].lstrip()) else _group)
        for match in _GROUP.finditer(value)
        if "\n\n" not in match[1] and _year().search(match[1])
    ]
    opened = [(match.start(), match.end(), _open) for match in named_year().finditer(value)]
    return sorted([*brackets, *opened], key=lambda place: place[0])


def _group(value: str, start: int, end: int, index: Works) -> Mark | None:
    """`(Свалов, 1979; Антанайтис и др., 1981)`."""
    items = _items(value[start + 1 : end - 1], index, None)
    sure = any(item.key or item.fits for item in items)
    return Mark(start, end, items, "name") if sure or _likely(items, index) else None


def _likely(items: tuple[CitedItem, ...], index: Works) -> bool:
    """Whether a bracket that fits no work is a citation gone wrong, not (Москва, 2005).

    A whole description in brackets, (Иванов И. И. Книга. М., 1999. С. 5), is not looked for here.
    """
    heads = [head(item.named.rpartition(",")[0]) for item in items]
    said = [
        one
        and len(one.printed) <= _LONGEST_NAMES
        and one.names
        and (known(index, one) or one.et_al or item.locator)
        for one, item in zip(heads, items, strict=True)
    ]
    return bool(items) and all(said)


def _open(value: str, start: int, end: int, index: Works) -> Mark | None:
    """`Иванова 2009: 32–40` outside of brackets: a citation only where a list has the work."""
    items = _items(value[start:end], index, None)
    return Mark(start, end, items, "narrative") if items and items[0].key else None


def _narrative(value: str, start: int, end: int, index: Works) -> Mark | None:
    """`Иванов (2009, с. 32)`: the names before the bracket, as many of them as a work has."""
    reach = max(0, start - _REACH)
    window = value[reach:start]
    at = 0
    while match := names_before().search(window, at):
        named = head(match.group())
        if named and named.names:
            items = _items(value[start + 1 : end - 1], index, named)
            if items and all(item.key or item.fits for item in items):
                return Mark(reach + match.start(), end, items, "narrative")
        at = match.start() + 1
    return None


def _items(inner: str, index: Works, named: Head | None) -> tuple[CitedItem, ...]:
    """The items of a bracket; `named`: the names stand before it. None where a piece isn't read."""
    reading = _Reading(index, named)
    for group in inner.split(";"):
        for piece in group.split(","):
            reading.take(piece)
        reading.close()
    return tuple(reading.items)


class _Reading:
    """A bracket read piece by piece, as commas part it: heads gather until a year comes."""

    def __init__(self, index: Works, named: Head | None) -> None:
        self.items: list[CitedItem] = []
        self._index = index
        self._declined = named is not None
        self._head = named
        self._waiting: list[str] = []
        self._place = ""  # as the last piece prints it

    def take(self, piece: str) -> None:
        """A place or word about the last item, a year with what stands around it, or more names."""
        if self.items and not self._waiting and self._about_last(piece):
            return
        match = _year().search(piece)
        if match is None:
            self._waiting.append(piece)
            return
        before = ",".join([*self._waiting, piece[: match.start()]])
        self._waiting = []
        if before.strip(" ,"):
            self._head = head(before)
        if self._head is None:
            return
        self.items.append(self._item(self._head, match))
        rest = _YEAR_WORD.sub("", piece[match.end() :]).strip()
        if rest.strip(".:") and not self._about_last(rest.lstrip(".: ")):
            self._waiting.append(rest)

    def close(self) -> None:
        """The end of a group: what waits is said about the last item, or no citation."""
        said = ",".join(self._waiting).strip()
        self._waiting = []
        if said and self.items and len(said) <= _LONGEST_SUFFIX:
            self.items[-1] = replace(self.items[-1], suffix=said)

    def _about_last(self, piece: str) -> bool:
        last, bare = self.items[-1], piece.strip()
        if _year().match(bare):
            return False
        if last.locator is None and numbers().fullmatch(bare) and not bare.isupper():
            bare = f"с. {bare}"  # (Иванов, 2009, 25)
        for part in parted(bare):
            if not about(self.items, [self._place, part], 1):
                return False
            self._place = part
        return True

    def _item(self, named: Head, match: re.Match[str]) -> CitedItem:
        year = match["year"] or match["lettered"] or ""
        suffix = match["apart"] or match["letter"]
        fit = meant(self._index, named, Year(year, letter(suffix)), declined=self._declined)
        said = f"{named.printed}, {match.group()}"
        if len(fit) == 1:
            source = fit[0].source
            return CitedItem(source.number, source.key, prefix=named.prefix, named=said)
        keys = tuple(work.source.key for work in fit)
        return CitedItem(None, prefix=named.prefix, named=said, fits=keys)
