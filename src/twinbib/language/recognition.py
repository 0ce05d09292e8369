"""Which scheme romanised words follow, told by whole words and by the letters that decide.

Every scheme of a language romanises the words of the list; the one that gives most of them exactly
is the scheme, and the words that it does not give depart from it. A list may leave out the signs
for ь and ъ, or the marks on letters, all the way through: that is still its scheme.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from twinbib.language.departure import Departure
from twinbib.language.languages import language as language_of
from twinbib.language.twin_words import Twin, pairs
from twinbib.language.words_by_scheme import Recognition, Words
from twinbib.tables import table

__all__ = ["ListRecognition", "Recognition", "candidates", "recognize", "recognize_list", "unlike"]


class ListRecognition(NamedTuple):
    """What a list follows, by the language of its works, and each of its entries.

    What decides is told of a language only. An entry of which nothing is romanised has a
    Recognition without a scheme and without words. The departures of an entry are those from the
    scheme of the list.
    """

    languages: Mapping[str, Recognition]
    entries: tuple[Recognition, ...]


def candidates(language: str) -> tuple[str, ...]:
    """The schemes that lists of that language follow, the likelier first."""
    parts = ("name", "source", "any", "languages", "same", "endings")
    data = table("romanisation.toml", parts, ())
    return (*data["languages"].get(language, ()), *data["any"])


def recognize(
    twins: Iterable[tuple[str, str]],
    names: Iterable[tuple[str, str]] = (),
    language: str = "",
    schemes: Sequence[str] = (),
) -> Recognition:
    """Which scheme the texts follow: (Cyrillic, romanised) each, of any length.

    `names`: those that are persons' names, in which a spelling of one's own is no departure.
    `language`: of the works, found from the letters unless given; `schemes`: those to choose from,
    all of the language unless given.
    """
    texts = [*(Twin(*twin) for twin in twins), *(Twin(*name, name=True) for name in names)]
    language = language or language_of(" ".join(text.cyrillic for text in texts))
    words = Words(pairs(texts), schemes or candidates(language))
    places = range(len(words.pairs))
    found = _with_departures(words, words.recognition(places), places, 0)
    return found._replace(deciding=words.deciding(found, places)) if found.scheme else found


@lru_cache(maxsize=4)
def recognize_list(entries: tuple[tuple[str, tuple[Twin, ...]], ...]) -> ListRecognition:
    """What a list follows: each entry's language and texts. Pure; the last few are remembered."""
    found = [Recognition("")] * len(entries)
    languages = {}
    for language in dict.fromkeys(language for language, _ in entries):
        by_entry = {at: pairs(twins) for at, (own, twins) in enumerate(entries) if own == language}
        words = Words([pair for entry in by_entry.values() for pair in entry], candidates(language))
        if not words.pairs:
            continue
        whole, start = words.recognition(range(len(words.pairs))), 0
        for at, entry in by_entry.items():
            found[at] = _entry(words, whole, range(start, start + len(entry)), at)
            start += len(entry)
        departures = tuple(one for at in by_entry for one in found[at].departures)
        deciding = words.deciding(whole, range(start)) if whole.scheme else ()
        languages[language] = whole._replace(departures=departures, deciding=deciding)
    return ListRecognition(languages, tuple(found))


def unlike(
    entries: Sequence[tuple[str, tuple[Twin, ...]]], language: str, scheme: str
) -> tuple[Departure, ...]:
    """The words of a list in that language that another scheme gives, and not the one named.

    `entries`: each entry's language and texts. None where that scheme fits the list as well as any.
    Persons may spell their names so; a lost letter, a translation follow no scheme.
    """
    by_entry = {at: pairs(twins) for at, (own, twins) in enumerate(entries) if own == language}
    words = Words(
        [pair for entry in by_entry.values() for pair in entry],
        tuple(dict.fromkeys((*candidates(language), scheme))),
    )
    places = range(len(words.pairs))
    if not words.pairs or scheme in words.recognition(places).fitting:
        return ()
    omits, start, found = words.omitted(scheme, places), 0, list[Departure]()
    for at, entry in by_entry.items():
        found += words.departures(scheme, omits, range(start, start + len(entry)), at)
        start += len(entry)
    return tuple(one for one in found if one.kind in ("scheme", "mixed") and not one.name)


def _entry(words: Words, whole: Recognition, places: range, number: int) -> Recognition:
    """What one entry follows: the list's scheme where it fits as well as any."""
    own = words.recognition(places)
    if not own.words or not whole.scheme:
        return own
    if whole.scheme in own.fitting:
        own = own._replace(scheme=whole.scheme, omits=whole.omits)
    listed = _with_departures(words, whole, places, number)
    return own._replace(departures=listed.departures, telling=listed.telling)


def _with_departures(words: Words, found: Recognition, places: range, number: int) -> Recognition:
    if not found.scheme:
        return found
    departures = words.departures(found.scheme, found.omits, places, number)
    departing = [name for one in departures if not one.name for name in one.schemes[:1]]
    telling = words.telling(found.scheme, found.omits, places, departing)
    return found._replace(departures=departures, telling=telling)
