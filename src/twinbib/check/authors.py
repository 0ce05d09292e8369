"""The authors that the two lists print for a source, matched one to one."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from twinbib.check.people import family, same
from twinbib.check.sources import paired
from twinbib.language.scripts import CYRILLIC_LOWER
from twinbib.language.skeleton import skeleton
from twinbib.model import Article, Person, Rendition, Source

ADDRESS = re.compile(r"(?:https?:|www\.)\S*")
# a word with a capital letter, as a name is printed: Serdun’, Бат'
NAME = re.compile(rf"[^\W\d_a-z{CYRILLIC_LOWER}][^\W\d_]+(?:['’-][^\W\d_]+)*")


class Apart(NamedTuple):
    """The authors of a source that only one of its renditions has, in the order of the lists."""

    source: Source
    original: Rendition
    romanized: Rendition
    only_original: tuple[Person, ...]
    only_romanized: tuple[Person, ...]

    def pairs(self) -> Iterator[tuple[str, str]]:
        """The names that stand where the other list has another: («Ярмонов», Aronov)."""
        for one, two in zip(self.only_original, self.only_romanized, strict=False):
            yield family(one), family(two)


def authors_apart(article: Article) -> Iterator[Apart]:
    """The sources whose renditions both name authors, and not all of them the same."""
    for source, original, romanized in paired(article):
        one, two = original.reference.author, romanized.reference.author
        if not one or not two:
            continue
        only_one = _without(one, two, romanized.entry.text.value)
        only_two = _without(two, one, original.entry.text.value)
        if only_one or only_two:
            yield Apart(source, original, romanized, only_one, only_two)


def _without(
    people: tuple[Person, ...], others: tuple[Person, ...], printed: str
) -> tuple[Person, ...]:
    """Those of `people` that are none of `others`, nor anywhere in the entry that has these.

    A comma that the entry lacks («Kochnov O.Yu. Kolesov V.V.») may hide a name from the reader.
    """
    apart = [one for one in people if not any(_same(one, other) for other in others)]
    if not apart:
        return ()
    words = {skeleton(word) for word in NAME.findall(ADDRESS.sub("", printed))}
    return tuple(one for one in apart if skeleton(family(one)) not in words)


def _same(one: Person, two: Person) -> bool:
    """One person by the family name; a name that wasn't parted may hold it: «Beurdeley Cecile»."""
    if same(family(one), family(two)):
        return True
    whole, parted = (one, two) if one.literal else (two, one)
    words = (whole.literal or f"{whole.given} {whole.family}").split()
    return any(same(word, family(parted)) for word in words if len(word) > 2)
