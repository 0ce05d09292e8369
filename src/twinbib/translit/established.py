"""Foreign authors in the spelling of their bearers: «Фуко М.» is Foucault M., not Fuko M.

Asked for by authors' rules (Solovyov Studies: K.-O. Apel and F. Nietzsche, not F. Nitsshe). Who is
meant is told by the family name and every initial that the list prints; in `translated` of
`data/established-names.toml` by the translator too, as others have that name.
"""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Any, NamedTuple

from twinbib.language.scripts import fold_lookalikes, has_cyrillic
from twinbib.model import Person, Reference, Source
from twinbib.tables import table

_PART = re.compile(r"[^\W\d_]+")  # of a given name: Ж and Ж of «Ж.-Ж.»
_PARTICLE = re.compile(r"(?:[^\W\d_A-ZА-Я]+ )+(?=[A-Z])")  # the `van` of `van Dijk`
_ROLES = ("author", "editor")


class _Known(NamedTuple):
    """The parts of the given name as the translation prints them; and the person's own spelling."""

    given: tuple[str, ...]
    own: Person


class Spelt(NamedTuple):
    """A person as a list prints them, and in their own spelling."""

    printed: Person
    own: Person


def established(person: Person, *, translated: bool) -> Person | None:
    """The person in their own spelling, as much of the given name as is printed; None if unknown.

    `translated`: whether the work has a translator. «Фуко, М.» → Foucault, M.; «Руссо, Ж.-Ж.» →
    Rousseau, J.-J.; «Фуко, М. И.» is somebody else.
    """
    if not has_cyrillic(person.family):
        return None
    family = f"{person.particle} {person.family}".strip()
    given = fold_lookalikes(person.given, "cyrillic")
    parts = tuple(map(_folded, _PART.findall(given)))
    parties = ("names", "translated") if translated else ("names",)
    for known in (one for party in parties for one in _known(party).get(_folded(family), ())):
        if parts and _is_short_for(parts, known.given):
            return Person(known.own.family, _shortened(given, known), known.own.particle)
    return None


def is_translated(work: Reference) -> bool:
    """Whether a work has a translator, or a note that tells of one: «пер. с нем.»."""
    words = map(str.casefold, _PART.findall(work.note))
    return bool(work.translator) or not _table()["translation"].isdisjoint(words)


def is_own(cyrillic: str, latin: str) -> bool:
    """Whether somebody of that family name in Cyrillic writes it so in Latin letters."""
    family = _folded(cyrillic)
    known = [one for party in ("names", "translated") for one in _known(party).get(family, ())]
    return any(_bare(one.own) == _bare(Person(latin)) for one in known)


def restores(sources: Sequence[Source]) -> bool:
    """Whether the romanised list gives foreign authors their own spelling, where any is known.

    A list that begins with `Uolter A.` and `Horafas D.` goes on so; one that has none is begun as
    the rules ask.
    """
    told = [_bare(one.printed) == _bare(one.own) for source in sources for one in _spelt(source)]
    return not told or sum(told) * 2 >= len(told)


def letter_by_letter(source: Source) -> Iterator[Spelt]:
    """The authors and editors that the romanised entry spells otherwise than they do themselves."""
    return (one for one in _spelt(source) if _bare(one.printed) != _bare(one.own))


def _spelt(source: Source) -> Iterator[Spelt]:
    """The people of the romanised entry whose own spelling is known, in their places."""
    if source.original is None or source.romanized is None:
        return
    original, romanized = source.original.reference, source.romanized.reference
    translated = is_translated(original)
    for role in _ROLES:
        people, printed = getattr(original, role), getattr(romanized, role)
        for one, two in zip(people, printed, strict=False) if len(people) == len(printed) else ():
            own = established(one, translated=translated)
            if own is not None and two.family and not has_cyrillic(two.family):
                yield Spelt(two, own)


def _bare(person: Person) -> str:
    """The letters of the family name without their marks: `Žižek` is as good as `Zizek`."""
    letters = unicodedata.normalize("NFD", f"{person.particle}{person.family}".casefold())
    return "".join(_PART.findall(letters.replace("œ", "oe").replace("ø", "o").replace("ł", "l")))


@cache
def _table() -> Mapping[str, Any]:
    parts = ("names", "translated", "translation")
    found = table("established-names.toml", ("name", "source", *parts), ())
    return {**found, "translation": frozenset(found["translation"])}


def lines(party: str) -> Iterator[tuple[str, str]]:
    """The lines of `names` or `translated`: «Фуко, Мишель» and `Foucault, Michel`."""
    for line in _table()[party].splitlines():
        cyrillic, equals, latin = line.partition("#")[0].partition(" = ")
        if equals:
            yield cyrillic.strip(), latin.strip()


@cache
def _known(party: str) -> Mapping[str, Sequence[_Known]]:
    """By the folded family name, those who have it."""
    found: dict[str, list[_Known]] = defaultdict(list)
    for cyrillic, latin in lines(party):
        family, _, given = cyrillic.partition(", ")
        own, _, own_given = latin.partition(", ")
        particle = match.group() if (match := _PARTICLE.match(own)) else ""
        person = Person(own.removeprefix(particle), own_given, particle.strip())
        found[_folded(family)].append(_Known(tuple(map(_folded, _PART.findall(given))), person))
    return found


def _folded(text: str) -> str:
    """Small letters; «Фрэйн» and «Фрейн», «Делёз» and «Делез» are one."""
    return text.casefold().replace("э", "е").replace("ё", "е")


def _is_short_for(parts: Sequence[str], given: Sequence[str]) -> bool:
    """Whether each part begins the one of the same place: «Дж.» and «Д.» begin «Джон»."""
    pairs = zip(given, parts, strict=False)
    return len(parts) <= len(given) and all(whole.startswith(part) for whole, part in pairs)


def _shortened(printed: str, known: _Known) -> str:
    """As much of the given name as is printed, in the person's own spelling: `Д. Э.` → `D. E.`."""
    latins: list[str] = _PART.findall(known.own.given)
    own = iter(zip(known.given, latins, strict=True))

    def spelling(match: re.Match[str]) -> str:
        whole, latin = next(own)
        return latin if _folded(match.group()) == whole and len(whole) > 1 else latin[0]

    return _PART.sub(spelling, printed)
