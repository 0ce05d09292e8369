"""The people before a title, in any of the forms that lists print.

`Дундич А.С.`, `Фрэйн, Б.`, `Erdös P.`, `A.A. Shevchenko`, `Peter K. Forster`, `Shields Bernard J.`,
`Anning, N.H. & Erdös, P.`, `Ван Вэй`, «… и др.». Initials may be digraphs (`Дж.`, `Yu.`, `Dzh.`),
glued to the title (`Дакетт Дж.HTML`), scanned as a digit (`И.3.`) or lack their last stop (`T.A,`).
"""

from twinbib.model import Person
from twinbib.parse.fields.full_names import full_name
from twinbib.parse.fields.name_shapes import (
    BARE_INITIAL,
    COMPANY,
    END,
    ET_AL,
    FAMILY_FIRST,
    INITIALS_FIRST,
    NOT_NAMES,
    SEPARATOR,
    after_space,
    person,
)


def leading(text: str) -> tuple[tuple[Person, ...], bool, int]:
    """The people that `text` begins with, whether «и др.» follows, and where the rest begins.

    No person: `((), False, 0)`. A title is never taken for a name: initials are what tells, or the
    shape of a name and a stop after it.
    """
    company = COMPANY.match(text)
    if company is not None:
        return (Person(literal=company["name"]),), False, company.end()
    people, end = _listed(text, 0)
    if len(people) < 2 and (whole := full_name(text, given_first=bool(people))) is not None:
        return whole
    if not people:
        return (), False, 0
    et_al = ET_AL.match(text, end)
    if et_al is not None:
        return tuple(people), True, et_al.end()
    return tuple(people), False, end


def all_people(text: str) -> tuple[tuple[Person, ...], bool, str]:
    """The people that a text begins with, whether «и др.» follows, and what else stands in it.

    Example: «Д. Форсье, П. Биссекс, У. Чан».
    """
    people, end = _listed(text, 0)
    et_al = ET_AL.match(text, end)
    return tuple(people), et_al is not None, text[et_al.end() if et_al else end :]


def _listed(text: str, start: int) -> tuple[list[Person], int]:
    """The people from `start` on, one after another, and where the last one ends."""
    people: list[Person] = []
    at = end = after_space(text, start)
    while (found := _one(text, at, people)) is not None:
        named, end = found
        people.append(named)
        separator = SEPARATOR.match(text, end)
        if separator is None:
            break
        at = separator.end()
    return people, end


def _one(text: str, at: int, before: list[Person]) -> tuple[Person, int] | None:
    match = FAMILY_FIRST.match(text, at)
    if match is not None and match["family"] not in NOT_NAMES:
        return person(match["family"], match["given"]), match.end()
    match = BARE_INITIAL.match(text, at)
    if match is not None and (before or text[match.end()] == ","):
        return person(match["family"], match["given"]), match.end()
    match = INITIALS_FIRST.match(text, at)
    if match is not None and _is_end(text, match.end()):
        return person(match["family"], match["given"]), match.end()
    return None


def _is_end(text: str, at: int) -> bool:
    """Whether a name that begins with its initials ends here: not `U.S. Strategy for …`."""
    return END.match(text, at) is not None


def first_name(text: str) -> int | None:
    """Where the first name with initials begins in a text; None where there is none."""
    initials, family = INITIALS_FIRST.search(text), FAMILY_FIRST.search(text)
    if family is None or initials is None:
        found = initials or family
        return found.start() if found else None
    # «под ред. чл.-корр. РАН И.А. Каляева»: what stands before the initials is no family name
    return initials.start() if initials.start() <= family.end() else family.start()
