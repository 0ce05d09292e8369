"""Citations that describe their source: in notes, and in the text's round brackets.

In full, short, «Указ. соч.», «Там же. С. 25» (GOST R 7.0.5-2008, 5 and 6). A number in brackets
inside a note, «См.: [3, с. 5]», is found as anywhere else.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from twinbib.link.heads import SMALL, Head, head, terms, without_prefix, word_form
from twinbib.link.locators import folded, locator, words
from twinbib.link.mark import Mark
from twinbib.link.meant import by_name, by_title
from twinbib.link.name_patterns import NAMES
from twinbib.link.notes import notes
from twinbib.link.works import Work, Works, works
from twinbib.model import CitedItem, Locator, Source

# a semicolon parts descriptions, and a page: «Указ. соч. С. 34. Подробнее: Абрамов А. А. Города»
_APART = re.compile(
    r"(?:(?P<semicolon>;)|\b[СсCcPpЛл]{1,2}\.\s?\d[\d,–—-]{0,20}(?:\sоб)?\.(?P<gap>))\s"
    rf"(?=[^\W\d_{SMALL}])"
)
_BRACKET = re.compile(r"\(([^()\[\]\n]{20,400})\)")
_PLACE = re.compile(r"(?<![\w.])[^\W\d_]{1,5}\.?\s?\d[\d\s,–—-]{0,30}(?:\s?об)?\.?$")
_WORDS = re.compile(r"\w+")
_TITLE_WORDS = 6
_SHARE = 0.6  # of a title's first words, in the description
_SHORT_TITLE = 3
_TITLE_END = re.compile(r"\.\s|\s//?\s|[:;]\s")
_NAME_WORDS = 4


class _Piece(NamedTuple):
    """A description between two offsets; `at` is where the text cites it."""

    at: int
    start: int
    end: int
    way: str


def find(value: str, sources: Sequence[Source]) -> Iterator[Mark]:
    """The descriptions that fit a source, in the order of their texts.

    «Там же» behind a description that fits none means that work: it has no source either.
    """
    pieces = sorted((*_in_notes(value), *_in_brackets(value)))
    index = works(sources) if pieces else None
    found: list[Mark] = []
    recent: list[Work] = []
    lost = False  # the work described last is none of the list's
    for piece in pieces:
        prefix, bare = without_prefix(" ".join(value[piece.start : piece.end].split()))
        again = folded(bare.split(".")[0].split(",")[0]) in words().same
        if again and piece.way == "note":
            item = CitedItem(None, "", _place(bare), prefix, named=bare if lost else "")
            found.append(Mark(piece.start, piece.end, (item,), "note"))
        elif not again and index:
            fit = _described(bare, index, recent)
            lost = not fit and (lost or NAMES.match(bare) is not None)
            found += [_mark(piece, prefix, bare, work) for work in fit[:1]]
            recent += fit[:1]
    yield from sorted(found, key=lambda mark: mark.start)


def _in_notes(value: str) -> Iterator[_Piece]:
    """The descriptions of the notes."""
    for note in notes(value):
        yield from _pieces(value, note.mark[0], (note.start, note.end))


def _pieces(value: str, at: int, extent: tuple[int, int]) -> Iterator[_Piece]:
    start, end = extent
    for match in _APART.finditer(value, start, end):
        yield _Piece(at, start, match.start(match.lastgroup or 0), "note")
        start = match.end()
    yield _Piece(at, start, end, "note")


def _in_brackets(value: str) -> Iterator[_Piece]:
    """What begins with names and initials, in round brackets: «(Иванов И. И. Книга. М., 1999)»."""
    for match in _BRACKET.finditer(value):
        if NAMES.match(without_prefix(match[1])[1]):
            yield _Piece(match.start(), match.start(1), match.end(1), "described")


def _described(bare: str, index: Works, recent: list[Work]) -> list[Work]:
    """The one work that a description means; empty where no list has it, or several fit."""
    named = NAMES.match(bare)
    said = head(named.group()) if named else None
    fit = by_name(index, said, declined=False) if said and said.names else []
    if fit and terms().same_work.search(bare):
        fit = [work for work in reversed(recent) if work in fit][:1] or fit
    elif fit and named:
        fit = _of_title(fit, bare[named.end() :])
    else:
        fit = _of_title([*_by_any_word(bare, index), *_by_title(bare, index)], bare)
    return fit if len({work.order for work in fit}) == 1 else []


def _by_any_word(bare: str, index: Works) -> Iterator[Work]:
    """The works of whoever is among the first words: «Ван Вэй. Тайны», `Peter K. Forster. …`."""
    for word in _WORDS.findall(bare[:100])[:_NAME_WORDS]:
        yield from index.named.get(("printed", word_form(word)), ())


def _by_title(bare: str, index: Works) -> list[Work]:
    """The works whose title has the first words of a description without an author."""
    first = _TITLE_END.split(bare[:200], maxsplit=1)[0]
    return by_title(index, _title(first)) or by_title(index, _title(bare[:200]))


def _mark(piece: _Piece, prefix: str, bare: str, work: Work) -> Mark:
    place = _own(_place(bare), work.source)
    item = CitedItem(work.source.number, work.source.key, place, prefix)
    wider = piece.way == "described"  # the brackets are of the citation
    return Mark(piece.start - wider, piece.end + wider, (item,), piece.way)


def _title(first: str) -> Head:
    found = tuple(map(word_form, _WORDS.findall(first)[:_SHORT_TITLE]))
    return Head(first, "", (), et_al=False, title=found, cut=False)


def _of_title(fit: list[Work], said: str) -> list[Work]:
    """The works whose titles' first words the description has, most of them first."""
    have = set(map(word_form, _WORDS.findall(said)))
    shares = [max((_share(title, have) for title in work.titles), default=0.0) for work in fit]
    best = max(shares, default=0.0)
    return [work for work, share in zip(fit, shares, strict=True) if share == best >= _SHARE]


def _share(title: tuple[str, ...], have: set[str]) -> float:
    first = title[:_TITLE_WORDS]
    return sum(word in have for word in first) / len(first)


def _place(bare: str) -> Locator | None:
    """The place that ends a description: «С. 25»."""
    match = _PLACE.search(bare)
    return locator(match.group()) if match else None


def _own(place: Locator | None, source: Source) -> Locator | None:
    """None for the pages that the whole article has: they are the reference's."""
    printed = source.original or source.romanized
    pages = printed.reference.pages if printed else None
    whole = re.findall(r"\d+", getattr(pages, "printed", ""))
    return None if place and whole == re.findall(r"\d+", place.value) else place
