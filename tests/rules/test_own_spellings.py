"""Each line of data/own-spellings.toml makes its name one, and no other line does."""

import pytest

from twinbib.check import people
from twinbib.tables import table

GROUPS = table("own-spellings.toml")["groups"]


@pytest.fixture(autouse=True)
def _forget() -> None:
    """What a name may be spelt like is kept from call to call."""
    people._spelt.cache_clear()


@pytest.mark.parametrize("group", GROUPS)
def test_a_line_makes_its_name_one(group: str, monkeypatch: pytest.MonkeyPatch) -> None:
    cyrillic, latin = GROUPS[group]["proof"]
    assert group in latin.lower()
    assert people.same(cyrillic, latin)
    others = {one: sound for one, sound in people.groups().items() if one != group}
    monkeypatch.setattr(people, "groups", lambda: others)
    monkeypatch.setattr(people, "is_own", lambda *_: False)  # of the table of authors
    people._spelt.cache_clear()
    assert not people.same(cyrillic, latin)
    people._spelt.cache_clear()


@pytest.mark.parametrize(
    ("cyrillic", "latin"),
    [
        ("Блэк", "Black"),
        ("Бах", "Bach"),
        ("Мэрфи", "Murphy"),
        ("Смит", "Smith"),
        ("Райт", "Wright"),
        ("Козмина", "Cosmina"),
        ("Витгенштейн", "Wittgenstein"),
    ],
)
def test_lines_work_together(cyrillic: str, latin: str) -> None:
    assert people.same(cyrillic, latin)


@pytest.mark.parametrize(
    ("cyrillic", "latin"),
    [("Иванов", "Petrov"), ("Ваченко", "Vanchenko"), ("Спетанов", "Stepanov"), ("Ли", "Knight")],
)
def test_other_names_stay_two(cyrillic: str, latin: str) -> None:
    assert not people.same(cyrillic, latin)
