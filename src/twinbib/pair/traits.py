"""What of a rendition can be compared with a twin in another script: numbers, skeletons, addresses.

Only what both lists print alike is of use: a year, pages, a DOI, a name's consonants. The words of a
title are compared by their skeletons, so that any romanisation will do.
"""

import re
from dataclasses import dataclass

from twinbib.language.scripts import script
from twinbib.language.skeleton import skeleton
from twinbib.model import Date, PageCount, Pages, Person, Reference, Rendition, Unread

_WORD = re.compile(r"[^\W\d_]+(?:['’ʼʹ\"-][^\W\d_]+)*|\d\d+")
_JOINS = re.compile(r"['’ʼʹ\"-]")
_URL = re.compile(r"\b(?:https?:|www\.|doi)\S*", re.IGNORECASE)
_CODE = re.compile(r"\d{2,}")
_DIGITS = re.compile(r"\d+")
_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")
# OCR confuses these in addresses: `http:IItproger.ruItranslations`
_ADDRESS = re.compile(r"^(?:https?|ftp)\b|[^a-z0-9]|[il1]")
# skeletons of two consonants and fewer are shared by too many words: `на`, `от`, `of`
_LONG_ENOUGH = 3
_WORDS_OF_A_TITLE = 14


@dataclass(frozen=True, slots=True)
class Traits:
    """A rendition's comparable features; what it does not print is empty."""

    number: int | None
    years: frozenset[str]
    pages: tuple[str, ...]
    volume: str
    issue: str
    doi: str
    url: str
    people: tuple[str, ...]
    title: frozenset[str]
    translated: frozenset[str]
    codes: frozenset[str]
    container: frozenset[str]
    publisher: frozenset[str]
    words: frozenset[str]
    cyrillic: bool


def traits(rendition: Rendition) -> Traits:
    """The features of a rendition; of an entry that nobody parsed, those its text shows."""
    reference, entry = rendition.reference, rendition.entry
    title = reference.title or (entry.text.value if not reference.container_title else "")
    return Traits(
        number=entry.number,
        years=_years(reference.issued, entry.text.value),
        pages=_pages(reference),
        volume=_digits(reference.volume),
        issue=_digits(reference.issue),
        doi=_ADDRESS.sub("", reference.doi.lower()),
        url=_ADDRESS.sub("", reference.url.lower()),
        people=tuple(map(_name, reference.author or reference.editor)),
        title=words(title),
        translated=words(reference.translated_title),
        codes=frozenset(_CODE.findall(_URL.sub(" ",entry.text.value)))-_years(reference.issued, entry.text.value)-frozenset(_pages(reference))-{_digits(reference.volume),_digits(reference.issue)},
        publisher=words(reference.publisher),
        container=words(f"{reference.container_title} {reference.translated_container_title}"),
        words=frozenset(w for w in words(_URL.sub(" ", entry.text.value), 40) if not w.isdigit()) - frozenset(map(_name, (*reference.author,*reference.editor))),
        cyrillic=script(title) == "cyrillic",
    )


def words(text: str, most: int = _WORDS_OF_A_TITLE) -> frozenset[str]:
    """The skeletons of the first longer words of a text, and its longer numbers."""
    found = []
    for word in _WORD.findall(text)[: 2 * most]:
        bones = word if word.isdigit() else skeleton(_JOINS.sub("", word))
        if len(bones) >= _LONG_ENOUGH:
            found.append(bones)
    return frozenset(found[:most])


def _name(person: Person) -> str:
    family = person.family or person.literal
    return skeleton(_JOINS.sub("", family.replace(" ", "")))


def _years(issued: Date | None, text: str) -> frozenset[str]:
    """The year of issue; of an undated entry all years in it, so that none may agree."""
    if issued and issued.parts:
        return frozenset(str(date[0]) for date in (issued.parts, issued.end) if date)
    return frozenset(_YEAR.findall(text))


def _pages(reference: Reference) -> tuple[str, ...]:
    """First and last page of a range, or the page count."""
    pages, count = reference.pages, reference.page_count
    if isinstance(pages, Pages):
        return tuple(page for ends in pages.ranges for page in ends)
    if isinstance(count, PageCount):
        return (str(count.count),)
    for field in (pages, count):
        if isinstance(field, Unread):
            return tuple(_DIGITS.findall(field.raw))
    return ()


def _digits(value: str) -> str:
    return " ".join(_DIGITS.findall(value))
