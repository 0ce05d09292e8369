"""Skeletons: one for a word and all its romanisations, different ones for different words."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twinbib.language.romanisation import romanize, schemes
from twinbib.language.skeleton import skeleton

SAME = """
Дундич Dundich
Цыганок Tsyganok Cyganok Syganok Czyganok
Дмитращенко Dmitrashchenko Dmitrashhenko Dmitraschenko Dmitraşenko Dmitraŝenko
Хомяков Khomyakov Homjakov Homyakov
Ноғаева Noğaeva Nogaeva Noghaeva
Жуков Zhukov Jukov Žukov
Гончаренко Honcharenko Goncharenko
Эпельштейн Epelshtein Jepel'shtejn Epel’štejn
схема shema skhema
отходов othodov otkhodov
Джаловян Dzhalovyan
Вища Vyshcha Vishha
"""
# the last two: x is кс in most lists, so GOST 7.79 B differs by a consonant
OTHER = "Дундич Dudin; Иванов Petrov; Попов Попович; Кун Таккер; Лопота Кипатов; Хомяков Xomyakov"


@pytest.mark.parametrize("line", SAME.strip().splitlines())
def test_same(line: str) -> None:
    first, *others = line.split()
    for other in others:
        assert skeleton(first) == skeleton(other), other


@pytest.mark.parametrize("pair", OTHER.split("; "))
def test_other(pair: str) -> None:
    one, other = pair.split()
    assert skeleton(one) != skeleton(other)


def test_values() -> None:
    """Consonant classes, doubled ones once; a word of vowels is not empty; no letters, nothing."""
    assert skeleton("Щукина") == "xkn"
    assert skeleton("Шшев") == "xv"
    assert skeleton("Ия") == "a"
    assert skeleton("2002") == ""
    assert skeleton("") == ""


SYLLABLES = st.tuples(st.sampled_from("бвгджзклмнпрстфхцчшщ"), st.sampled_from("аеёиоуыэюя"))


# х as ch or x, щ as sht, э as eh: other consonants
APART = {
    "belarusian-2007", "bulgarian-2009", "dstu-9112-a", "gost-16876-2", "gost-7.79-b", "kmu-2010",
    "scientific", "uzbek-latin",
}  # fmt: skip


@pytest.mark.parametrize("scheme", sorted({*schemes()} - APART))
@given(syllables=st.lists(SYLLABLES, min_size=2, max_size=5))
def test_schemes_agree(scheme: str, syllables: list[tuple[str, str]]) -> None:
    """A word of open syllables has one skeleton in all schemes but a few."""
    word = "".join(consonant + vowel for consonant, vowel in syllables)
    assert skeleton(word) == skeleton(romanize(word, scheme).text)


def test_real_pairs(shared: Path) -> None:
    """Of the real surnames 98 % have one skeleton with their romanisation, strangers hardly any."""
    lines = (shared / "corpus/pairs.tsv").read_text("utf-8").splitlines()[1:]
    rows = [line.split("\t") for line in lines if line.startswith("author\t")]
    names = [(row[1].split()[0], row[2].split()[0]) for row in rows]
    bones = [(skeleton(one.rstrip(",")), skeleton(other.rstrip(","))) for one, other in names]
    equal = sum(one == other for one, other in bones)
    strangers = sum(
        one == bones[(at * 7 + 11) % len(bones)][1] for at, (one, _) in enumerate(bones)
    )
    assert equal / len(bones) >= 0.98
    assert strangers / len(bones) <= 0.005
