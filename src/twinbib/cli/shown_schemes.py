"""Which scheme a list and its entries follow, as text for a person at a terminal."""

from collections.abc import Iterator, Sequence

from twinbib.cli.languages import Words
from twinbib.cli.shown import numbered
from twinbib.model import Source
from twinbib.translit import Departure, ListRecognition, Recognition

_MOST_NAMED = 3
_HOW = {
    "mixed": "schemes.mixed",
    "lost": "schemes.lost",
    "marks": "schemes.marks",
    "other": "schemes.other",
}
_OMITTED = {"signs": "schemes.without-signs", "marks": "schemes.without-marks"}


def schemes(sources: Sequence[Source], found: ListRecognition, words: Words) -> str:
    """A line for each language, then one for each entry, its departing words below it."""
    lines = [
        f"{code}: {_fit(one, words)}{_told(one, words)}" for code, one in found.languages.items()
    ]
    for source, entry in zip(sources, found.entries, strict=True):
        lines += ["", f"{numbered(source.number)}{source.key}: {_fit(entry, words)}"]
        lines += [f"  {_departure(one, words)}" for one in entry.departures]
    return "\n".join(lines) + "\n"


def _fit(found: Recognition, words: Words) -> str:
    if not found.words:
        return words("schemes.nothing")
    share = words("schemes.share", exact=found.exact, words=found.words)
    if not found.scheme:
        fit = words("schemes.any") if found.exact == found.words else words("schemes.none")
        return f"{fit}, {share}"
    parts = [found.scheme, *(words(_OMITTED[what]) for what in found.omits), share]
    others = [name for name in found.fitting if name != found.scheme]
    if others:
        several = words("schemes.several", names=_some(others, words))
        return f"{', '.join(parts)} ({several})"
    return ", ".join(parts)


def _told(found: Recognition, words: Words) -> str:
    if not found.deciding:
        return ""
    return "; " + words("schemes.told", words=" ".join(found.deciding))


def _departure(one: Departure, words: Words) -> str:
    how = words(_HOW[one.kind]) if one.kind in _HOW else ", ".join(_some(one.schemes, words))
    said = words(
        "schemes.departs", printed=one.printed, cyrillic=one.cyrillic, expected=one.expected
    )
    own = words("schemes.own") if one.name else ""
    return f"{said}: {how}{own}"


def _some(names: Sequence[str], words: Words) -> tuple[str, ...]:
    return tuple(_shortened(names, words))


def _shortened(names: Sequence[str], words: Words) -> Iterator[str]:
    yield from names[:_MOST_NAMED]
    if len(names) > _MOST_NAMED:
        yield words("list.more", count=len(names) - _MOST_NAMED)
