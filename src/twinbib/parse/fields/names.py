"""The people before a title, in any of the forms that lists print.

`Дундич А.С.`, `Фрэйн, Б.`, `Erdös P.`, `A.A. Shevchenko`, `Peter K. Forster`, `Shields Bernard J.`,
`Anning, N.H. & Erdös, P.`, `Ван Вэй`, «… и др.». Initials may be digraphs (`Дж.`, `Yu.`, `Dzh.`),
glued to the title (`Дакетт Дж.HTML`), scanned as a digit (`И.3.`) or lack their last stop (`T.A,`).
"""

import re
from functools import cache

from twinbib.model import Person
from twinbib.tables import table

UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪĮİĶĹĽŁŃŅŇŌŐŒŔŘŚŞŠŢŤŪŮŰŲŹŻŽȘȚА-ЯЁІЇЄҐЎҚҒӘӨҰҮҢҺЂЈЉЊЋЏ"
LETTER = r"[^\W\d_]"
JOINT = r"[-‐’'ʹʺ`]"
WORD = rf"[{UPPER}]{LETTER}*(?:{JOINT}{{1,2}}{LETTER}+)*'?"
PARTICLE = (
    r"(?:(?:de|di|da|del|della|van|von|der|den|la|le|el|al|ter|ten|bin|ibn|де|ди|да|фон|ван|дер|ла|ле"
    r"|аль|эль|ибн|оглы|кызы|улы|заде)\s+|d['’]|д['’])"
)
SUFFIX = r"(?:[-\s](?:оглы|кызы|улы|қызы|ұлы|заде|ogly|kyzy|uly|zade|Jr\.?|мл\.|ст\.))?"
FAMILY = rf"(?:{PARTICLE}){{0,2}}{WORD}(?:-{WORD})?{SUFFIX}"
# one or two letters and a full stop; a digraph has its second letter small: Дж. Yu. Zh. Dzh. Shch.
# the digraphs of more letters are a closed set: «Вэй.» is no initial
INITIAL = (
    rf"(?:(?!No\.|Vol\.|Pt\.|Iss\.|Vyp\.)"
    rf"[{UPPER}3](?:[a-zа-яёіїєўқғәөұү]|hch|zh|hr|яч|ит|лад|ас)?['’]?\.)"
)
# glued or spaced, not both: `Toshinsky G.I. A.I. Leypunsky and nuclear power` has one author
INITIALS = rf"(?:{INITIAL}(?:-?{INITIAL}){{1,3}}|{INITIAL}(?:\s?-?\s?{INITIAL}){{0,3}})"
LAST_BARE = rf"(?:\s?[{UPPER}](?=[,;])|\s[a-zа-я]\.)"
FAMILY_FIRST = re.compile(
    rf"(?P<family>{FAMILY})(?:,?\s{{1,2}}|,|(?<=[a-zа-яё][a-zа-яё])\.\s|(?<=[a-zа-я]))(?P<given>{INITIALS}{LAST_BARE}?)"
)
BARE_INITIAL = re.compile(
    rf"(?P<family>{WORD}),?\s(?P<given>[{UPPER}]{{1,2}})(?=[,;]|\s(?:&|and|и)\s)"
)
INITIALS_FIRST = re.compile(rf"(?P<given>{INITIALS})\s{{0,2}}(?P<family>{FAMILY})(?!{LETTER})")
FULL = re.compile(rf"{WORD}(?:\s(?:{INITIAL}|{WORD}|&|{PARTICLE}{WORD})){{0,4}}")
GIVEN_FIRST = re.compile(
    rf"(?P<given>{WORD}(?:\s(?:{INITIAL}|{WORD}))*\s{INITIAL})\s(?P<family>{FAMILY})$"
)
GIVEN_LAST = re.compile(rf"(?P<family>{FAMILY})\s(?P<given>{WORD}(?:\s(?:{WORD}|{INITIAL}))*)$")
SEPARATOR = re.compile(
    r"\s*(?:[,;]\s*(?:and|&|и|та|und|et)?\s+|[,;]\s*(?=[^\W\d_])|\s(?:and|&|и|та|және)\s+)"
)
ET_AL = re.compile(
    r"[\s,;]*[\[(]?\s*(?:и\s+др(?:\.|угие)|та\s+ін(?:\.|ші)|және\s+(?:т\.\s?б\.|басқалар)|т\.\s?б\."
    r"|et\s+al\.?|e\.\s?a\.|i\s+dr\.|ta\s+in\.|and\s+others)\s*[\])]?\.?"
)
# where a name may end: at a full stop before a space
NAME_END = re.compile(r"\.(?=\s)")
INITIAL_LAST = re.compile(rf"{WORD}(?:\s{WORD})+(?:\s[{UPPER}])")
# `ComScore, Inc. «Rossiyskaya Digital industriya»`
COMPANY = re.compile(
    r"\s*(?P<name>[^\W\d_][\w&-]*(?:\s[\w&-]+){0,3},?\s(?:Inc|Ltd|Corp|LLC|GmbH)\.)"
    r"\s(?=[A-ZА-Я«“\"])"
)
LONGEST = 60  # characters of one name


