"""The people of a BibTeX name list (BibTeXing, 4)."""

import re
from dataclasses import replace

from twinbib.model import Person
from twinbib.read.bib_text import decode, is_braced, split_outside_braces

_AND = re.compile(" and ", re.IGNORECASE)
_COMMA = re.compile(" ?, ?")
_SPACE = re.compile("[ ~]+")
_INITIALS = re.compile(r"(?:[^\W\d_]{1,2}\.[ ~-]?)+")


def people(value: str) -> tuple[tuple[Person, ...], bool]:
    """The people of a name list, and whether it ends in `and others`."""
    listed = _listed(value)
    found = tuple(_person(piece) for piece in listed if piece.lower() != "others")
    return found, len(found) < len(listed)


def with_printed(named: tuple[Person, ...], value: str) -> tuple[Person, ...]:
    """The people with the printed forms that an `editor_printed` field lists in their order."""
    printed = [decode(piece) for piece in _listed(value)]
    if len(printed) != len(named):
        return named
    return tuple(
        replace(person, printed="" if text == _comma_form(person) else text)
        for person, text in zip(named, printed, strict=True)
    )


def _listed(value: str) -> list[str]:
    pieces = split_outside_braces(" ".join(value.split()), _AND)
    return [piece.strip() for piece in pieces if piece.strip()]


def _comma_form(person: Person) -> str:
    family = f"{person.particle} {person.family}".strip()
    return person.literal or f"{family}, {person.given}".strip(", ")


def _person(value: str) -> Person:
    """`{Corporate}`, `von Last, First`, `von Last, Jr, First` or `First von Last`."""
    if is_braced(value):
        return Person(literal=decode(value))
    family, *given = split_outside_braces(value, _COMMA)
    if not given:
        return _uncommaed(split_outside_braces(value, _SPACE))
    words = split_outside_braces(family, _SPACE)
    return _named(words, ", ".join([*given[1:], given[0]]).strip(", "))


def _uncommaed(words: list[str]) -> Person:
    """`First von Last`; «Дундич А. С.» where only initials follow the first word."""
    if len(words) > 1 and _are_initials(" ".join(words[1:])):
        return _named(words[:1], " ".join(words[1:]))
    first = next((at for at, word in enumerate(words[:-1]) if word[:1].islower()), len(words) - 1)
    return _named(words[first:], " ".join(words[:first]))


def _are_initials(text: str) -> bool:
    """«А. С.», «Ж.-П.»; «АА» as Google Scholar prints them."""
    return bool(_INITIALS.fullmatch(text)) or (len(text) == 2 and text.isalpha() and text.isupper())


def _named(family: list[str], given: str) -> Person:
    """The words before the surname, up to the last in lower case, are its particle."""
    lower = [at for at, word in enumerate(family[:-1]) if word[:1].islower()]
    cut = lower[-1] + 1 if lower else 0
    return Person(
        family=decode(" ".join(family[cut:])),
        given=decode(given),
        particle=decode(" ".join(family[:cut])),
    )
