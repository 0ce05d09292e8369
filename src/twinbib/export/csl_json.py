"""A reference as a CSL-JSON 1.0.2 item; what CSL has no name for stands under `custom`."""

import re
from collections.abc import Iterable, Mapping
from functools import cache

from twinbib.model import Date, Person, Reference, Unread
from twinbib.tables import table

# 2, 2.1, 3/4, 5-6, II, А, 2а, 3-я
NUMBER = re.compile(r"\d[\d./–-]*(?:-?[а-яa-z]{1,2})?|[IVXLCХ]+|\w?")
VOLUMES = re.compile(r"(?:[ВвУу]|[Ii]n) \d{1,3}(?:-?х|-?ти)? ?(?:тт?|томах|vols?|т|ч)\b\.?")
_PEOPLE = ("author", "editor", "compiler", "translator")


def item(reference: Reference, key: str) -> dict[str, object]:
    """The item with the id `key`; a field that the reference lacks has no key in it.

    Under `custom`: `translated-title`, `translated-container-title`, `article-number`,
    `issue-label`, `language-mark`, `volumes` («в 6 т.»), `unread` (a list), `unread-page` and
    `unread-number-of-pages` (page fields that nobody understood), `et-al` (true),
    `author-printed` … (names as printed, where they differ).
    """
    found: dict[str, object] = {
        "id": key,
        "type": reference.type,
        "language": reference.language,
        **{role: _names(getattr(reference, role)) for role in _PEOPLE},
        **{variable: getattr(reference, field) for field, variable in _names_of("texts").items()},
        **_shelfmark(reference),
        "issued": _date(reference.issued),
        "accessed": _date(reference.accessed),
        **_part(reference.part),
        **_pages(reference),
        "custom": _custom(reference),
    }
    return _present(found)


@cache
def _names_of(part: str) -> Mapping[str, str]:
    """CSL's name of each of our fields, in a `part` of the table: `texts` or `custom`."""
    keys = ("name", "source", "texts", "custom")
    names: Mapping[str, str] = table("terms/csl-json.toml", keys, ())[part]
    return names


def _present(fields: dict[str, object]) -> dict[str, object]:
    return {name: value for name, value in fields.items() if value}


def _names(people: Iterable[Person]) -> list[dict[str, str]]:
    return [_name(person) for person in people]


def _name(person: Person) -> dict[str, str]:
    if person.literal:
        return {"literal": person.literal}
    parts = {
        "family": person.family,
        "given": person.given,
        "non-dropping-particle": person.particle,
    }
    return {name: value for name, value in parts.items() if value}


def _date(date: Date | None) -> dict[str, object]:
    """`date-parts`, two of them for a range; the words of the list where they hold no date."""
    if date is None:
        return {}
    if not date.parts:
        return {"literal": date.printed} if date.printed else {}
    return {"date-parts": [list(parts) for parts in (date.parts, date.end) if parts]}


def _shelfmark(reference: Reference) -> dict[str, object]:
    """Where in its archive a manuscript is kept, «Ф. 1967. Оп. 1. Д. 30», which is no number."""
    if reference.type != "manuscript":
        return {}
    return {"number": "", "archive_location": reference.number}


def _part(part: str) -> dict[str, str]:
    """`2`, `II`, `А` are numbers of a part; what a volume is called is the title of one."""
    return {"part-number" if NUMBER.fullmatch(part) else "part-title": part}


def _pages(reference: Reference) -> dict[str, object]:
    pages, count = reference.pages, reference.page_count
    return {
        "page": "" if pages is None or isinstance(pages, Unread) else _hyphened(pages.printed),
        "number-of-pages": "" if count is None or isinstance(count, Unread) else str(count.count),
    }


def _hyphened(printed: str) -> str:
    """Ranges with a hyphen, as CSL-JSON has them: a style prints its own dash for it."""
    return re.sub(r"(?<=\w)\s*[–—−-]\s*(?=\w)", "-", printed)


def _custom(reference: Reference) -> dict[str, object]:
    pages, count = reference.pages, reference.page_count
    return _present(
        {
            **{name: getattr(reference, field) for field, name in _names_of("custom").items()},
            "volumes": _volumes(reference.note),
            "et-al": reference.et_al,
            **{f"{role}-printed": _printed(getattr(reference, role)) for role in _PEOPLE},
            "unread-page": pages.raw if isinstance(pages, Unread) else "",
            "unread-number-of-pages": count.raw if isinstance(count, Unread) else "",
            "unread": list(reference.unread),
        }
    )


def _volumes(note: str) -> str:
    """How many volumes there are, where the note says only that: «в 6 т.» of «В 6 т.»."""
    words = note.strip()
    return words[0].lower() + words[1:] if VOLUMES.fullmatch(words) else ""


def _printed(people: Iterable[Person]) -> list[str]:
    """The names as printed, an empty one where the name itself is; nothing where all are."""
    printed = [person.printed for person in people]
    return printed if any(printed) else []
