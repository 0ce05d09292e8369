"""Words with what each scheme makes of them: which scheme fits, and what departs from it."""

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from twinbib.language.departure import (
    Departure,
    bare,
    folded,
    kind,
    without_marks,
    without_signs,
)
from twinbib.language.romanisation import romanize
from twinbib.language.scheme import scheme
from twinbib.language.twin_words import Twin

# what a list may leave out throughout; the fewer the better
_OMISSIONS: tuple[tuple[str, ...], ...] = ((), ("signs",), ("marks",), ("signs", "marks"))
_MOST_DECIDING = 8
# a scheme that gives less than this share of the words is not the list's
_LEAST = 0.6


class Recognition(NamedTuple):
    """What some romanised words follow.

    `scheme`: the one that fits best, empty where all fit alike or none does; `fitting`: it and
    those that give as many of the words; `omits`: `signs`, `marks` left out throughout; `words`
    compared (each once), `exact` of them as the scheme gives them; `deciding`: the letters, or
    words, that tell it from others (`ш=ş`); `departures`: the words that it does not give;
    `telling`: those that it gives and that the schemes of the departures do not.
    """

    scheme: str
    fitting: tuple[str, ...] = ()
    omits: tuple[str, ...] = ()
    words: int = 0
    exact: int = 0
    deciding: tuple[str, ...] = ()
    departures: tuple[Departure, ...] = ()
    telling: tuple[str, ...] = ()


class Words:
    """Words of a list with what each scheme makes of them, in the four ways that lists print it."""

    def __init__(self, found: Sequence[Twin], schemes: Sequence[str]) -> None:
        self.pairs = found
        self.schemes = tuple(schemes)
        self._printed = [folded(pair.latin) for pair in found]
        text = "\n".join(pair.cyrillic for pair in found)
        self._forms: dict[str, dict[tuple[str, ...], list[str]]] = {}
        self._right: dict[str, dict[tuple[str, ...], list[bool]]] = {}
        for name in schemes:
            full = folded(romanize(text, name).text)
            plain = without_signs(full)
            ways = (full, plain, without_marks(full), without_marks(plain))
            forms = {
                way: form.split("\n") if found else []
                for way, form in zip(_OMISSIONS, ways, strict=True)
            }
            self._forms[name] = forms
            self._right[name] = {
                way: [one == two for one, two in zip(form, self._printed, strict=True)]
                for way, form in forms.items()
            }

    def recognition(self, places: Sequence[int]) -> Recognition:
        """What the words at these places follow, without what decides and what departs."""
        distinct = self._distinct(places)
        ranked = self._ranked(distinct)
        if not distinct or not ranked:
            return Recognition("")
        (name, way), most = ranked[0]
        fitting = tuple(dict.fromkeys(one for (one, _), exact in ranked if exact == most))
        if len(fitting) == len(self.schemes) or most < _LEAST * len(distinct):
            return Recognition("", fitting, (), len(distinct), most)
        return Recognition(name, fitting, way, len(distinct), most)

    def omitted(self, name: str, places: Sequence[int]) -> tuple[str, ...]:
        """What these words leave out of what that scheme gives: as little as they may."""
        right = self._right[name]
        return max(right, key=lambda way: sum(right[way][place] for place in places))

    def departures(
        self, name: str, omits: tuple[str, ...], places: Sequence[int], entry: int
    ) -> tuple[Departure, ...]:
        """The words at these places, each once, that the scheme does not give."""
        found = []
        for place in self._distinct(places):
            if self._gives(name, omits, place):
                continue
            pair, expected = self.pairs[place], self._forms[name][omits][place]
            others = {one: self._forms[one][()][place] for one in self.schemes if one != name}
            how, followed = kind(pair, expected, others, self.schemes)
            if how:
                shown = romanize(pair.cyrillic, name).text
                found.append(
                    Departure(entry, pair.cyrillic, pair.latin, shown, how, followed, pair.name)
                )
        return tuple(found)

    def telling(
        self, name: str, omits: tuple[str, ...], places: Sequence[int], departing: Sequence[str]
    ) -> tuple[str, ...]:
        """The words at these places that the scheme gives, and none of the schemes `departing`."""
        return tuple(
            self.pairs[place].latin
            for place in self._distinct(places)
            if departing
            and self._gives(name, omits, place)
            and all(
                bare(self._forms[one][()][place]) != bare(self._printed[place]) for one in departing
            )
        )

    def _gives(self, name: str, omits: tuple[str, ...], place: int) -> bool:
        """Whether the scheme gives the word, as the list prints it or in full."""
        right = self._right[name]
        return right[omits][place] or right[()][place]

    def _distinct(self, places: Sequence[int]) -> list[int]:
        """The places, each pair of words once."""
        first: dict[tuple[str, str], int] = {}
        for place in places:
            first.setdefault((self.pairs[place].cyrillic.lower(), self._printed[place]), place)
        return list(first.values())

    def _ranked(self, places: Sequence[int]) -> list[tuple[tuple[str, tuple[str, ...]], int]]:
        """Each scheme and way with the number of words it gives, the best first."""
        counted = [
            ((name, way), sum(map(right.__getitem__, places)))
            for name in self.schemes
            for way, right in self._right[name].items()
        ]
        return sorted(counted, key=lambda one: (-one[1], len(one[0][1])))

    def deciding(self, found: Recognition, places: Sequence[int]) -> tuple[str, ...]:
        """Letters of the words it gives that other schemes romanise otherwise; else such words."""
        right = [
            one for one in self._distinct(places) if self._gives(found.scheme, found.omits, one)
        ]
        letters = sorted(set("".join(self.pairs[at].cyrillic.lower() for at in right)))
        own, telling = scheme(found.scheme).values, Counter[str]()
        for rival in (one for one in self.schemes if one not in found.fitting):
            values = scheme(rival).values
            differing = [one for one in letters if own.get(one) != values.get(one)]
            telling.update(f"{one}={own[one]}" for one in differing if one in own)
            if not differing:
                words = (at for at in right if self._forms[rival][()][at] != self._printed[at])
                telling.update(
                    f"{self.pairs[at].cyrillic}={self.pairs[at].latin}" for at in list(words)[:1]
                )
        return tuple(one for one, _ in telling.most_common(_MOST_DECIDING))
