"""The sources of an article as texts beside their romanisation, and the scheme of each.

Compared are the fields that a romanised list romanises: names, titles, containers, publishers.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from twinbib.language.departure import Departure
from twinbib.language.languages import language
from twinbib.language.recognition import ListRecognition, recognize_list
from twinbib.language.recognition import unlike as unlike_of
from twinbib.language.scripts import has_cyrillic
from twinbib.language.twin_words import Twin
from twinbib.model import Person, Reference, Source

_FIELDS = ("title", "container_title", "collection_title", "publisher_place", "genre")
# these spell themselves as they like: BHV for «БХВ»
_OWN_SPELLING = ("publisher",)
_PEOPLE = ("author", "editor", "compiler", "translator")


def recognized(sources: Sequence[Source]) -> ListRecognition:
    """What the romanised list follows, and each of its entries, in the order of the sources."""
    return recognize_list(tuple(texts(source) for source in sources))


def unlike(sources: Sequence[Source], language: str, scheme: str) -> tuple[Departure, ...]:
    """The words of the romanised list that another scheme gives, and not the one asked for."""
    return unlike_of([texts(source) for source in sources], language, scheme)


def with_schemes(sources: Sequence[Source]) -> tuple[Source, ...]:
    """The sources, their romanised renditions told which scheme they follow where one is known."""
    found = recognized(sources).entries
    return tuple(
        replace(source, romanized=replace(source.romanized, scheme=entry.scheme))
        if source.romanized and entry.scheme
        else source
        for source, entry in zip(sources, found, strict=True)
    )


def name(person: Person) -> str:
    """The name as one text: particle, family, given."""
    parts = (person.particle, person.family, person.given)
    return person.literal or " ".join(part for part in parts if part)


def texts(source: Source) -> tuple[str, tuple[Twin, ...]]:
    """The language of the work, and its texts; empty where nothing of it can be romanised."""
    if source.original is None or source.romanized is None:
        return "", ()
    original = source.original.reference
    twins = tuple(_twins(original, source.romanized.reference))
    if not twins:
        return "", ()
    code = original.language
    if code in ("", "en"):
        # an English title beside a Cyrillic publisher
        code = language(" ".join(twin.cyrillic for twin in twins))
    return code, twins


def _twins(original: Reference, romanized: Reference) -> Iterator[Twin]:
    for field in (*_FIELDS, *_OWN_SPELLING):
        cyrillic, latin = getattr(original, field), getattr(romanized, field)
        if latin and has_cyrillic(cyrillic):
            yield Twin(cyrillic, latin, name=field in _OWN_SPELLING)
    for role in _PEOPLE:
        people, twins = getattr(original, role), getattr(romanized, role)
        cyrillic = " ".join(name(person) for person in people)
        if twins and has_cyrillic(cyrillic):
            yield Twin(cyrillic, " ".join(name(person) for person in twins), name=True)
