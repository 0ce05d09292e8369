"""Whole entries into whole references: `entries*.toml`."""

import tomllib
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest

from twinbib.model import Date, PageCount, Pages, Person, Reference, Unread
from twinbib.parse import reference

ENTRIES = [
    entry
    for path in sorted(Path(__file__).parent.glob("entries*.toml"))
    for entry in tomllib.loads(path.read_text("utf-8"))["entry"]
]
# said by the layout or the words of the note, and told in their own tests
PASSED_OVER = {"et_al", "note"}


def shown(value: Any) -> str:
    match value:
        case Date():
            text = "-".join(map(str, value.parts))
        case Pages():
            text = value.printed
        case PageCount():
            text = str(value.count)
        case Unread():
            text = f"unread {value.raw}"
        case (Person(), *_):
            text = "; ".join(map(shown_person, value))
        case (str(), *_):
            text = " | ".join(value)
        case _:
            text = str(value)
    return text


def shown_person(person: Person) -> str:
    return f"={person.literal}" if person.literal else f"{person.family}, {person.given}"


def shown_fields(read: Reference) -> dict[str, str]:
    found = {field.name: getattr(read, field.name) for field in fields(read)}
    return {
        name: shown(value)
        for name, value in found.items()
        if name not in PASSED_OVER and (value or name == "language")
    }


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry["text"][:40])
def test_an_entry_is_read_into_its_fields_and_no_others(entry: dict[str, str]) -> None:
    expected = {name: value for name, value in entry.items() if name != "text"}
    assert expected == shown_fields(reference(entry["text"]))


def test_and_others_is_recorded() -> None:
    """«и др.» says that there are more authors than the list names."""
    assert reference("Гордеева И.В., Кауркин В.Н. и др. Схемы. – М.: МЭИ, 2010.").et_al
    assert not reference("Гордеева И.В., Кауркин В.Н. Схемы. – М.: МЭИ, 2010.").et_al


def test_the_printed_form_of_a_declined_name_is_kept() -> None:
    editor = reference("Азия / под ред. Б.К. Султанова. Алматы: КИСИ, 2010. 300 с.").editor[0]
    assert editor.printed == "Б.К. Султанова"


@pytest.mark.parametrize(
    ("text", "note"),
    [
        ("Смит Дж. Конец света / пер. с англ. Н. Вильчинского. М.: АСТ, 2010.", "пер. с англ."),
        ("Гребер Г. Основы / Пер. с немецкого. М.: Мир, 1958.", "Пер. с немецкого"),
        (
            "Лебег А. Мера. М., 1960. Пер. по изд.: Lebesgue H. 1915.",
            "Пер. по изд.: Lebesgue H. 1915.",
        ),
        ("Смит Дж. Конец света / пер. Н. Вильчинского. М.: АСТ, 2010.", ""),
        ("Великов С. Спер. с ним. М.: АСТ, 2010.", ""),
    ],
)
def test_from_which_language_a_work_is_translated_is_noted(text: str, note: str) -> None:
    assert reference(text).note == note


@pytest.mark.parametrize(
    ("gazette", "note"),
    [("2013. № 53. Ст. 7598.", "2013"), ("2012. № 53. Ст. 7598.", ""), ("№ 53. Ст. 7598.", "")],
)
def test_the_year_of_a_gazette_is_kept_where_it_is_not_the_law_s(gazette: str, note: str) -> None:
    law = f"О реках: федер. закон от 29 декабря 2012 г. № 273-ФЗ // СЗ РФ. {gazette}"
    assert reference(law).note == note
    assert reference(law).issued == Date((2012, 12, 29), (), "29 декабря 2012")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Намиот Д.Е. Анализ данных // International Journal of Open Technologies. 2018.", "ru"),
        ("Smith J. A study of distances // Вестник Казахского университета. 2018. № 4.", "en"),
        (
            "JavaScript // Википедия. URL: http://ru.wikipedia.org/ (дата обращения: 13.05.2014).",
            "ru",
        ),
        ("You E. VueJs. Электронный ресурс: https://vuejs.org/ (дата обращения 2.05.2018).", "en"),
        ("Erdös P. Integral distances // Bull. Amer. Math. Soc. — 1945. — Т. 51. — С. 996.", "en"),
        ("Ivanov I. Teoriya polya // Fizika. 1999. (In Kaz.)", "kk"),
    ],
)
def test_the_title_tells_the_language(text: str, language: str) -> None:
    assert reference(text).language == language
