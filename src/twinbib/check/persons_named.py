"""Whether a person that a sentence names is one of a work's: through cases and alphabets."""

import re
from collections.abc import Sequence
from functools import cache

from twinbib.check.attribution import Named
from twinbib.check.people import family, people, same
from twinbib.check.sources import references
from twinbib.language.declension import nominative
from twinbib.language.scripts import has_cyrillic
from twinbib.language.skeleton import skeleton
from twinbib.model import Person, Source
from twinbib.tables import table

# what an instrumental, dative or adjectival ending leaves of itself: Маниным, Пенроузу, Троицкого
_LEFT = ("", "m", "h", "v")
SHORTEST = 3  # consonants: of fewer, «Кун» and «Как», the initials must tell too


@cache
def _endings() -> tuple[str, ...]:
    return tuple(table("attribution.toml")["endings"])


@cache
def readings(name: str) -> tuple[str, ...]:
    """The name as printed and in the nominative, the endings of other cases taken off."""
    name = re.sub(r"\s*-\s*", "-", name)
    found = [name, *(name.removesuffix(ending) for ending in _endings() if name.endswith(ending))]
    if has_cyrillic(name):
        found += [nominative(Person(family=name, given=""), code).family for code in ("ru", "uk")]
    return tuple(dict.fromkeys(found))


def is_person(named: str, person: Person) -> bool:
    """Whether a printed name may be that person's: «Бердяева» is Бердяев, Троицкого Troiski."""
    return _is_one(named, family(person))


@cache
def _is_one(named: str, known: str) -> bool:
    words = known.split()
    return any(_may_be(one, two) for one in readings(named) for two in words)


def _may_be(printed: str, known: str) -> bool:
    first, second = skeleton(printed), skeleton(known)
    if len(second) < 2 and printed[:1].lower() != known[:1].lower():
        return False
    return same(printed, known) or (
        first.startswith(second) and first[len(second) :] in _LEFT and has_cyrillic(printed)
    )


def has_person(source: Source, named: str) -> bool:
    """Whether it is an author, editor or translator of the source in either list."""
    return any(is_person(named, one) for side in references(source) for one in people(side))


def mentions(source: Source, named: str) -> bool:
    """Whether the printed entries have the name anywhere, if only in a title."""
    wanted = {skeleton(one) for one in readings(named)}
    for rendition in (source.original, source.romanized):
        if rendition and any(
            bones in wanted or any(len(w) > 2 and bones.startswith(w) for w in wanted)
            for bones in map(skeleton, re.findall(r"[^\W\d_]{3,}", rendition.entry.text.value))
        ):
            return True
    return False


def author_of(source: Source, one: Named) -> str:
    """The author of a source who surely is the person named, as listed; empty if there is none.

    The family name must agree, and the initials where both are printed; a short name needs them.
    """
    for side in references(source):
        for person in side.author:
            if is_person(one.family, person) and _agree(one, person):
                return family(person)
    return ""


class Authors:
    """The sources of an article by the authors whom its sentences name, each name sought once."""

    def __init__(self, sources: Sequence[Source]) -> None:
        self._sources = sources
        self._found: dict[tuple[str, str], list[Source]] = {}

    def works(self, one: Named) -> list[Source]:
        """The sources whose author is surely the person named."""
        key = one.family, one.initials
        if key not in self._found:
            self._found[key] = [source for source in self._sources if author_of(source, one)]
        return self._found[key]


def _agree(one: Named, person: Person) -> bool:
    first, second = _letter(one.initials), _letter(person.given)
    if first and second:
        return skeleton(first) == skeleton(second)
    return len(skeleton(one.family)) >= SHORTEST


def _letter(given: str) -> str:
    """The first letter of the given name."""
    return next((c for c in given if c.isalpha()), "")


def names_nobody(source: Source) -> bool:
    """Whether its entries name no person, or say that there are more than they name."""
    sides = list(references(source))
    return not any(people(side) for side in sides) or all(side.et_al for side in sides)
