"""People whose given names are written out, or who have no initials: told by tables of names.

`Peter K. Forster.`, `Welch Patricia Bjaaland.`, `Shields Bernard J.`, `Ван Вэй.`, `Аристотель.`
"""

import re

from twinbib.model import Person
from twinbib.parse.draft import People
from twinbib.parse.fields.given_names import begins_with_given, is_given, is_mononym, is_syllable
from twinbib.parse.fields.name_shapes import (
    END,
    FAMILY_FIRST,
    FULL,
    GIVEN_FIRST,
    GIVEN_LAST,
    INITIAL_LAST,
    LAST_BEHIND,
    LONGEST,
    NAME_END,
    ONE_GIVEN_FIRST,
    SEPARATOR,
    after_space,
    person,
)

JOINED = re.compile(r",\s(?:and\s)?|\s(?:and|&|und|et|и|та)\s")


def given_first_names(text: str) -> People | None:
    """Several people, the given name of each before the family name; None where there are none.

    The first given name is of the table, each further one too or has an initial behind it:
    `Alan E. Waltar, Pavel V. Tsvetkov.`; `Daniel L. Aldama, Trkov A. Analysis` is not the like.
    """
    people: list[Person] = []
    at = end = after_space(text, 0)
    if not begins_with_given(text[at : at + LONGEST]):
        return None
    last = False
    while (match := ONE_GIVEN_FIRST.match(text, at)) is not None:
        known = begins_with_given(match["given"])
        if not known and not (people and match["initials"] and END.match(text, match.end())):
            break
        people.append(person(match["family"], match["given"]))
        end = match.end()
        separator = SEPARATOR.match(text, end)
        if last or separator is None:
            break
        last, at = LAST_BEHIND.match(text, end) is not None, separator.end()
    return (tuple(people), False, end) if len(people) > 1 else None


def full_name(text: str, *, given_first: bool) -> People | None:
    """One person whose given name is written out, then a full stop; None where there is none.

    Told from a title by an initial inside (`Peter K. Forster.`), by a given name of the table
    (`Welch Patricia Bjaaland.`) or by syllables (`Ван Вэй.`, `Jung Ying Tsao.`).
    """
    start = after_space(text, 0)
    if given_first and not begins_with_given(text[start : start + LONGEST]):
        return None
    match = FULL.match(text, start)
    if match is None:
        return None
    last = min(match.end() + 1, start + LONGEST)
    ends = {found.end() for found in NAME_END.finditer(text, start, last + 1)}
    for end in sorted(ends, reverse=True):
        name = text[start : end - 1]
        people = _given_first(name) or (() if given_first else _shaped(name))
        if people:
            return people, False, end
    return None


def written_out(text: str) -> tuple[Person, ...]:
    """The people that a text consists of, given names written out; none where one is not told.

    `Peter Burke and Mary Long`, `Peter K. Forster`; not `Oxford University`, `D. S. Scott`.
    """
    names = [name.strip(" .") for name in JOINED.split(text)]
    people = [() if "." in name[:3] else _given_first(name) or _shaped(name) for name in names]
    return tuple(person for named in people for person in named) if all(people) else ()


def _given_first(name: str) -> tuple[Person, ...]:
    """`Peter K. Forster`: a given name of the table, an initial, a family name."""
    match = GIVEN_FIRST.match(name)
    if match is None or not begins_with_given(name):
        return ()
    return (person(match["family"], match["given"]),)


def _shaped(name: str) -> tuple[Person, ...]:
    """A name without initials before its family name, by what its words are."""
    words = [word.strip(".").casefold() for word in name.split()]
    syllables = all(is_syllable(word) for part in words for word in part.split("-"))
    if is_mononym(name) or (len(words) > 1 and syllables):
        return (Person(literal=name),)
    known = [is_given(word) for word in words]
    if len(words) < 2 or not any(known) or FAMILY_FIRST.fullmatch(name + "."):
        return ()
    if INITIAL_LAST.fullmatch(name):
        family, given = name.split(maxsplit=1)
        return (person(family, given + "."),) if known[1] else ()
    if len(words) == 2 and known[0] and not known[1]:
        given, family = name.split()
        return (person(family, given),)
    last = GIVEN_LAST.match(name)
    return (person(last["family"], last["given"]),) if last else (Person(literal=name),)
