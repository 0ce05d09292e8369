"""What a romanised list lacks that no program can know: told once a kind, the sources named."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from twinbib.language.scripts import has_cyrillic
from twinbib.model import Person, Reference
from twinbib.translit.choice import Choice
from twinbib.translit.established import established, is_translated

_TITLE = "no English title (title_translated), so none is printed"
_ALL = "the list leaves authors out («и др.»), and journals ask for all of them in the second list"
_NAMES = "authors of translated works romanised letter by letter; --names takes their own spelling"
_OWN = "foreign authors in their own spelling, by our table; --names takes another"
_LETTERS = "letters outside the scheme, romanised by a plain table"


class Lack(NamedTuple):
    """What one source lacks: `what`, a sentence; `detail`, the names or letters, if any."""

    what: str
    source: str
    detail: str = ""


def lacks(
    source: str, both: tuple[Reference, Reference], printed: Reference | None, choice: Choice
) -> Iterator[Lack]:
    """What is lacking in the second of the two, made of the first but for what a list prints."""
    original, made = both
    english = original.translated_title or (printed and printed.translated_title)
    if has_cyrillic(original.title) and not english:
        yield Lack(_TITLE, source)
    if made.et_al and has_cyrillic(original.title):
        yield Lack(_ALL, source)
    if not (printed and printed.author):
        yield from _foreign(source, both, choice)


def _foreign(source: str, both: tuple[Reference, Reference], choice: Choice) -> Iterator[Lack]:
    """The authors that got their own spelling, and those of a translated work that did not."""
    original, made = both
    found: dict[str, list[str]] = {_NAMES: [], _OWN: []}
    for one, two in zip(original.author, made.author, strict=False):
        own = two == established(one, translated=is_translated(original))
        told = own or (is_translated(original) and has_cyrillic(one.family))
        if told and not _is_spelt(one, choice):
            found[_OWN if own else _NAMES].append(f"{_short(one)} → {_short(two)}")
    yield from (Lack(what, source, ", ".join(names)) for what, names in found.items() if names)


def lost(source: str, letters: Sequence[str]) -> Iterator[Lack]:
    """The letters of the source that its scheme lacks."""
    yield from [Lack(_LETTERS, source, " ".join(letters))] if letters else []


def told(found: Sequence[Lack]) -> tuple[str, ...]:
    """A line a kind: `…: sources 1, 4`, or with details `…: Фрэйн Б. → Freyn B. (source 2)`."""
    lines = []
    for what in dict.fromkeys(one.what for one in found):
        same = [one for one in found if one.what == what]
        detailed = [f"{one.detail} (source {one.source})" for one in same if one.detail]
        plain = f"source{'s' if len(same) > 1 else ''} {', '.join(one.source for one in same)}"
        lines.append(f"{what}: {'; '.join(detailed) or plain}")
    return tuple(lines)


def _short(person: Person) -> str:
    return f"{person.particle} {person.family} {person.given}".strip()


def _is_spelt(person: Person, choice: Choice) -> bool:
    whole = f"{person.family}, {person.given}"
    return bool(choice.spelling("names", whole) or choice.spelling("names", person.family))
