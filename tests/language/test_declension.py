"""Names from the genitive to the nominative and back, by tables of endings."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twinbib import tables
from twinbib.language.declension import genitive, nominative
from twinbib.model import Person

ROWS = [
    line.split()
    for line in Path(__file__).with_name("surnames.txt").read_text("utf-8").splitlines()
    if line and not line.startswith("#")
]
TABLES = ("ru", "uk", "ru-latin", "uk-latin")
LINES = [
    (name, part, line)
    for name in TABLES
    for part in ("rules", "given")
    for line in tables.table(f"declension/{name}.toml")[part].splitlines()
    if line
]


def test_there_are_enough_surnames() -> None:
    """The list is worth something: more than 150 names, a fifth of them Ukrainian or romanised."""
    assert len(ROWS) > 150
    assert sum(row[0] == "uk" or row[-1].isascii() for row in ROWS) > 30


@pytest.mark.parametrize("row", ROWS, ids=" ".join)
def test_nominative(row: list[str]) -> None:
    language, *_, printed, family = row
    assert family == nominative(Person(printed, "А. Б."), language).family


@pytest.mark.parametrize("row", [row for row in ROWS if ">" not in row], ids=" ".join)
def test_genitive(row: list[str]) -> None:
    language, printed, family = row
    assert printed == genitive(Person(family, "А. Б."), language).family


@pytest.mark.parametrize("case", LINES, ids=str)
def test_lines_prove_themselves(case: tuple[str, str, str]) -> None:
    """No line of a table is hidden by another one: its own example takes its own ending."""
    name, part, line = case
    *_, old, new = line.split()
    language, _, latin = name.partition("-")
    field = "family" if part == "rules" else "given"
    person = Person("Shor" if latin else "Шор", "А.")
    if not line.startswith("<"):
        assert getattr(nominative(replace(person, **{field: old}), language), field) == new
    if not line.startswith(">"):
        assert getattr(genitive(replace(person, **{field: new}), language), field) == old


def test_printed_form_is_kept() -> None:
    """«под ред. Б.К. Султанова» is Султанов, Б. К., and the list's words stay."""
    person = nominative(Person("Султанова", "Б.К."), "ru")
    assert Person("Султанов", "Б.К.", printed="Б.К. Султанова") == person


def test_printed_form_of_the_caller_wins() -> None:
    person = nominative(Person("Султанова", "Б.К.", printed="Султанова Б.К."), "ru")
    assert person.printed == "Султанова Б.К."


def test_unchanged_name_prints_nothing_else() -> None:
    assert Person("Ромашко", "С. А.") == nominative(Person("Ромашко", "С. А."), "ru")


@pytest.mark.parametrize(
    ("printed", "meant"),
    [
        (Person("Автономовой", "Натальи"), ("Автономова", "Наталья")),
        (Person("Петрова", "Ивана Сергеевича"), ("Петров", "Иван Сергеевич")),
        (Person("Петровой", "Марии Ильиничны"), ("Петрова", "Мария Ильинична")),
        (Person("Гёте", "И. В.", particle="фон"), ("Гёте", "И. В.")),
        (Person("ТРИГУБА", "С. Г."), ("ТРИГУБ", "С. Г.")),
        (Person(literal="Институт философии"), ("", "")),
        (Person("", ""), ("", "")),
        (Person("-", ""), ("-", "")),
        (Person("а", ""), ("а", "")),
    ],
)
def test_other_shapes(printed: Person, meant: tuple[str, str]) -> None:
    """Full given names, capitals, particles, names that are none."""
    person = nominative(printed, "ru")
    assert meant == (person.family, person.given)


def test_language_by_letters() -> None:
    """Without a language the letters tell: і is Ukrainian."""
    assert nominative(Person("Тація", "В."), "").family == "Тацій"
    assert nominative(Person("Губера", "А."), "").family == "Губер"


@given(st.text(max_size=12), st.text(max_size=8), st.sampled_from(["ru", "uk", "", "kk", "xx"]))
def test_any_text(family: str, given_name: str, language: str) -> None:
    """Any text is a name; declining it twice gives no third printed form."""
    person = Person(family, given_name)
    for turned in (nominative(person, language), genitive(person, language)):
        assert bool(family) == bool(turned.family)
    again = nominative(nominative(person, language), language)
    assert again.printed in ("", f"{given_name} {family}".strip())
