"""Pairing two lists: by evidence, over the whole of both."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from short_renditions import rendition

from twinbib.model import Pairing, Rendition, Source
from twinbib.pair import pair, uncertain

# the facts of a real list, in the forms of its two languages
ORIGINAL = [
    rendition(1, "Дундич А.С. Узбекистан США: особенности взаимодействия", authors="Дундич А.С.",
              title="Узбекистан США: особенности взаимодействия", year=2002, pages="251-259"),
    rendition(2, "Троицкий Е.Ф. Политика США в Центральной Азии", authors="Троицкий Е.Ф.",
              title="Политика США в Центральной Азии", year=2009, issue="322", pages="107-109"),
    rendition(3, "Ноғаева А.М. АҚШ-тың мүдделері", authors="Ноғаева А.М.",
              title="АҚШ-тың Орталық Азиядағы мүдделері", year=2012, pages="71-77"),
    rendition(4, "Рахимов М. Приоритеты внешней политики", authors="Рахимов М.",
              title="Приоритеты внешней политики", url="https://www.imemo.ru/files/Rakhimov.pdf"),
    rendition(5, "U.S. Strategy for Central Asia", title="U.S. Strategy for Central Asia",
              url="https://kz.usembassy.gov/u-s-strategy/"),
    rendition(6, "Завадская Е. В. Эстетические проблемы живописи", authors="Завадская Е.В.",
              title="Эстетические проблемы живописи", year=1975, publisher="Искусство"),
]  # fmt: skip
ROMANIZED = [
    rendition(1, "Dundich A.S. Uzbekistan SShA: osobenosti vzaimodeistvia", authors="Dundich A.S.",
              title="Uzbekistan SShA: osobenosti vzaimodeistvia", year=2002, pages="251-259"),
    rendition(2, "Troiski E.F. Politika SShA v Sentralnoi Azii", authors="Troiski E.F.",
              title="Politika SShA v Sentralnoi Azii", year=2009, issue="322", pages="107-109"),
    rendition(3, "Nogaeva A.M. AQŞ-tyn muddeleri", authors="Nogaeva A.M.",
              title="AQŞ-tyn Ortalyk Aziadagy muddeleri", year=2012, pages="71-77"),
    rendition(4, "Rahimov M. Prioritety vneşnei politiki", authors="Rahimov M.",
              title="Prioritety vneşnei politiki", url="https://www.imemo.ru/files/Rakhimov.pdf"),
    rendition(5, "U.S. Strategy for Central Asia", title="U.S. Strategy for Central Asia",
              url="https://kz.usembassy.gov/u-s-strategy"),
    rendition(6, "Zavadskaja E. V. Jesteticheskie problemy", authors="Zavadskaja E.V.",
              title="Jesteticheskie problemy zhivopisi", year=1975, publisher="Iskusstvo"),
]  # fmt: skip


def numberless(entries: list[Rendition]) -> list[Rendition]:
    return [replace(one, entry=replace(one.entry, number=None)) for one in entries]


def twins(sources: tuple[Source, ...]) -> list[tuple[int, int]]:
    """The places of the paired entries in the two lists above, found by their texts."""
    first = [one.entry.text.value for one in ORIGINAL]
    second = [one.entry.text.value for one in ROMANIZED]
    return [
        (first.index(s.original.entry.text.value), second.index(s.romanized.entry.text.value))
        for s in sources
        if s.original and s.romanized
    ]


def test_equal_lists() -> None:
    sources = pair(ORIGINAL, ROMANIZED)
    assert [(at, at) for at in range(6)] == twins(sources)
    assert [source.number for source in sources] == [1, 2, 3, 4, 5, 6]
    assert sources[0].key == "dundich2002"
    assert not any(uncertain(source.pairing) for source in sources if source.pairing)


def test_evidence_is_named() -> None:
    first, *_, fifth, _ = pair(ORIGINAL, ROMANIZED)
    assert first.pairing
    assert first.pairing.evidence == ("number", "year", "pages", "author", "title")
    assert fifth.pairing
    assert fifth.pairing.evidence == ("number", "title", "url")


@given(st.permutations(range(6)), st.sets(st.integers(0, 5)), st.booleans())
def test_any_order(order: list[int], missing: set[int], numbered: object) -> None:
    """Shuffled, shortened, without numbers: the same entries are twins; the rest stays visible."""
    second = [ROMANIZED[at] for at in order if at not in missing]
    sources = pair(ORIGINAL, second if numbered else numberless(second))
    assert [(at, at) for at in range(6) if at not in missing] == twins(sources)
    assert len(sources) == 6
    assert missing == {at for at, source in enumerate(sources) if source.romanized is None}


def test_own_entries_of_the_second_list_come_last() -> None:
    sources = pair(ORIGINAL[:2], ROMANIZED)
    assert [source.number for source in sources] == [1, 2, 3, 4, 5, 6]
    assert [source.original for source in sources[2:]] == [None] * 4
    assert sources[2].key == "nogaeva2012"


def test_one_list() -> None:
    assert [(one, None, None) for one in ORIGINAL] == [
        (source.original, source.romanized, source.pairing) for source in pair(ORIGINAL, [])
    ]
    assert [source.romanized for source in pair([], ROMANIZED)] == ROMANIZED
    assert pair([], []) == ()


def test_number_alone_is_not_enough() -> None:
    """Two entries that share their number and nothing else are two works."""
    one = rendition(1, "Гоголь Н. Мёртвые души", authors="Гоголь Н.", title="Мёртвые души")
    other = rendition(1, "Fain Y. Angular", authors="Fain Y.", title="Angular and TypeScript")
    alone = rendition(1, "", title="")
    for first, second in ((one, other), (alone, alone), (one, alone)):
        assert len(pair([first], [second])) == 2


def test_wrong_numbers_do_not_mislead() -> None:
    """A list that counts one entry twice is shifted from there on (`6.` for 5.)."""
    second = [
        replace(one, entry=replace(one.entry, number=(one.entry.number or 0) + (at > 2)))
        for at, one in enumerate(ROMANIZED)
    ]
    assert [(at, at) for at in range(6)] == twins(pair(ORIGINAL, second))


def test_misprints() -> None:
    """Page 79 for 78, year 2019 for 2020, a name spelled otherwise: twins all the same."""
    one = rendition(None, "Палачов А. Ю. Моделирование тепловых схем", authors="Палачов А. Ю.",
                    title="Моделирование тепловых схем",
                    year=2020, pages="72-79", volume="5")  # fmt: skip
    other = rendition(None, "Palachyev A. Modelirovanie teplovyh shem", authors="Palachyev A.",
                      title="Modelirovanie teplovyh shem",
                      year=2019, pages="72-78", issue="5")  # fmt: skip
    (source,) = pair([one], [other])
    assert source.pairing
    assert source.pairing.evidence == ("pages", "author", "title", "volume")


def test_translated_title() -> None:
    """A second list in English only, or with the romanised title in brackets after the English."""
    one = rendition(None, "", authors="Фрэйн Б.", title="Разработка сайтов", year=2017, count=272)
    english = rendition(None, "", authors="Frain B.", title="Web Design", year=2017, count=272)
    both = rendition(None, "", authors="Frayn B.", title="Web Design", year=2017,
                     translated_title="Razrabotka saytov")  # fmt: skip
    for second in (english, both):
        (source,) = pair([one], [second])
        assert source.pairing
        assert not uncertain(source.pairing)


@pytest.mark.parametrize("numbered", [True, False])
def test_same_entry_twice(numbered: object) -> None:
    """What is printed twice is paired in order, and marked: either could be the twin."""
    first = [
        replace(o, entry=replace(o.entry, number=n)) for n, o in enumerate(ORIGINAL[:1] * 2, 1)
    ]
    second = [
        replace(o, entry=replace(o.entry, number=n)) for n, o in enumerate(ROMANIZED[:1] * 2, 1)
    ]
    if not numbered:
        first, second = numberless(first), numberless(second)
    sources = pair(first, second)
    assert second == [source.romanized for source in sources]
    assert all(source.pairing and uncertain(source.pairing) for source in sources)
    assert [source.key for source in sources] == ["dundich2002a", "dundich2002b"]


def test_parts_of_one_collection() -> None:
    """Entries that differ in author and title only: three papers of one volume."""
    volume = {"year": 1965, "publisher": "Искусство", "volume": "1"}
    latin = {**volume, "publisher": "Iskusstvo"}
    papers = [
        ("Ван В.", "Тайны живописи"),
        ("Го С.", "Высокое послание"),
        ("Дун Ц.", "Око живописи"),
    ]
    twin_papers = [
        ("Dun C.", "Oko zhivopisi"),
        ("Van V.", "Tajny zhivopisi"),
        ("Go S.", "Vysokoe poslanie"),
    ]
    first = [rendition(None, title, authors=name, title=title, **volume) for name, title in papers]
    second = [rendition(None, title, authors=n, title=title, **latin) for n, title in twin_papers]
    assert [second[1], second[2], second[0]] == [s.romanized for s in pair(first, second)]


@pytest.mark.parametrize(
    ("score", "margin", "doubt"),
    [(0.99, 0.9, False), (0.85, 0.1, False), (0.84, 0.9, True), (0.99, 0.09, True)],
)
def test_uncertain(score: float, margin: float, doubt: object) -> None:
    assert uncertain(Pairing(score, (), margin)) is doubt


@given(
    st.lists(st.sampled_from(ORIGINAL + ROMANIZED), max_size=8),
    st.lists(st.sampled_from(ORIGINAL + ROMANIZED), max_size=8),
)
def test_nothing_is_lost(first: list[Rendition], second: list[Rendition]) -> None:
    """Each entry of either list is in one source; scores are from 0 to 1; keys are unique."""
    sources = pair(first, second)
    assert first == [source.original for source in sources if source.original]
    lasting = sorted(id(source.romanized) for source in sources if source.romanized)
    assert sorted(map(id, second)) == lasting
    assert all(0 <= s.pairing.score <= 1 for s in sources if s.pairing)
    assert len({source.key for source in sources}) == len(sources)
