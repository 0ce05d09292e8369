"""The romanised rendition of a reference, made from the original: `Reference` → `Reference`.

Values that a list prints already win over generated ones. Nothing is invented: the English title is
the one that the .bib or the list has, and missing where it has none.
"""

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from typing import Any

from twinbib.language.scripts import has_cyrillic
from twinbib.model import Date, PageCount, Pages, Person, Reference, Rendition, Source, Unread
from twinbib.translit import wording
from twinbib.translit.choice import Choice
from twinbib.translit.established import established, is_translated
from twinbib.translit.lacking import Lack, lacks, lost, told
from twinbib.translit.letters import Letters
from twinbib.translit.omissions import without

_PEOPLE = ("author", "editor", "compiler", "translator")
_TERMS = ("volume", "issue", "part", "edition")
_LETTERS = ("collection_title", "number", "archive", "article_number", "note")
_SAME = ("type", "language")
# of the original only: how it was read and printed
_OWN = {"layout": "", "unread": (), "issue_label": "", "language_mark": ""}


@dataclass(frozen=True, slots=True)
class Generated:
    """A romanised reference, and the letters that the scheme of its language lacks."""

    reference: Reference
    unknown: tuple[str, ...] = ()


def generate(
    original: Reference, choice: Choice, printed: Reference | None = None, key: str = ""
) -> Generated:
    """`original` romanised; `printed` is what a list or a .bib has for it, whose values win.

    `key`: of the source, whose entry may be by another hand than its list.
    """
    letters = Letters(choice.hand(original.language, key), original.language)
    made = _made(original, choice, letters)
    for field in fields(Reference):
        value = getattr(printed, field.name) if printed else None
        if value and field.name not in _SAME and not has_cyrillic(str(value)):
            made = replace(made, **{field.name: value})
    if printed and printed.author:
        # the second list names all authors where the first has «и др.»
        made = replace(made, et_al=printed.et_al)
    made = replace(made, language_mark=_mark(original, choice) or made.language_mark)
    if choice.titles == "translated" and made.translated_title:
        made = replace(made, title=made.translated_title, translated_title="")
    return Generated(made, tuple(dict.fromkeys(letters.unknown)))


def with_romanized(
    sources: Sequence[Source], choice: Choice
) -> tuple[tuple[Source, ...], tuple[str, ...]]:
    """The sources, each with a romanised rendition; and a line for each thing that some lack.

    A source that has no original, or an original in Latin letters, is repeated as it is.
    """
    done, found = [], list[Lack]()
    for source in sources:
        original = source.original or source.romanized
        if original is None:
            continue
        printed = source.romanized.reference if source.romanized else None
        made = generate(original.reference, choice, printed, source.key)
        done.append(replace(source, romanized=Rendition(original.entry, made.reference)))
        place = source.key if source.number is None else str(source.number)
        found += lost(place, made.unknown)
        found += lacks(place, (original.reference, made.reference), printed, choice)
    return tuple(done), told(found)


def anew(sources: Sequence[Source]) -> tuple[Source, ...]:
    """The sources without their romanised values; the English in brackets is kept."""
    return tuple(
        replace(source, romanized=_english(source.romanized))
        if source.original and source.romanized
        else source
        for source in sources
    )


def _english(printed: Rendition) -> Rendition:
    kept = Reference(
        translated_title=printed.reference.translated_title,
        translated_container_title=printed.reference.translated_container_title,
    )
    return replace(printed, reference=kept)


def _mark(original: Reference, choice: Choice) -> str:
    """As the journal prints it: its form is the journal's, whoever made the entry."""
    return choice.marks.get(original.language, "") if has_cyrillic(original.title) else ""


def _made(original: Reference, choice: Choice, letters: Letters) -> Reference:
    container = choice.spelling("journals", original.container_title)
    values: dict[str, Any] = {
        **_OWN,
        # a style takes the terms of the language where no title is there to show the script
        "language": original.language if original.title else "",
        "container_title": container or letters(without(original.container_title, choice.omits)),
        "genre": wording.thesis(original.genre) or letters(original.genre),
        "publisher": _publisher(original, choice, letters),
        "publisher_place": _place(original.publisher_place, choice, letters),
        "issued": _date(original.issued, letters),
        "accessed": _date(original.accessed, letters),
        "pages": _pages(original, letters),
        "page_count": _count(original.page_count, letters),
    }
    values |= {name: letters(getattr(original, name)) for name in _LETTERS}
    values["title"] = letters(without(original.title, choice.omits))
    values |= {name: letters(wording.terms(getattr(original, name))) for name in _TERMS}
    values |= {name: _people(original, name, choice, letters) for name in _PEOPLE}
    return replace(original, **values)


def _people(original: Reference, role: str, choice: Choice, letters: Letters) -> tuple[Person, ...]:
    """As the user or the list spells a person, else as they spell themselves, else by the scheme.

    A translator writes in Cyrillic, whoever has the name.
    """
    translated, restored = is_translated(original), choice.restores and role != "translator"
    return tuple(
        _chosen(one, choice, letters)
        or (established(one, translated=translated) if restored else None)
        or letters.person(one)
        for one in getattr(original, role)
    )


def _chosen(person: Person, choice: Choice, letters: Letters) -> Person | None:
    """As the user spells the whole name, or the user or the list the family name."""
    if person.literal:
        literal = choice.spelling("names", person.literal)
        return Person(literal=literal) if literal else None
    made = letters.person(person)
    whole = choice.spelling("names", f"{person.family}, {person.given}")
    if whole:
        family, _, given = whole.partition(", ")
        return Person(family, given, made.particle)
    family = choice.spelling("names", person.family)
    return Person(family, made.given, made.particle) if family else None


def _publisher(original: Reference, choice: Choice, letters: Letters) -> str:
    printed = original.publisher
    if not has_cyrillic(printed):
        return printed
    own = choice.spelling("publishers", printed)
    name, mark = wording.publisher(original.type, printed)
    return own or letters(name) + mark


def _place(printed: str, choice: Choice, letters: Letters) -> str:
    own = choice.spelling("places", printed)
    return own or wording.place(printed) or letters(printed)


def _date(date: Date | None, letters: Letters) -> Date | None:
    return replace(date, printed=letters(date.printed)) if date else None


def _pages(original: Reference, letters: Letters) -> Pages | Unread | None:
    pages = original.pages
    if not isinstance(pages, Pages):
        return _unread(pages, letters) if pages else None
    ranges = tuple((letters(first), letters(last)) for first, last in pages.ranges)
    return Pages(letters(pages.printed), ranges)


def _count(value: PageCount | Unread | None, letters: Letters) -> PageCount | Unread | None:
    return _unread(value, letters) if isinstance(value, Unread) else value


def _unread(value: Unread, letters: Letters) -> Unread:
    """What nobody understood, in letters: `LXIV, 247 с.` becomes `LXIV, 247 p.` here."""
    return Unread(letters(wording.terms(value.raw)))
