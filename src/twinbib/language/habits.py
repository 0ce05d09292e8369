"""What the author of a list does to a letter, where that is not what the scheme says.

Each printed word is read letter by letter, a letter being anything that some scheme of the language
makes of it; what most words do to a letter is a habit. `Казанский: Kazansky` and three more such
names: -ий is y. A single spelling is none: `tekhnologicheskim` in a list that writes h for х.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from twinbib.language.departure import bare, folded, without_signs
from twinbib.language.hand import Habits, Hand
from twinbib.language.scheme import scheme
from twinbib.language.scripts import has_cyrillic
from twinbib.language.twin_words import Twin
from twinbib.tables import table

# measured on 480 lists, each entry by the habits of the others: fewer words, or a lesser share of
# them, and chance spellings are taken for habits
_FEWEST, _SHARE = 2, 2 / 3
_LONGEST = 40  # letters of a word


class Unit(NamedTuple):
    """A letter or ending of a word, where it stands (`start`, `letters`, `end`), what it became."""

    place: str
    cyrillic: str
    latin: str


def habits(words: Iterable[Twin], hand: Hand, schemes: Sequence[str]) -> Habits:
    """The habits of those words, which are by that hand, as a part of its scheme's table.

    `schemes`: those of the language, whose letters are known.
    """
    known, own = _known(tuple(schemes), hand.scheme), _usual(hand)
    counts: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for cyrillic, latin in {(word.cyrillic.lower(), _plain(word.latin)) for word in words}:
        by_scheme = latin == _plain(hand.romanize(cyrillic).text)
        for unit in _usually(cyrillic, own) if by_scheme else _read(cyrillic, latin, known, own):
            counts[unit.place, unit.cyrillic][unit.latin] += 1
    found: dict[str, dict[str, str]] = {}
    for (place, letters), seen in counts.items():
        latin, times = seen.most_common(1)[0]
        enough = times >= _FEWEST and times >= _SHARE * seen.total()
        if enough and latin != own.get(letters):
            found.setdefault(place, {})[letters] = latin
    return found


def _plain(latin: str) -> str:
    """Small letters without signs, which are no letters: a list has them or not."""
    return without_signs(folded(latin))


@lru_cache(maxsize=100)
def _usual(hand: Hand) -> Mapping[str, str]:
    """What the hand gives for each letter; for an ending, what its letters become."""
    usual = {letter: _plain(latin) for letter, latin in hand.rules.values.items()}
    ends = {end: "".join(usual.get(letter, "") for letter in end) for end in _endings()}
    return {**usual, **ends}


@cache
def _endings() -> Mapping[str, Sequence[str]]:
    endings: Mapping[str, Sequence[str]] = table("romanisation.toml", ("endings",))["endings"]
    return endings


@lru_cache(maxsize=100)
def _known(schemes: tuple[str, ...], own: str) -> Mapping[str, frozenset[str]]:
    """What any of the schemes makes of a letter; the list's own may lose its mark: ñ, n.

    But the â of ISO 9 without its mark is no spelling of я that another scheme could have.
    """
    values: dict[str, set[str]] = defaultdict(set)
    for name in schemes:
        for letters in _tables(name):
            for letter, latin in letters.items():
                if len(letter) == 1:
                    plain = _plain(latin)
                    values[letter] |= {plain, bare(plain)} if name == own else {plain}
    for ending, latins in _endings().items():
        values[ending].update(latins)
    return {letter: frozenset(latins) for letter, latins in values.items()}


def _tables(name: str) -> Iterable[Mapping[str, str]]:
    return (scheme(name).values, *scheme(name).contexts)


def _read(
    cyrillic: str, latin: str, known: Mapping[str, frozenset[str]], usual: Mapping[str, str]
) -> tuple[Unit, ...]:
    """The word's letters with what each became, nearest to the scheme; none where none fit."""
    if len(cyrillic) > _LONGEST:
        return ()
    paths: list[dict[int, tuple[int, tuple[Unit, ...]]]] = [{} for _ in range(len(cyrillic) + 1)]
    paths[0][0] = (0, ())
    for at in range(len(cyrillic)):
        for unit in _units(cyrillic, at, known):
            ahead = paths[at + len(unit.cyrillic)]
            cost = int(unit.latin != usual.get(unit.cyrillic, unit.latin))
            for printed, (before, path) in paths[at].items():
                end = printed + len(unit.latin)
                new = (before + cost, (*path, unit))
                fits = latin.startswith(unit.latin, printed)
                if fits and (end not in ahead or new[0] < ahead[end][0]):
                    ahead[end] = new
    return paths[-1].get(len(latin), (0, ()))[1]


def _usually(cyrillic: str, own: Mapping[str, str]) -> Iterable[Unit]:
    """A word that the scheme gives, whatever its contexts and groups: each letter as usual."""
    for at, letter in enumerate(cyrillic):
        yield Unit("letters" if at else "start", letter, own.get(letter, letter))
        if at and cyrillic[at:] in _endings():
            yield Unit("end", cyrillic[at:], own[cyrillic[at:]])


def _units(cyrillic: str, at: int, known: Mapping[str, frozenset[str]]) -> Iterable[Unit]:
    """What may stand at this place of the word."""
    letter, place = cyrillic[at], "letters" if at else "start"
    for latin in known.get(letter, ()) if has_cyrillic(letter) else (letter,):
        yield Unit(place, letter, latin)
    if at and cyrillic[at:] in _endings():
        yield from (Unit("end", cyrillic[at:], latin) for latin in known[cyrillic[at:]])
