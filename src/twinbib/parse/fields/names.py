"""The people before a title, in any of the forms that lists print.

`Дундич А.С.`, `Фрэйн, Б.`, `Erdös P.`, `A.A. Shevchenko`, `Peter K. Forster`, `Shields Bernard J.`,
`Anning, N.H. & Erdös, P.`, `Ван Вэй`, «… и др.». Initials may be digraphs (`Дж.`, `Yu.`, `Dzh.`),
glued to the title (`Дакетт Дж.HTML`), scanned as a digit (`И.3.`) or lack their last stop (`T.A,`).
"""

import re

from twinbib.model import Person
from twinbib.parse.draft import People
from twinbib.parse.fields.bodies import body
from twinbib.parse.fields.comma_names import comma_names
from twinbib.parse.fields.full_names import full_name, given_first_names
from twinbib.parse.fields.name_shapes import (
    BARE_INITIAL,
    COMPANY,
    DOUBLE_FAMILY,
    END,
    ET_AL,
    FAMILY_FIRST,
    INITIALS_FIRST,
    LOST_COMMA,
    NOT_NAMES,
    SEPARATOR,
    SURELY_FAMILY,
    after_space,
    person,
)


def leading(text: str) -> People:
    """The people that `text` begins with, whether «и др.» follows, and where the rest begins.

    No person: `((), False, 0)`. A title is never taken for a name: initials are what tells, or the
    shape of a name and a stop after it.
    """
    company = COMPANY.match(text)
    if company is not None:
        return (Person(literal=company["name"]),), False, company.end()
    people, end = _listed(text, 0)
    if not people and (others := body(text) or comma_names(text)) is not None:
        return others
    if len(people) < 2:
        whole = given_first_names(text) or full_name(text, given_first=bool(people))
        if whole is not None:
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
        if separator is not None:
            at = separator.end()
        elif (beside := _without_comma(text, end)) is not None:
            at = beside
        else:
            break
    return people, end


def _without_comma(text: str, end: int) -> int | None:
    """Where the next name begins, though no comma parts it from this one; None where none does.

    A third name or «и др.» behind it tells, or a stop too many before it (`Kijima M.. Sumita N.`),
    else its ending and two initials.
    """
    gap = LOST_COMMA.match(text, end)
    found = FAMILY_FIRST.match(text, gap.end()) if gap else None
    if gap is None or found is None or found["family"] in NOT_NAMES:
        return None
    separator = SEPARATOR.match(text, found.end())
    if ET_AL.match(text, found.end()) is not None or text[end - 1 : end + 1] == "..":
        listed = True
    elif separator is not None:
        listed = FAMILY_FIRST.match(text, separator.end()) is not None
    else:
        listed = found["given"].count(".") > 1 and bool(SURELY_FAMILY.search(found["family"]))
    return gap.end() if listed else None


def _one(text: str, at: int, before: list[Person]) -> tuple[Person, int] | None:
    match = FAMILY_FIRST.match(text, at)
    if match is not None and match["family"] not in NOT_NAMES:
        return person(match["family"], match["given"]), match.end()
    match = BARE_INITIAL.match(text, at)
    if match is not None and _is_bare(match, text[match.end()], before):
        return person(match["family"], match["given"]), match.end()
    if before and (match := DOUBLE_FAMILY.match(text, at)) is not None:
        return person(match["family"], match["given"]), match.end()
    match = INITIALS_FIRST.match(text, at)
    if match is not None and _is_end(text, match.end()):
        return person(match["family"], match["given"]), match.end()
    return None


def _is_bare(match: re.Match[str], behind: str, before: list[Person]) -> bool:
    """Whether a word and one or two capitals without stops are a name; `Windows XP.` is none."""
    if behind != ".":
        return bool(before) or behind == ","
    if before:
        return "." not in before[-1].given
    return len(match["given"]) == 2 and SURELY_FAMILY.search(match["family"]) is not None


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
