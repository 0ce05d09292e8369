"""Who answers for a work besides its authors: what stands behind the slash.

«/ под ред. Б.К. Султанова», «/ Д. Форсье, П. Биссекс; пер. с англ. А. Киселева», `/ Transl. by
M. Bullock`, `pod red. B.K. Sultanova`. Names after a role that governs the genitive come back in the
nominative, the printed form kept. Names without a role are the authors.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache

from twinbib.language.declension import nominative
from twinbib.model import Person
from twinbib.parse.draft import GAP
from twinbib.parse.fields.names import all_people
from twinbib.tables import table

CLAUSES = re.compile(r"\s*;\s*")
SLASH = re.compile(rf"\s*/\s*(?=[^\W\d_\[{GAP}])")
NAMES_END = re.compile(rf"(?<![^\W\d_])(?:[^\W\d_]{{1,3}}\.)|[{GAP}]")


@dataclass(frozen=True, slots=True)
class Role:
    """A role by the words that introduce it: the CSL variable, and the case of the names."""

    words: re.Pattern[str]
    variable: str
    genitive: bool


@dataclass(frozen=True, slots=True)
class Responsibility:
    """The people of a statement by CSL variable, «и др.», and the clauses that nobody understood."""

    people: Mapping[str, tuple[Person, ...]]
    et_al: bool
    rest: tuple[str, ...]


@cache
def roles() -> tuple[Role, ...]:
    """The roles of `data/roles.toml`, the longest wording first."""
    rows = table("roles.toml", ["source", "role"], [])["role"]
    return tuple(
        Role(re.compile(rf"(?<!\w)(?:{'|'.join(row['words'])})(?!\w)[.:\s]*", re.IGNORECASE),
             row["variable"], row["case"] == "genitive")
        for row in rows
    )  # fmt: skip


def responsibility(statement: str, language: str) -> Responsibility:
    """A statement of responsibility, without its slash, read clause by clause."""
    people: dict[str, tuple[Person, ...]] = {}
    et_al, rest = False, []
    for clause in CLAUSES.split(statement):
        if not clause.strip(" ." + GAP):
            continue
        named, more, known = _clause(clause, language)
        if not known:
            rest.append(clause.strip())
        for variable, persons in named.items():
            people[variable] = (*people.get(variable, ()), *persons)
        et_al = et_al or more
    return Responsibility(people, et_al, tuple(rest))


def states_people(text: str) -> bool:
    """Whether a text is a statement of responsibility: it names people, with or without a role."""
    return opens_with_role(text) or bool(responsibility(text, "").people)


def opens_with_role(text: str) -> bool:
    """Whether a text begins with the words of a role: «под ред.», `Transl. by`."""
    return any(role.words.match(text.lstrip()) for role in roles())


def _clause(clause: str, language: str) -> tuple[dict[str, tuple[Person, ...]], bool, bool]:
    """One clause: its people by variable, «и др.», and whether it was understood."""
    found = [(role, match) for role in roles() if (match := role.words.search(clause)) is not None]
    if not found:
        people, et_al = all_people(clause)
        return ({"author": people} if people else {}), et_al, bool(people)
    end = max(match.end() for _, match in found)
    people, et_al = all_people(clause[end:])
    named = {}
    for role, _ in found:
        persons = _in_nominative(people, language) if role.genitive else people
        if persons:
            named[role.variable] = persons
    return named, et_al, bool(named) or not clause[end:].strip(" .")


def _in_nominative(people: Sequence[Person], language: str) -> tuple[Person, ...]:
    return tuple(
        given if (given := nominative(person, language)).printed or given == person
        else replace(given, printed=f"{person.given} {person.family}".strip())
        for person in people
    )  # fmt: skip
