"""Which scheme a list and its entries follow, as text for a person at a terminal."""

from collections.abc import Iterator, Sequence

from twinbib.cli.shown import plural
from twinbib.model import Source
from twinbib.translit import Departure, ListRecognition, Recognition

_MOST_NAMED = 3
_HOW = {
    "mixed": "letters of several schemes",
    "lost": "letters left out",
    "marks": "signs or marks left out",
    "other": "no scheme",
}


def schemes(sources: Sequence[Source], found: ListRecognition) -> str:
    """A line for each language, then one for each entry, its departing words below it."""
    lines = [f"{code}: {_fit(one)}{_told(one)}" for code, one in found.languages.items()]
    for source, entry in zip(sources, found.entries, strict=True):
        number = "" if source.number is None else f"{source.number} "
        lines += ["", f"{number}{source.key}: {_fit(entry)}"]
        lines += [f"  {_departure(one)}" for one in entry.departures]
    return "\n".join(lines) + "\n"


def _fit(found: Recognition) -> str:
    if not found.words:
        return "nothing romanised"
    share = f"{found.exact} of {plural(found.words, 'word')}"
    if not found.scheme:
        return f"{'any scheme fits' if found.exact == found.words else 'no scheme fits'}, {share}"
    parts = [found.scheme, *(f"{what} left out" for what in found.omits), share]
    others = [name for name in found.fitting if name != found.scheme]
    return ", ".join(parts) + (f" (several fit: {_some(others)})" if others else "")


def _told(found: Recognition) -> str:
    return f"; told by {' '.join(found.deciding)}" if found.deciding else ""


def _departure(one: Departure) -> str:
    how = _some(one.schemes) if one.kind == "scheme" else _HOW[one.kind]
    own = ", or a person's own spelling" if one.name else ""
    return f"{one.printed} for {one.cyrillic}, expected {one.expected}: {how}{own}"


def _some(names: Sequence[str]) -> str:
    return ", ".join(_shortened(names))


def _shortened(names: Sequence[str]) -> Iterator[str]:
    yield from names[:_MOST_NAMED]
    if len(names) > _MOST_NAMED:
        yield f"{len(names) - _MOST_NAMED} more"
