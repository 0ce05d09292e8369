"""Citation keys."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from short_renditions import rendition

from twinbib.model import Person, Source
from twinbib.pair.keys import keys

ONE = [
    ("dundich2002", {"authors": "Дундич А.С.", "year": 2002, "title": "Узбекистан США"}),
    ("noghaeva2012", {"authors": "Ноғаева А.М.", "year": 2012}),
    ("forster", {"authors": "Forster Peter K."}),
    ("miklukho-maklay1870", {"authors": "Миклухо-Маклай Н. Н.", "year": 1870}),
    ("muller1993", {"authors": "Müller M.", "year": 1993}),
    ("soren", {"authors": "Søren K."}),
    ("obrien2020", {"authors": "O’Brien J.", "year": 2020}),
    ("van-vey1965", {"author": (Person(literal="Ван Вэй"),), "year": 1965}),
    ("ukaz-prezidenta-respubliki2017",
     {"title": "Указ Президента Республики Узбекистан", "year": 2017}),
    ("tsentralnaya-aziya-monografiya2010",
     {"title": "Центральная Азия: 1991-2009 гг.: монография", "year": 2010}),
    ("strategy-for-central", {"title": "U.S. Strategy for Central Asia 2019-2025"}),
    ("iz-za", {"title": "Из-за 7"}),
    ("source3", {"title": "1984", "year": 1949}),
    ("source3", {}),
    ("source3", {"authors": "漢 字", "title": "“…”"}),
]  # fmt: skip


@pytest.mark.parametrize(("key", "fields"), ONE, ids=str)
def test_key(key: str, fields: dict[str, object]) -> None:
    assert (key,) == keys([Source(3, "", rendition(3, "", **fields))])


def test_letters_where_keys_meet() -> None:
    """In the order of the list; the first one has its `a` too; after a letter comes a hyphen."""
    named = [("Попов А.", 2001), ("Иванов А.", 2001), ("Попов Б.", 2001), ("Petrov", None)]
    sources = [
        Source(None, "", rendition(None, "", authors=f"{name} ", year=year))
        for name, year in [*named, ("Петров", None), ("Попов В.", 2001)]
    ]
    assert keys(sources) == (
        "popov2001a",
        "ivanov2001",
        "popov2001b",
        "petrov-a",
        "petrov-b",
        "popov2001c",
    )


def test_letters_go_on() -> None:
    """The twenty-eighth of them is `ab`."""
    made = keys([Source(n, "", rendition(n, "", authors="Ли А.", year=2001)) for n in range(30)])
    assert [made[at] for at in (0, 25, 26, 27)] == ["li2001a", "li2001z", "li2001aa", "li2001ab"]


def test_a_letter_never_meets_another_key() -> None:
    """`smith2002a` may be a key already: a strange title's."""
    titles = ["SMITH2002A", "Smith2002", "Smith2002"]
    made = keys([Source(n, "", rendition(n, "", title=title)) for n, title in enumerate(titles)])
    assert made == ("smith2002a", "smith2002b", "smith2002c")


def test_romanised_alone() -> None:
    """A source without an original takes its key from the romanised rendition."""
    romanized = rendition(1, "", authors="Zavadskaja E. V.", year=1975)
    assert keys([Source(1, "", None, romanized)]) == ("zavadskaja1975",)


@given(st.lists(st.tuples(st.text(max_size=9), st.text(max_size=9)), max_size=12))
def test_any_names(names: list[tuple[str, str]]) -> None:
    """Whatever the names: never empty, unique without regard to case, nothing LaTeX minds."""
    sources = [
        Source(None, "", rendition(None, "", author=(Person(family),), title=title))
        for family, title in names
    ]
    made = keys(sources)
    assert all(re.fullmatch(r"[a-z0-9]+(-?[a-z0-9]+)*", key) for key in made)
    assert len(set(made)) == len(made) == len(sources)
    assert made == keys(sources)
