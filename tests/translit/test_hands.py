"""How a list is written: its scheme, what it leaves out, its habits, its spellings."""

import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twinbib.language.habits import habits
from twinbib.language.hand import Hand
from twinbib.language.recognition import candidates
from twinbib.language.scripts import has_cyrillic
from twinbib.language.twin_words import Twin
from twinbib.model import Entry, Person, Reference, Rendition, Source, Span
from twinbib.text import plain
from twinbib.translit.hands import hands, printed_spellings

CASES = tomllib.loads(Path(__file__).with_name("hands.toml").read_text("utf-8"))["cases"]
PARTS = st.sampled_from(["letters", "start", "end"])


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["what"])
def test_habits(case: dict[str, Any]) -> None:
    words = [Twin(*pair) for pair in case["words"]]
    hand = Hand(str(case["scheme"]), tuple(case.get("omits", ())))
    assert habits(words, hand, candidates(str(case.get("language", "ru")))) == case["habits"]


@pytest.mark.parametrize(
    ("hand", "cyrillic", "latin"),
    [
        (Hand("bgn-pcgn", ("signs",)), "Использование объекта", "Ispolzovaniye obyekta"),
        (Hand("bsi", ("signs",)), 'Д\'Арк и "объект"', 'D\'Ark i "obekt"'),
        (Hand("iso-9", ("signs", "marks")), "Щёлочь, Юг", "Seloc, Ug"),
        (Hand("kazakh-2021", ("marks",)), "ҚАЗАҚ, Әліби", "QAZAQ, Alibi"),
        (Hand("uzbek-latin", ("signs",)), "Ўзбек, шеър", "Ozbek, sher"),
        (Hand("translit-net", (), {"start": {"э": "e"}}), "Эпос, Вэй", "Epos, Vjej"),
        (Hand("bgn-simple", (), {"end": {"ий": "y"}}), "Ильинский музей", "Il’insky muzey"),
        (Hand("bgn-pcgn", (), {"letters": {"е": "e"}}), "Ель, поезд", "Yel’, poezd"),
        (Hand("bsi", ("signs",), {"letters": {"х": "h"}}), "Хорь", "Hor"),
    ],
)
def test_a_hand(hand: Hand, cyrillic: str, latin: str) -> None:
    assert hand.romanize(cyrillic).text == latin


@given(
    st.sampled_from(candidates("ru")),
    st.lists(st.sampled_from(["signs", "marks"]), unique=True),
    st.dictionaries(PARTS, st.dictionaries(st.sampled_from("хёэ"), st.sampled_from("hex"))),
    st.text(st.sampled_from("абвхэёщьъ Қ-'x")),
)
def test_no_hand_leaves_cyrillic(
    name: str, omits: list[str], own: dict[str, dict[str, str]], text: str
) -> None:
    assert not has_cyrillic(Hand(name, tuple(omits), own).romanize(text).text)


def source(key: str, original: Reference, printed: Reference) -> Source:
    entry = Entry(1, Span("a.md", 0, 1), "x", plain("a.md", "x"))
    return Source(1, key, Rendition(entry, original), Rendition(entry, printed))


def of(*titles: tuple[str, str]) -> list[Source]:
    return [
        source(f"key{at}", Reference(language="ru", title=one), Reference(title=two))
        for at, (one, two) in enumerate(titles)
    ]


def test_the_hands_of_a_list() -> None:
    listed, own = hands(
        of(
            ("Химические реакции в цикле", "Khimicheskie reaktsii v tsikle"),
            ("Тепловые схемы и способы хранения", "Teplovye skhemy i sposoby khraneniya"),
            ("Двигатель и модель", "Dvigatel i model"),
            ("Яркие вспышки и явления в шахтах", "Jarkie vspyshki i javlenija v shahtah"),
        )
    )
    assert listed["ru"].scheme == "bgn-simple"
    assert listed["ru"].omits == ("signs",)
    assert {key: hand.scheme for key, hand in own.items()} == {"key3": "translit-net"}


def test_a_list_that_nothing_tells_has_no_hand() -> None:
    assert hands(of(("Вода", "Voda"), ("Atom", "Atom"))) == ({}, {})


GLASSTONE = (Person("Глесстон", "С."), Person("Glasstone", "S."))


def test_spellings_that_the_list_prints() -> None:
    pairs = [
        ("Атомная энергия", "Atomic Energy", GLASSTONE),
        ("Атомная энергия", "Atomic Energy", GLASSTONE),
        ("Атомная энергия", "Atomnaya energiya", (Person("Юнг", "К."), Person("Jung", "C."))),
        ("Нева", "Neva", (Person("Юнг", "К."), Person("Yung", "K."))),
    ]
    sources = [
        source(
            str(at),
            Reference(author=(one,), container_title=journal, publisher_place="М."),
            Reference(author=(two,), container_title=latin, publisher_place="Moskva"),
        )
        for at, (journal, latin, (one, two)) in enumerate(pairs)
    ]
    assert printed_spellings(sources) == {
        "names": {"Глесстон": "Glasstone"},
        "journals": {"Атомная энергия": "Atomic Energy", "Нева": "Neva"},
        "places": {"М.": "Moskva"},
    }


def test_other_persons_are_no_spellings() -> None:
    """As many names, but not the same: Бородин is not Dmitriev."""
    original = Reference(author=(Person("Бородин", "А."),))
    printed = Reference(author=(Person("Dmitriev", "A."),))
    assert printed_spellings([source("a", original, printed)]) == {}
    more = Reference(author=(Person("Borodin", "A."), Person("Dmitriev", "A.")))
    assert printed_spellings([source("a", original, more)]) == {}
