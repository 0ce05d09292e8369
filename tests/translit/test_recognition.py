"""Which scheme words follow, and which of them depart."""

import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twinbib.language.recognition import candidates, unlike
from twinbib.language.scheme import scheme
from twinbib.model import Entry, Reference, Rendition, Source, Span
from twinbib.text import plain
from twinbib.translit import Twin, recognize, recognize_list, romanize, schemes
from twinbib.translit.twins import recognized, with_schemes

CASES = tomllib.loads(Path(__file__).with_name("recognition.toml").read_text("utf-8"))["case"]


def twins(rows: list[list[str]]) -> list[tuple[str, str]]:
    return [(row[0], row[1]) for row in rows]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["why"])
def test_what_words_follow(case: dict[str, Any]) -> None:
    names = twins(case.get("names", []))
    found = recognize(twins(case["texts"]), names, case.get("language", "ru"))
    departures = [
        f"{one.printed} {one.kind}{' name' if one.name else ''}" for one in found.departures
    ]
    assert case.get("departures", []) == departures
    assert case.get("omits", []) == list(found.omits)
    if "fitting" in case:
        assert case["fitting"] == [one for one in found.fitting if one in case["fitting"]]
        assert case["fitting"][0] == found.scheme
    if "scheme" in case:
        assert case["scheme"] == found.scheme
    if case.get("several"):
        assert len(found.fitting) > 3


def test_the_letters_that_decide_are_named() -> None:
    found = recognize([("Щука и ёж в лесу", "Shhuka i jozh v lesu")], language="ru")
    assert found.scheme == "translit-net"
    assert {"щ=shh", "ё=jo"} <= set(found.deciding)


@pytest.mark.parametrize("name", candidates("ru"))
def test_a_scheme_is_recognised_in_its_own_output(name: str) -> None:
    """Unless another gives the same letters."""
    text = "Щёки, объект, цех, эхо, юг, яма, её йод, чужой хлеб, большие вьюги, синий съезд"
    found = recognize([(text, romanize(text, name).text)], language="ru")
    assert name in found.fitting
    assert found.exact == found.words
    assert found.departures == ()


def test_only_the_schemes_asked_for_are_tried() -> None:
    found = recognize([("Юный химик", "Yunyj himik")], schemes=["bsi", "icao"])
    assert set(found.fitting) <= {"bsi", "icao"}


def test_every_scheme_is_recognised_somewhere() -> None:
    """Each is a candidate of its language, or has the same letters as one that is."""
    from twinbib.tables import table  # noqa: PLC0415 (the other tests need no table)

    data = table("romanisation.toml")
    listed = {one for names in data["languages"].values() for one in names}
    assert listed | set(data["any"]) | set(data["same"]) | {"ascii"} == set(schemes())
    for language, names in data["languages"].items():
        own = {scheme(name).language for name in names}
        assert own <= {language, "kk"}
    for name, other in data["same"].items():
        assert scheme(name).letters == scheme(other).letters


def source(number: int, title: str, romanized: str) -> Source:
    entry = Entry(number, Span("a.md", 0, 1), title, plain("a.md", title))
    return Source(
        number,
        f"key{number}",
        Rendition(entry, Reference(title=title, language="ru")),
        Rendition(entry, Reference(title=romanized, language="ru")),
    )


def test_an_entry_by_another_hand_stands_out() -> None:
    """The list follows one scheme, the second entry another; what fits both is the list's."""
    sources = with_schemes([
        source(1, "Цветы восточной реки", "Tsvety vostochnoi reki"),
        source(2, "Химия большой хвои", "Himija bol'shoj hvoi"),
        source(3, "Новые хозяева юга", "Novye khozyaeva yuga"),
        source(4, "Москва", "Moskva"),
    ])  # fmt: skip
    named = [one.romanized.scheme for one in sources if one.romanized]
    assert named == ["bsi", "translit-net", "bsi", "bsi"]


def test_entries_without_a_twin_have_no_scheme() -> None:
    alone = source(1, "Цветы", "Tsvety")
    bare = Source(2, "key2", alone.original, None)
    assert with_schemes([bare]) == (bare,)
    assert recognized([bare]).entries[0].words == 0
    assert recognize_list(()).entries == ()


@given(st.lists(st.tuples(st.text(max_size=40), st.text(max_size=40)), max_size=5))
def test_any_text(pairs: list[tuple[str, str]]) -> None:
    """Never an error; never more words given than compared."""
    found = recognize(pairs)
    assert found.exact <= found.words
    assert found.scheme in ("", *found.fitting)


@given(st.text(st.sampled_from("абвгщцъьюяэё йх"), max_size=60), st.sampled_from(candidates("ru")))
def test_exact_words_never_depart(text: str, name: str) -> None:
    found = recognize([(text, romanize(text, name).text)], language="ru", schemes=[name])
    assert found.departures == ()


@pytest.mark.parametrize(
    ("cyrillic", "latin"),
    [
        ("ш" * 5000, "s" * 5000 + "x"),
        ("щ " * 4000, "sh " * 4000),
        ("а" * 5000, "'" * 5000),
        ("слово " * 500, "slovo slovo " * 500),
    ],
    ids=["one word", "many words", "signs", "unlike lengths"],
)
def test_hostile_texts_are_compared(cyrillic: str, latin: str) -> None:
    assert recognize([(cyrillic, latin)], language="ru") is not None


@pytest.mark.parametrize(
    ("asked", "printed"),
    [
        ("bsi", ["Himija", "Kraj"]),
        ("translit-net", []),
        ("gost-7.79-b", ["Himija"]),
    ],
)
def test_words_unlike_the_scheme_asked_for(asked: str, printed: list[str]) -> None:
    """Names may be spelt as their bearers like; what no scheme gives is another fault."""
    entry = (Twin("Химия рек. Край", "Himija rek. Kraj"), Twin("Щукин", "Schoukine", name=True))
    found = unlike((("ru", entry), ("kk", (Twin("Ән", "An"),))), "ru", asked)
    assert [one.printed for one in found] == printed
    assert {one.entry for one in found} <= {0}
