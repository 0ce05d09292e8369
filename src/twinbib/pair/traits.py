"""What of a rendition can be compared with a twin in another script: numbers, words, addresses.

Only what both lists print alike is of use: a year, pages, a DOI, a name's consonants. Words are
compared by their skeletons, so that any romanisation will do.
"""

import re
from dataclasses import dataclass

from twinbib.language.scripts import cyrillic_share
from twinbib.language.skeleton import skeleton
from twinbib.model import Date, PageCount, Pages, Person, Reference, Rendition, Unread

_WORD = re.compile(r"[^\W\d_]+(?:['’\u02bc\u02b9\"-][^\W\d_]+)*")
_JOINS = re.compile(r"['’\u02bc\u02b9\" -]")
_NO_LETTER = re.compile(r"[\W_]+")
_DIGITS = re.compile(r"\d+")
_LONG_NUMBER = re.compile(r"\d\d+")
_ADDRESS = re.compile(r"\b(?:https?:|www\.|doi)\S*", re.IGNORECASE)
# OCR confuses slashes and i, l, 1 in addresses: `http:IItproger.ruItranslations`
_OF_NO_WEIGHT = re.compile(r"^(?:https?|ftp)\b|[^a-z0-9]|[il1]")
# skeletons of one or two consonants are shared by too many words: `на`, `from`, `город`
_LONG_ENOUGH = 3
_LONGEST_NAME = 30
# the share of Cyrillic letters of a title that has a Latin name in it: «Страница платформы Tizen»
_MUCH = 0.4
_WORDS_OF_A_TITLE, _WORDS_OF_AN_ENTRY = 14, 40


@dataclass(frozen=True, slots=True)
class Traits:
    """A rendition's comparable features; what it does not print is empty.

    `people`: for each family name its skeleton and that with any one consonant left out.
    `digits`: the longer numbers of the entry, `taken`: those of them that stand in a field;
    `letters`: all that is printed but spaces, signs and case.
    """

    number: int | None
    years: frozenset[int]
    pages: tuple[str, ...]
    volume: str
    issue: str
    doi: str
    url: str
    people: tuple[frozenset[str], ...]
    anyone: frozenset[str]
    words: frozenset[str]
    title: frozenset[str]
    translated: frozenset[str]
    container: frozenset[str]
    digits: frozenset[str]
    taken: frozenset[str]
    letters: str
    cyrillic: bool


def traits(rendition: Rendition) -> Traits:
    """The features of a rendition; of an entry that nobody parsed, those its text shows."""
    reference, entry = rendition.reference, rendition.entry
    text = _ADDRESS.sub(" ", entry.text.value)
    people = tuple(map(_near, filter(None, map(_name, reference.headed_by))))
    anyone = frozenset().union(*people)
    return Traits(
        number=entry.number,
        years=_years(reference.issued),
        pages=_pages(reference),
        volume=" ".join(_DIGITS.findall(reference.volume)),
        issue=" ".join(_DIGITS.findall(reference.issue)),
        doi=_OF_NO_WEIGHT.sub("", reference.doi.lower()),
        url=_OF_NO_WEIGHT.sub("", reference.url.lower()),
        people=people,
        anyone=anyone,
        words=words(text, _WORDS_OF_AN_ENTRY) - anyone,
        title=words(reference.title),
        translated=words(reference.translated_title),
        container=words(f"{reference.container_title} {reference.translated_container_title}"),
        digits=frozenset(_LONG_NUMBER.findall(text)),
        taken=_taken(reference),
        letters=_NO_LETTER.sub("", text.lower()),
        cyrillic=cyrillic_share(reference.title or text) > _MUCH,
    )


def words(text: str, most: int = _WORDS_OF_A_TITLE) -> frozenset[str]:
    """The skeletons of the first longer words of a text."""
    bones = (skeleton(_JOINS.sub("", word)) for word in _WORD.findall(text)[: 2 * most])
    return frozenset([word for word in bones if len(word) >= _LONG_ENOUGH][:most])


def _name(person: Person) -> str:
    return skeleton(_JOINS.sub("", person.family or person.literal))


def _near(name: str) -> frozenset[str]:
    """A skeleton and what is left of it without one consonant, if it is not too short.

    Two names share one of these where a consonant was put in, lost, changed or swapped:
    Манохин, Manochin; Бобровницкий, Bobrovnickij.
    """
    if not _LONG_ENOUGH <= len(name) <= _LONGEST_NAME:
        return frozenset({name})
    return frozenset({name, *(name[:at] + name[at + 1 :] for at in range(len(name)))})


def _years(issued: Date | None) -> frozenset[int]:
    return (
        frozenset(date[0] for date in (issued.parts, issued.end) if date) if issued else frozenset()
    )


def _pages(reference: Reference) -> tuple[str, ...]:
    """First and last page of each range, or the page count."""
    pages, count = reference.pages, reference.page_count
    if isinstance(pages, Pages):
        return tuple(page for ends in pages.ranges for page in ends)
    if isinstance(count, PageCount):
        return (str(count.count),)
    raw = " ".join(field.raw for field in (pages, count) if isinstance(field, Unread))
    return tuple(_DIGITS.findall(raw))


def _taken(reference: Reference) -> frozenset[str]:
    """The numbers that stand in a field of their own, and those of the day it was accessed."""
    dates = [*_years(reference.issued), *(reference.accessed.parts if reference.accessed else ())]
    numbers = _DIGITS.findall(f"{reference.volume} {reference.issue}")
    return frozenset({*map("{:02}".format, dates), *numbers, *_pages(reference)})
