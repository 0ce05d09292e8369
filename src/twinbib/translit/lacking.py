"""What a romanised list lacks that no program can know: told once a kind, the sources named."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from twinbib.language.scripts import has_cyrillic
from twinbib.model import Person, Reference
from twinbib.translit.choice import Choice

_TITLE = "no English title (title_translated), so none is printed"
_ALL = "the list leaves authors out («и др.»), and journals ask for all of them in the second list"
_NAMES = "authors of translated works romanised letter by letter; --names takes their own spelling"
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
    if original.translator and not (printed and printed.author):
        names = [
            f"{_short(one)} → {_short(two)}"
            for one, two in zip(original.author, made.author, strict=False)
            if has_cyrillic(one.family) and not _is_spelt(one, choice)
        ]
        yield from [Lack(_NAMES, source, ", ".join(names))] if names else []


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
    return f"{person.family} {person.given}".strip()


def _is_spelt(person: Person, choice: Choice) -> bool:
    whole = f"{person.family}, {person.given}"
    return bool(choice.spelling("names", whole) or choice.spelling("names", person.family))
