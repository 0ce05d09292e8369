"""How the romanised list of an article is made: its hands, and the spellings that it prints.

What is missing in a list is made as the rest of it is: by the scheme and habits of its language, by
those of the entry where that is by another hand, with names spelt as its other entries spell them.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain

from twinbib.language.habits import habits
from twinbib.language.hand import Hand
from twinbib.language.recognition import Recognition, candidates
from twinbib.language.scripts import has_cyrillic
from twinbib.language.twin_words import alike, pairs
from twinbib.model import Reference, Source
from twinbib.translit.twins import recognized, texts

# an entry is by another hand where so many of its words depart from the scheme of the list
_DEPARTING = 2
# a list that spells a name in two ways spells it as it does most
_SHARE = 0.6
_FIELDS = {
    "journals": "container_title",
    "publishers": "publisher",
    "places": "publisher_place",
}


def hands(sources: Sequence[Source]) -> tuple[Mapping[str, Hand], Mapping[str, Hand]]:
    """The hand of each language of the list; and by key those of the entries by another one."""
    found = recognized(sources)
    listed = {
        code: _with_habits(sources, code, Hand(one.scheme, one.omits))
        for code, one in found.languages.items()
        if one.scheme
    }
    own = {
        source.key: Hand(one.scheme, one.omits)
        for source, one in zip(sources, found.entries, strict=True)
        if _another(one)
    }
    return listed, own


def _with_habits(sources: Sequence[Source], code: str, hand: Hand) -> Hand:
    twins = [twin for one, entry in map(texts, sources) if one == code for twin in entry]
    return replace(hand, habits=habits(pairs(twins), hand, candidates(code)))


def _another(entry: Recognition) -> bool:
    """Whether the entry follows another scheme than its list: in two words, or through and through.

    A name may be spelt as its bearer likes, and says the less.
    """
    departing = [one for one in entry.departures if entry.scheme in one.schemes]
    whole = entry.exact == entry.words and any(not one.name for one in departing)
    return whole or len(departing) >= _DEPARTING


def printed_spellings(sources: Sequence[Source]) -> Mapping[str, Mapping[str, str]]:
    """How the list spells family names, journals, publishers and places: `{"names": {…}, …}`.

    «Известия вузов. Ядерная энергетика» is `Yadernaya Energetika` there, «Глесстон» `Glasstone`;
    what it spells in two ways equally often is left to the scheme.
    """
    counts: dict[str, dict[str, Counter[str]]] = defaultdict(lambda: defaultdict(Counter))
    for source in sources:
        if source.original and source.romanized:
            both = (source.original.reference, source.romanized.reference)
            for of, cyrillic, latin in {*chain(_names(*both), _titles(*both))}:
                counts[of][cyrillic][latin] += 1
    return {
        of: {
            cyrillic: latin
            for cyrillic, seen in printed.items()
            for latin, times in seen.most_common(1)
            if times >= _SHARE * seen.total()
        }
        for of, printed in counts.items()
    }


def _names(original: Reference, romanized: Reference) -> Iterator[tuple[str, str, str]]:
    for role in ("author", "editor", "compiler", "translator"):
        people, twins = getattr(original, role), getattr(romanized, role)
        for one, two in zip(people, twins, strict=False):
            same = len(people) == len(twins) and alike(one.family, two.family)
            if same and has_cyrillic(one.family) and not has_cyrillic(two.family):
                yield "names", one.family, two.family


def _titles(original: Reference, romanized: Reference) -> Iterator[tuple[str, str, str]]:
    for of, field in _FIELDS.items():
        cyrillic, latin = getattr(original, field), getattr(romanized, field)
        if latin and has_cyrillic(cyrillic) and not has_cyrillic(latin):
            yield of, cyrillic, latin
