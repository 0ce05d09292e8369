"""Lists so long that not every entry is weighed against every other."""

import random

from hypothesis import given, settings
from hypothesis import strategies as st
from short_renditions import rendition

from twinbib.model import Rendition
from twinbib.pair import candidates, pair
from twinbib.pair.traits import traits

NAMES = (("Карпов", "Karpov"), ("Лебедев", "Lebedev"), ("Сомов", "Somov"), ("Дроздов", "Drozdov"))
TITLES = (("Чтение зимой", "Chtenie zimoy"), ("Степная почта", "Stepnaya pochta"),
          ("Горные тропы", "Gornye tropy"))  # fmt: skip
LONG = 240


def bibliography(count: int) -> tuple[list[Rendition], list[Rendition]]:
    """Works of four authors, three titles and thirty years: what differs is how these meet."""
    lists: tuple[list[Rendition], list[Rendition]] = ([], [])
    for at in range(count):
        pages = f"{at + 1}-{at + 9}"
        for side, printed in enumerate(lists):
            name, title = NAMES[at % 4][side], TITLES[at % 3][side]
            text = f"{name} А.Б. {title}. {1990 + at % 30}. {pages}."
            printed.append(
                rendition(None, text, authors=f"{name} А.Б.", title=title, year=1990 + at % 30,
                          pages=pages)
            )  # fmt: skip
    return lists


@given(st.randoms(use_true_random=False))
@settings(max_examples=20, deadline=None)
def test_each_entry_of_long_lists_finds_its_twin(order: random.Random) -> None:
    first, second = bibliography(LONG)
    shuffled = second.copy()
    order.shuffle(shuffled)
    assert [one.romanized for one in pair(first, shuffled)] == second


def test_few_pairs_of_long_lists_are_weighed() -> None:
    first, second = ([traits(one) for one in side] for side in bibliography(2 * LONG))
    found = candidates.candidates(first, second)
    assert {(at, at) for at in range(2 * LONG)} <= set(found)
    assert len(found) < len(first) * len(second) // 4


def test_every_pair_of_short_lists_is_weighed() -> None:
    first, second = ([traits(one) for one in side] for side in bibliography(3))
    assert candidates.candidates(first, second) == [
        (row, column) for row in range(3) for column in range(3)
    ]


def test_an_entry_without_telling_evidence_is_weighed_against_all() -> None:
    same = traits(rendition(None, "Карпов А.Б. Чтение", authors="Карпов А.Б.", title="Чтение"))
    found = candidates.candidates([same], [same] * (candidates.MOST_WEIGHED + 1))
    assert len(found) == candidates.MOST_WEIGHED + 1


def test_what_shares_nothing_is_not_weighed() -> None:
    one = traits(rendition(None, "Карпов А.Б. Чтение", authors="Карпов А.Б.", title="Чтение"))
    other = traits(rendition(None, "Zuev B.C. Groza", authors="Zuev B.C.", title="Groza"))
    assert candidates.candidates([one], [other] * (candidates.MOST_WEIGHED + 1)) == []


def test_equal_numbers_are_weighed_whatever_else() -> None:
    one = traits(rendition(7, "Карпов А.Б. Чтение", authors="Карпов А.Б.", title="Чтение"))
    other = traits(rendition(7, "Zuev B.C. Groza", authors="Zuev B.C.", title="Groza"))
    strangers = [traits(rendition(None, "Lev. Groza"))] * candidates.MOST_WEIGHED
    assert candidates.candidates([one], [*strangers, other]) == [(0, len(strangers))]