def leading(text: str) -> tuple[tuple[Person, ...], bool, int]:
    """The people that `text` begins with, whether «и др.» follows, and where the rest begins.

    No person: `((), False, 0)`. A title is never taken for a name: initials are what tells, or the
    shape of a name and a stop after it.
    """
    company = COMPANY.match(text)
    if company is not None:
        return (Person(literal=company["name"]),), False, company.end()
    people, end = _listed(text, 0)
    if len(people) < 2 and (whole := _full(text, given_first=bool(people))) is not None:
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
    at = end = _after_space(text, start)
    while (found := _one(text, at, people)) is not None:
        person, end = found
        people.append(person)
        separator = SEPARATOR.match(text, end)
        if separator is None:
            break
        at = separator.end()
    return people, end


def _after_space(text: str, start: int) -> int:
    while start < len(text) and text[start] in " \ue000":
        start += 1
    return start


def _one(text: str, at: int, before: list[Person]) -> tuple[Person, int] | None:
    match = FAMILY_FIRST.match(text, at)
    if match is not None and match["family"] not in NOT_NAMES:
        return _person(match["family"], match["given"]), match.end()
    match = BARE_INITIAL.match(text, at)
    if match is not None and (before or text[match.end()] == ","):
        return _person(match["family"], match["given"]), match.end()
    match = INITIALS_FIRST.match(text, at)
    if match is not None and _is_end(text, match.end()):
        return _person(match["family"], match["given"]), match.end()
    return None


NOT_NAMES = frozenset(
    {"Т", "Том", "Vol", "No", "Вып", "Ч", "С", "Изд", "Пер", "Ред", "Под", "Сост"}
)
END = re.compile(r"\s*(?:$|[,;.:\ue000&/\])]|(?:and|и|та|et)\s|[–—-](?:\s|$)|\[)")


def _is_end(text: str, at: int) -> bool:
    """Whether a name that begins with its initials ends here: not `U.S. Strategy for …`."""
    return END.match(text, at) is not None


def _person(family: str, given: str) -> Person:
    family, given = " ".join(family.split()), " ".join(given.split())
    return Person(family=family, given=given)


def first_name(text: str) -> int | None:
    """Where the first name with initials begins in a text; None where there is none."""
    initials, family = INITIALS_FIRST.search(text), FAMILY_FIRST.search(text)
    if family is None or initials is None:
        found = initials or family
        return found.start() if found else None
    # «под ред. чл.-корр. РАН И.А. Каляева»: what stands before the initials is no family name
    return initials.start() if initials.start() <= family.end() else family.start()


def _full(text: str, *, given_first: bool) -> tuple[tuple[Person, ...], bool, int] | None:
    """One person whose given name is written out, then a full stop; None where there is none.

    Told from a title by an initial inside (`Peter K. Forster.`), by a given name of the table
    (`Welch Patricia Bjaaland.`) or by syllables (`Ван Вэй.`, `Jung Ying Tsao.`).
    """
    start = _after_space(text, 0)
    match = FULL.match(text, start)
    if match is None:
        return None
    for end in sorted({found.end() for found in NAME_END.finditer(text, start)}, reverse=True):
        if end > min(match.end() + 1, start + LONGEST):
            continue
        name = text[start : end - 1]
        people = _given_first(name) or (() if given_first else _shaped(name))
        if people:
            return people, False, end
    return None


def _given_first(name: str) -> tuple[Person, ...]:
    """`Peter K. Forster`: a given name of the table, an initial, a family name."""
    match = GIVEN_FIRST.match(name)
    if match is None or name.split(maxsplit=1)[0].casefold() not in _given_names():
        return ()
    return (_person(match["family"], match["given"]),)


def _shaped(name: str) -> tuple[Person, ...]:
    """A name without initials before its family name, by what its words are."""
    words = [word.strip(".").casefold() for word in name.split()]
    syllables = all(word in _syllables() for part in words for word in part.split("-"))
    if name in _mononyms() or (len(words) > 1 and syllables):
        return (Person(literal=name),)
    known = [word in _given_names() for word in words]
    if len(words) < 2 or not any(known) or FAMILY_FIRST.fullmatch(name + "."):
        return ()
    if INITIAL_LAST.fullmatch(name):
        family, given = name.split(maxsplit=1)
        return (_person(family, given + "."),) if known[1] else ()
    if len(words) == 2 and known[0] and not known[1]:
        given, family = name.split()
        return (_person(family, given),)
    last = GIVEN_LAST.match(name)
    return (_person(last["family"], last["given"]),) if last else (Person(literal=name),)


@cache
def _given_names() -> frozenset[str]:
    return frozenset(
        table("names.toml", ["source", "given", "syllables", "mononyms"], [])["given"].split()
    )


@cache
def _mononyms() -> frozenset[str]:
    return frozenset(table("names.toml")["mononyms"])


@cache
def _syllables() -> frozenset[str]:
    return frozenset(table("names.toml")["syllables"].split())
