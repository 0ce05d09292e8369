"""Each field on lines of real descriptions: `fields/NAME.txt`, wrong ones as well as right ones."""

from collections.abc import Callable
from pathlib import Path

import pytest

from twinbib.model import Date, Person
from twinbib.parse.draft import GAP
from twinbib.parse.fields.dates import date
from twinbib.parse.fields.edition import edition
from twinbib.parse.fields.imprint import imprint
from twinbib.parse.fields.issue import issue
from twinbib.parse.fields.names import leading
from twinbib.parse.fields.pages import page_count, pages
from twinbib.parse.fields.url import url
from twinbib.parse.fields.volume import volume
from twinbib.parse.fields.year import meeting, month_beside, year, year_beside

TABLES = Path(__file__).parent / "fields"


def shown_pages(text: str) -> str:
    if (count := page_count(text)) is not None:
        return f"count {count.value.count}"
    found = pages(text)
    return "-" if found is None else found.value.printed


def shown_date(value: Date | None) -> str:
    return "-" if value is None else "-".join(map(str, value.parts))


def shown_name(person: Person) -> str:
    return f"={person.literal}" if person.literal else f"{person.family}, {person.given}"


def shown_names(text: str) -> str:
    people, _, end = leading(text)
    if not people:
        return "-"
    return f"{' | '.join(map(shown_name, people))} >> {text[end:].strip(' .')}"


def shown_imprint(text: str) -> str:
    found = imprint(text.replace("¤", GAP * 4))
    return "-" if found is None else f"{found.place} / {found.publisher}".strip()


def shown_year(text: str) -> str:
    found = year(text) or year_beside(text) or month_beside(text) or meeting(text)
    return "-" if found is None else shown_date(found.value)


def shown(find: Callable[[str], object]) -> Callable[[str], str]:
    def value(text: str) -> str:
        found = find(text)
        return "-" if found is None else str(found.value)  # type: ignore[attr-defined]

    return value


FIELDS: dict[str, Callable[[str], str]] = {
    "dates": lambda text: shown_date(date(text)),
    "edition": shown(edition),
    "imprint": shown_imprint,
    "issue": shown(issue),
    "names": shown_names,
    "pages": shown_pages,
    "url": shown(url),
    "volume": shown(volume),
    "year": shown_year,
}


def cases() -> list[tuple[str, str, str]]:
    found = []
    for path in sorted(TABLES.glob("*.txt")):
        for line in path.read_text("utf-8").splitlines():
            text, arrow, rest = line.partition(" => ")
            if arrow and not line.startswith("#"):
                found.append((path.stem, text.rstrip(), rest.split("   #")[0].strip()))
    return found


def test_every_table_is_of_a_field() -> None:
    assert sorted(FIELDS) == sorted(path.stem for path in TABLES.glob("*.txt"))


@pytest.mark.parametrize(("field", "text", "expected"), cases())
def test_a_field_reads_what_lists_print(field: str, text: str, expected: str) -> None:
    assert expected == FIELDS[field](text)
