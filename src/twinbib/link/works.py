"""The works of the lists as a text may name them: by authors, by title, by year."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from twinbib.language.declension import nominative
from twinbib.language.scripts import has_cyrillic
from twinbib.language.skeleton import skeleton
from twinbib.link.heads import stem, word_form
from twinbib.model import Person, Reference, Source

WORDS = re.compile(r"\w+")
PREFIX = 4  # titles are indexed by so many letters of their first word
_YEAR = re.compile(r"(?<!\d)(?:1[4-9]|20)\d\d(?!\d)")
_LETTERED = re.compile(r"(?<!\d)((?:1[4-9]|20)\d\d)\s?([a-fа-е])(?!\w)")
_CYRILLIC, _LATIN = "абвгде", "abcdef"


class Work(NamedTuple):
    """A source as citations may name it. `order` is its place in the list.

    `years` are those of publication, `others` what else the entries print; `letters` has the
    letters printed behind years: 2002а is ("2002", 0).
    """

    order: int
    source: Source
    authors: tuple[tuple[Person, ...], ...]
    titles: tuple[tuple[str, ...], ...]
    years: frozenset[str]
    others: frozenset[str]
    letters: frozenset[tuple[str, int]]
    et_al: bool

    def people(self) -> int:
        """How many authors its entries name."""
        return max(map(len, self.authors), default=0)


class Works(NamedTuple):
    """The works by the forms of their first authors' names, and by the beginning of titles."""

    named: dict[tuple[str, str], list[Work]]
    titled: dict[str, list[Work]]


class Year(NamedTuple):
    """`2002а`: the year, and the place of its letter in the alphabet, -1 without one.

    The year is empty for «б. г.», `n.d.`, «в печати».
    """

    value: str
    letter: int = -1


def letter(printed: str | None) -> int:
    """`а` and `a` → 0, `б` and `b` → 1; -1 for none."""
    return max(_CYRILLIC.find(printed), _LATIN.find(printed)) if printed else -1


def works(sources: Sequence[Source]) -> Works:
    """The index of the sources."""
    named: dict[tuple[str, str], list[Work]] = defaultdict(list)
    titled: dict[str, list[Work]] = defaultdict(list)
    for work in (_work(order, source) for order, source in enumerate(sources)):
        first = {form for people in work.authors for form in forms(people[0].family)}
        for form in first:
            named[form].append(work)
        for start in {title[0][:PREFIX] for title in work.titles}:
            titled[start].append(work)
    return Works(dict(named), dict(titled))


def _work(order: int, source: Source) -> Work:
    renditions = [one for one in (source.original, source.romanized) if one]
    references = [one.reference for one in renditions]
    raw = " ".join(one.entry.raw for one in renditions)
    issued = [one.issued for one in references if one.issued]
    return Work(
        order,
        source,
        tuple(people for one in references if (people := _people(one))),
        tuple(words for one in references for words in _titles(one)),
        frozenset(str(date[0]) for one in issued for date in (one.parts, one.end) if date),
        frozenset(_YEAR.findall(raw)),
        frozenset((year, letter(suffix)) for year, suffix in _LETTERED.findall(raw)),
        any(one.et_al for one in references),
    )


def _people(reference: Reference) -> tuple[Person, ...]:
    """The authors with a name of their own, else the editors; bodies are compared as titles are."""
    return tuple(person for person in reference.headed_by if person.family)


def _titles(reference: Reference) -> Iterator[tuple[str, ...]]:
    bodies = (person.literal for person in reference.author)
    for title in (reference.title, reference.translated_title, *bodies):
        if words := tuple(map(word_form, WORDS.findall(title))):
            yield words


@lru_cache(maxsize=5_000)
def forms(name: str) -> frozenset[tuple[str, str]]:
    """A surname's forms: as printed, without its case ending, its consonants."""
    families = {name, name.rsplit(" ", maxsplit=1)[-1]} - {""}
    bones = "bones cyrillic" if has_cyrillic(name) else "bones latin"
    found = set()
    for family in map(word_form, families):
        named = word_form(nominative(Person(family=family), "").family)
        found |= {("printed", family), ("stem", stem(family)), ("stem", stem(named))}
        # one consonant is too little: Ли, Лео, Ляо
        either = (skeleton(family), skeleton(stem(family)))
        found |= {(bones, bone) for bone in either if len(bone) > 1}
    return frozenset(found)
