"""Who answers for a work besides its authors: what stands behind the slash.

«/ под ред. Б.К. Султанова», «/ Д. Форсье, П. Биссекс; пер. с англ. А. Киселева», `/ Transl. by
M. Bullock`, `pod red. B.K. Sultanova`. Names after a role that governs the genitive come back in
the nominative, the printed form kept. Names without a role are the authors.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache

from twinbib.language.declension import nominative
from twinbib.model import Person
from twinbib.parse.draft import GAP
from twinbib.parse.fields.full_names import written_out
from twinbib.parse.fields.names import all_people, first_name
from twinbib.tables import table

WORD = re.compile(r"[^\W\d_]")
CLAUSES = re.compile(r"\s*;\s*")


@dataclass(frozen=True, slots=True)
class Role:
    """A role by the words that introduce it: the CSL variable, and the case of the names."""

    words: re.Pattern[str]
    variable: str
    genitive: bool


@dataclass(frozen=True, slots=True)
class Responsibility:
    """The people of a statement by CSL variable, «и др.», and the clauses with no place in CSL."""

    people: Mapping[str, tuple[Person, ...]]
    et_al: bool
    rest: tuple[str, ...]


@cache
def roles() -> tuple[Role, ...]:
    """The roles of `data/roles.toml`, in its order."""
    rows = table("roles.toml", ["source", "small", "role"], [])["role"]
    return tuple(
        Role(
            re.compile(rf"(?<!\w)(?:{'|'.join(row['words'])})", re.IGNORECASE),
            row["variable"],
            row["case"] == "genitive",
        )
        for row in rows
    )


def responsibility(statement: str, language: str) -> Responsibility:
    """A statement of responsibility, without its slash, read clause by clause."""
    people: dict[str, tuple[Person, ...]] = {}
    et_al, rest = False, []
    for clause in CLAUSES.split(statement):
        if clause.strip(" .,:" + GAP):
            named, more, left = _clause(clause, language)
            for variable, persons in named.items():
                people[variable] = (*people.get(variable, ()), *persons)
            et_al = et_al or more
            rest += left
    return Responsibility(people, et_al, tuple(rest))


@cache
def _any_role() -> re.Pattern[str]:
    words = "|".join(role.words.pattern for role in roles())
    return re.compile(rf"\s*(?:{words})", re.IGNORECASE)


def opens_with_role(text: str) -> bool:
    """Whether a text begins with the words of a role: «под ред.», `Transl. by`."""
    return _any_role().match(text) is not None


def compiler_or_editor(role: str) -> str:
    """The CSL variable of people behind whom a role stands: `(eds.)`, «сост.»."""
    word = role.strip(" ,.:()") + "."
    compiles = any(one.words.fullmatch(word) for one in roles() if one.variable == "compiler")
    return "compiler" if compiles else "editor"


def role_begins(text: str, start: int) -> int | None:
    """Where the words of a role begin behind a full stop or a piece that is read already."""
    small = text.lower()  # as many letters as the text, but for «İ»
    match = _role_behind_stop().search(small if len(small) == len(text) else text, start)
    return None if match is None else match.start("role")


@cache
def _role_behind_stop() -> re.Pattern[str]:
    words = "|".join(role.words.pattern for role in roles())
    return re.compile(rf"[.;{GAP}](?![.;{GAP}])(?<!rev.)\s*(?:[–—-]\s*)?(?P<role>{words})")


def states_people(text: str) -> bool:
    """Whether a text is a statement of responsibility: it names people, with or without a role."""
    return opens_with_role(text) or bool(responsibility(text, "").people)


def _clause(clause: str, language: str) -> tuple[dict[str, tuple[Person, ...]], bool, list[str]]:
    """One clause: its people by variable, «и др.», and the words that CSL has no place for."""
    if named := _written_out(clause):
        return named, False, []
    start = first_name(clause)
    if start is None:
        return {}, False, [clause.strip(" ." + GAP)]
    people, et_al, after = all_people(clause[start:])
    prefix = clause[:start]
    found = [role for role in roles() if role.words.search(prefix)] if prefix else []
    if not found:
        named = {} if _said(prefix, found) else {"author": people}
    else:
        persons = people
        if any(role.genitive for role in found):
            persons = _in_nominative(people, language)
        named = {role.variable: persons for role in found if role.variable != "other"}
    if not named:
        return {}, et_al, [clause.strip(" ." + GAP)]
    return named, et_al, [words for words in (_said(prefix, found), _said(after, ())) if words]


def _written_out(clause: str) -> dict[str, tuple[Person, ...]]:
    """Names with no initials behind a role that leaves them as they are: `ed. by Peter Burke`."""
    if not opens_with_role(clause):
        return {}
    for role in roles():
        opening = None if role.genitive else role.words.match(clause.lstrip())
        if opening is None:
            continue
        words = clause.lstrip()[opening.end() :].split()
        while words and words[0] in small():
            words = words[1:]
        people = written_out(" ".join(words))
        return {role.variable: people} if people else {}
    return {}


def _said(text: str, found: Sequence[Role]) -> str:
    """The words of a text that are neither a role's nor small ones: «чл.-корр. РАН»."""
    for role in found:
        text = role.words.sub(" ", text)
    words = [word for word in text.split() if WORD.search(word) and word.casefold() not in small()]
    return " ".join(words).strip(" .,:;–—-" + GAP)


@cache
def small() -> frozenset[str]:
    """Words of a statement that say nothing by themselves: «с», «англ.», `from`."""
    return frozenset(table("roles.toml")["small"].split())


def _in_nominative(people: Sequence[Person], language: str) -> tuple[Person, ...]:
    return tuple(
        named
        if (named := nominative(person, language)).printed or named == person
        else replace(named, printed=f"{person.given} {person.family}".strip())
        for person in people
    )
