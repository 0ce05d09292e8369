"""Names of people, from the genitive to the nominative and back.

Lists print editors and translators in the genitive («под ред. Б.К. Султанова» is Султанов, Б. К.).
The rules are tables of endings of our own: petrovich 2.0.1 and pytrovich 0.2.0 (MIT, 0.1-0.2 MB)
decline the nominative only, pymorphy3 2.0.6 (MIT) needs 16 MB of dictionaries and takes surnames
that these lack for nouns (Блоха, Лопоты); none knows romanised names.

«Султанова» is the genitive of a man's name and the nominative of a woman's: after «под ред.» the
case is known, so it is the man's.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import cache

from twinbib.language.scripts import has_cyrillic
from twinbib.model import Person
from twinbib.tables import table

# the languages that these tables decline; in Kazakh or Bulgarian lists names stand as they are
_DECLINED = ("ru", "uk")
_LONGEST = 6
_SHORTEST = 3


@dataclass(frozen=True, slots=True)
class _Rules:
    """One direction: whole names, then endings, some with a class of letters at their start."""

    names: Mapping[str, str]
    endings: Mapping[str, str]
    classes: Mapping[str, str]


@cache
def _rules(name: str, part: str, *, back: bool) -> _Rules:
    """The table `declension/NAME.toml`; `back` is the direction towards the genitive."""
    data = _table(name)
    endings: dict[str, str] = {}
    for line in data[part].split("\n"):
        if not line or line.startswith(">" if back else "<"):
            continue
        old, new, *_ = line.lstrip("<> ").split()
        endings.setdefault(*((new, old) if back else (old, new)))
    words = data["names"].split() if part == "rules" else []
    old_forms, new_forms = words[::2], words[1::2]
    names = dict(zip(*((new_forms, old_forms) if back else (old_forms, new_forms)), strict=True))
    classes = dict.fromkeys(data["consonants"], "C") | dict.fromkeys(data["vowels"], "V")
    classes |= dict.fromkeys("гкх", "GC")
    return _Rules(names, endings, classes)


@cache
def _table(name: str) -> Mapping[str, str]:
    keys = ("name", "source", "consonants", "vowels", "rules", "names", "given")
    return table(f"declension/{name}.toml", keys, ("fixed", "men", "women"))


@cache
def _listed(name: str, key: str) -> frozenset[str]:
    """The words of a list of the table, none where it has no such list."""
    return frozenset(_table(name).get(key, "").split())


def _word(word: str, rules: _Rules) -> str:
    """One word in the other case: `Губера` → `Губер`; as it is where no rule fits."""
    lower = word.lower()
    new = rules.names.get(lower.capitalize())
    if new is None and len(word) >= _SHORTEST:
        new = _by_ending(lower, rules)
    if new is None:
        return word
    if word.isupper():
        return new.upper()
    return word[0] + new[1:]


def _by_ending(word: str, rules: _Rules) -> str | None:
    for length in range(min(_LONGEST, len(word) - 1), 0, -1):
        ending = word[-length:]
        new = rules.endings.get(ending)
        if new is not None:
            return word[:-length] + new
        for group in rules.classes.get(ending[0], ""):
            new = rules.endings.get(group + ending[1:])
            if new is not None:
                return word[:-length] + ending[0] + new[1:]
    return None


def _name(text: str, rules: _Rules, stays: Callable[[str], bool] = str.isspace) -> str:
    """Every word of a name: `Есенина-Вольпина` → `Есенин-Вольпин`; initials, what `stays`, stay."""
    words = []
    for word in text.split(" "):
        parts = [p if p.endswith(".") or not p or stays(p) else _word(p, rules)
                 for p in word.split("-")]  # fmt: skip
        words.append("-".join(parts))
    return " ".join(words)


def _is_woman(given: str, name: str) -> bool:
    """Whether a given name in full, or a patronymic, is a woman's; initials do not tell."""
    words = [word for word in given.split() if not word.endswith(".")]
    if not words or words[0] in _listed(name, "men"):
        return False
    return words[-1].endswith(("а", "я")) or words[0] in _listed(name, "women")


def _decline(person: Person, language: str, *, back: bool) -> Person:
    cyrillic = has_cyrillic(person.family)
    if not language and cyrillic:
        language = "uk" if set(person.family.lower()) & set("іїєґ") else "ru"
    if language not in _DECLINED or not person.family:
        return person
    name = language if cyrillic else f"{language}-latin"
    given = person.given
    fixed = _listed(name, "fixed") if "-" in person.family else frozenset()
    woman = back and _is_woman(given, name)
    family = _name(
        person.family,
        _rules(name, "rules", back=back),
        lambda part: part in fixed or (woman and not part.endswith(("а", "я"))),
    )
    if given and not given.endswith("."):
        given = _name(given, _rules(name, "given", back=back))
    return replace(person, family=family, given=given)


def nominative(person: Person, language: str) -> Person:
    """The person named in the genitive, in the nominative; what the list prints goes to `printed`.

    `language` is that of the list's words («под ред.»: `ru`; «за ред.»: `uk`), for romanised names
    too; empty: by the letters. Names in other languages, and names that no rule knows, are returned
    as they are: `Тригуб`, `Ромашко`, `Черных`.
    """
    turned = _decline(person, language, back=False)
    if turned == person or person.printed:
        return turned
    particle = f"{person.particle} " if person.particle else ""
    return replace(turned, printed=f"{person.given} {particle}{person.family}".strip())


def genitive(person: Person, language: str) -> Person:
    """The person named in the nominative, in the genitive: Султанов → Султанова.

    With a woman's name in full a surname in a consonant stays: «под ред. Анны Шор». Initials do
    not tell a man from a woman: Шор, Р. И. is declined as a man's name.
    """
    return _decline(person, language, back=True)
