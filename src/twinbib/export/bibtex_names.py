"""People as a BibTeX name list.

The comma form throughout: without the comma BibTeX takes the initials of «Дундич А.С.» for the
surname. BibTeXing, 4: in `von Last, First` every word up to the last one in lower case is `von`,
and a name in braces is one word.
"""

import re
from collections.abc import Iterable

from twinbib.export.latex import escape
from twinbib.model import Person

_INITIALS = re.compile(r"(?<=\.)(?=\w)")
_AND = re.compile(r"(?i)(?:^|\s)and(?:\s|$)")


def names(people: Iterable[Person], *, et_al: bool) -> str:
    """`Дундич, А. С. and {Министерство обороны} and others`; the last where `et_al` says so."""
    return " and ".join([*map(_name, people), *(["others"] if et_al else [])])


def printed_names(people: Iterable[Person]) -> str:
    """The names as printed, in the same order: `Б.К. Султанова`; empty where none differs."""
    listed = tuple(people)
    if not any(person.printed for person in listed):
        return ""
    return " and ".join(
        _whole(person.printed) if person.printed else _name(person) for person in listed
    )


def _name(person: Person) -> str:
    if person.literal or not person.family:
        return _braced(escape(person.literal or person.given))
    family = escape(person.family)
    if not person.given:
        return _braced(f"{escape(person.particle)} {family}".strip()) if " " in family else family
    if _would_split(family):
        family = _braced(family)
    given = _whole(_INITIALS.sub(" ", person.given))
    return f"{escape(person.particle)} {family}, {given}".strip()


def _whole(text: str) -> str:
    """`text` escaped, and in braces where BibTeX would find two names or a comma form in it."""
    escaped = escape(text)
    return _braced(escaped) if "," in escaped or _AND.search(escaped) else escaped


def _would_split(family: str) -> bool:
    """«Ортега и Гассет» would lose «Ортега и» to the particle."""
    words = family.split()
    return "," in family or (len(words) > 1 and any(word[0].islower() for word in words))


def _braced(text: str) -> str:
    return f"{{{text}}}"
