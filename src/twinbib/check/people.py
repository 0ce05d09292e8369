"""Persons compared across alphabets: Хомяков and Khomyakov are one, Блэк and Black too."""

from collections.abc import Mapping
from functools import cache

from twinbib.language.romanisation import FALLBACK, romanize
from twinbib.language.scripts import has_cyrillic
from twinbib.language.skeleton import skeleton
from twinbib.model import Person, Reference
from twinbib.tables import table
from twinbib.translit.established import is_own

ROLES = ("author", "editor", "compiler", "translator")


def people(reference: Reference) -> tuple[Person, ...]:
    """The authors, editors, compilers and translators of a work."""
    return tuple(person for role in ROLES for person in getattr(reference, role))


def family(person: Person) -> str:
    """The family name, or the whole name where it isn't parted."""
    return person.family or person.literal


@cache
def groups() -> Mapping[str, str]:
    """What a group of Latin letters may stand for in a foreign name: `data/own-spellings.toml`."""
    rows = table("own-spellings.toml", ("name", "source", "groups"), ())["groups"]
    return {group: row["sound"] for group, row in rows.items()}


def same(one: str, two: str) -> bool:
    """Whether two family names are one: alike in their consonants, or in a spelling of its own.

    That may be one of a table («Дюркгейм», Durkheim), or one that foreign names have (Блэк, Black).
    """
    first, second = _bones(one), _bones(two)
    if first & second or first & _spelt(two) or second & _spelt(one):
        return True
    return has_cyrillic(one) != has_cyrillic(two) and (is_own(one, two) or is_own(two, one))


@cache
def _bones(name: str) -> frozenset[str]:
    """The consonants of a name, and of its romanisation: the tzh of Baqytzhanova is «тж»."""
    if not has_cyrillic(name):
        return frozenset({skeleton(name)})
    return frozenset({skeleton(name), skeleton(romanize(name, FALLBACK).text)})


@cache
def _spelt(name: str) -> frozenset[str]:
    """The consonants of a name read as a foreign one: Black → Blak, Joseph → Dosef."""
    found = {name.lower()} if name.isascii() else set()
    for group, sound in groups().items():
        found |= {spelling.replace(group, sound) for spelling in found}
    return frozenset(skeleton(spelling) for spelling in found if spelling)


def one_apart(one: str, two: str) -> bool:
    """Whether a single consonant parts two names: «Спетанов» and Stepanov, «Джозеф» and Joseph."""
    first, second = _bones(one) | _spelt(one), _bones(two) | _spelt(two)
    return any(_one_apart(a, b) for a in first for b in second)


def _one_apart(first: str, second: str) -> bool:
    shorter, longer = sorted((first, second), key=len)
    if len(longer) - len(shorter) > 1 or len(shorter) < 2:
        return False
    at = next((i for i, (a, b) in enumerate(zip(first, second, strict=False)) if a != b), None)
    if at is None:
        return True
    if len(first) == len(second):
        swapped = first[:at] + first[at : at + 2][::-1] + first[at + 2 :]
        return first[at + 1 :] == second[at + 1 :] or swapped == second
    return longer[at + 1 :] == shorter[at:]
