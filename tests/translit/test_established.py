"""Foreign authors in the spelling of their bearers."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from twinbib.language.scripts import has_cyrillic
from twinbib.model import Entry, Person, Reference, Rendition, Source, Span
from twinbib.text import plain
from twinbib.translit.choice import Choice
from twinbib.translit.established import established, is_own, is_translated, lines, restores
from twinbib.translit.generation import generate

CASES = tomllib.loads(Path(__file__).with_name("established.toml").read_text("utf-8"))["known"]
PARTS = [
    pytest.param(*line, id=line[0]) for part in ("names", "translated") for line in lines(part)
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_who_is_meant(case: dict[str, Any]) -> None:
    family, _, given = case["cyrillic"].partition(", ")
    person = Person(family, given, case.get("particle", ""))
    own = established(person, translated=case.get("translated", False))
    text = f"{own.particle} {own.family}, {own.given}".strip() if own else ""
    assert text == case["own"]


@pytest.mark.parametrize(("cyrillic", "latin"), PARTS)
def test_each_line_of_the_table_has_as_many_given_names(cyrillic: str, latin: str) -> None:
    """And is found by its whole name, spelt as the table says."""
    family, _, given = cyrillic.partition(", ")
    own = established(Person(family, given), translated=True)
    assert own is not None
    assert f"{own.particle} {own.family}, {own.given}".strip() == latin
    assert not has_cyrillic(latin)
    assert given.replace("-", " ").count(" ") == latin.partition(", ")[2].replace("-", " ").count(
        " "
    )


@pytest.mark.parametrize(
    ("work", "translated"),
    [
        (Reference(translator=(Person("Матвеев", "Е."),)), True),
        (Reference(note="пер. с нем."), True),
        (Reference(note="Перевод с английского"), True),
        (Reference(note="перепечатка"), False),
        (Reference(), False),
    ],
)
def test_what_tells_a_translation(work: Reference, *, translated: bool) -> None:
    assert is_translated(work) is translated


def source(original: tuple[str, str], printed: tuple[str, str]) -> Source:
    entry = Entry(1, Span("a.md", 0, 1), "x", plain("a.md", "x"))
    both = (Reference(language="ru", author=(Person(*one),)) for one in (original, printed))
    cyrillic, latin = (Rendition(entry, one) for one in both)
    return Source(1, "key", cyrillic, latin)


FOUCAULT = source(("Фуко", "М."), ("Foucault", "M."))
FUKO = source(("Фуко", "М."), ("Fuko", "M."))
USHER = source(("Уэйншенк", "С."), ("Uejnshenk", "S."))


@pytest.mark.parametrize(
    ("sources", "expected"),
    [
        ([], True),
        ([source(("Иванов", "И."), ("Ivanov", "I."))], True),
        ([FOUCAULT, USHER], True),
        ([FUKO, USHER], False),
        ([FUKO, USHER, FOUCAULT], False),
    ],
)
def test_a_list_goes_on_as_it_was_begun(sources: list[Source], *, expected: bool) -> None:
    assert restores(sources) is expected


def test_the_user_wins_and_a_translator_is_nobody_known() -> None:
    work = Reference(
        language="ru",
        author=(Person("Фуко", "М."), Person("Юнг", "К. Г.")),
        translator=(Person("Лутц", "М."),),
        title="Слова и вещи",
    )
    own = {"names": {"Юнг": "Yung"}}
    made = generate(work, Choice(spellings=own)).reference
    assert made.author == (Person("Foucault", "M."), Person("Yung", "K. G."))
    assert made.translator == (Person("Lutts", "M."),)
    assert generate(work, Choice(restores=False)).reference.author[0] == Person("Fuko", "M.")


@pytest.mark.parametrize(
    ("cyrillic", "latin", "expected"),
    [
        ("Дюркгейм", "Durkheim", True),
        ("Жижек", "Zizek", True),
        ("ван Дейк", "van Dijk", True),
        ("Дюркгейм", "Dyurkgeim", False),
        ("Иванов", "Durkheim", False),
    ],
)
def test_a_family_name_in_its_own_spelling(cyrillic: str, latin: str, *, expected: bool) -> None:
    assert is_own(cyrillic, latin) is expected
