"""Romanisation schemes: tables that carry their own samples."""

import re
import tomllib
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twinbib import tables
from twinbib.language.departure import folded
from twinbib.language.romanisation import FALLBACK
from twinbib.language.scheme import scheme as scheme_of
from twinbib.model import TwinbibError
from twinbib.translit import Romanized, romanize, schemes

SAMPLES = [
    (name, sample["cyrillic"], sample["latin"])
    for name in schemes()
    for sample in tables.table(f"translit/{name}.toml")["samples"]
]
INDEPENDENT = [
    (case["scheme"], cyrillic, latin)
    for case in tomllib.loads(Path(__file__).with_name("independent.toml").read_text("utf-8"))[
        "case"
    ]
    for cyrillic, latin in case["words"]
]
CYRILLIC = re.compile("[\u0400-\u052f\u1c80-\u1c8f\u2de0-\u2dff\ua640-\ua69f]")
LANGUAGES = {
    "ru": "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
    "uk": "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
    "kk": "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя",
    "be": "абвгґдеёжзійклмнопрстуўфхцчшыьэюя",
    "bg": "абвгдежзийклмнопрстуфхцчшщъьюя",
    "ky": "абвгдеёжзийклмнңоөпрстуүфхцчшщъыьэюя",
    "mk": "абвгдѓежзѕијклљмнњопрстќуфхцчџш",
    "mn": "абвгдеёжзийклмноөпрстуүфхцчшщъыьэюя",
    "sr": "абвгдђежзијклљмнњопрстћуфхцчџш",
    "uz": "абвгдеёжзийклмнопрстуфхцчшъьэюяўқғҳ",
    "other": "ѣѳѵ",
}


@pytest.mark.parametrize(("scheme", "cyrillic", "latin"), SAMPLES)
def test_samples(scheme: str, cyrillic: str, latin: str) -> None:
    assert Romanized(latin) == romanize(cyrillic, scheme)


@pytest.mark.parametrize(("scheme", "cyrillic", "latin"), INDEPENDENT)
def test_others_have_the_same_table(scheme: str, cyrillic: str, latin: str) -> None:
    """One kind of apostrophe and quotation mark, which the standards print in several ways."""
    assert folded(romanize(cyrillic, scheme).text) == folded(latin)


@pytest.mark.parametrize("scheme", schemes())
def test_a_scheme_knows_its_language(scheme: str) -> None:
    """Every letter of the language that a scheme is for is in it, small and capital."""
    language = scheme_of(scheme).language
    for letter in LANGUAGES.get(language, "".join(LANGUAGES.values())):
        assert romanize(letter + letter.upper(), scheme).unknown == (), letter


@pytest.mark.parametrize("scheme", schemes())
def test_no_cyrillic_is_left(scheme: str) -> None:
    """Not one of the Cyrillic code points, alone or between others."""
    for point in [*range(0x400, 0x530), *range(0x1C80, 0x1C89), *range(0xA640, 0xA6A0)]:
        for text in (chr(point), f"а{chr(point)}е", f"{chr(point)} т"):
            assert not CYRILLIC.search(romanize(text, scheme).text), hex(point)


@pytest.mark.parametrize("scheme", schemes())
@given(st.text(st.sampled_from("абвгґдеєжзиійклцщъыьэюяқғһўђ АБЩЯЮЄЇъ-’'.1xX")))
def test_any_text(scheme: str, text: str) -> None:
    """No Cyrillic is left, what is not Cyrillic stays, and what is unknown was in the text."""
    done = romanize(text, scheme)
    assert not CYRILLIC.search(done.text)
    assert set(done.unknown) <= set(text) | set(text.lower())
    assert text.count("1") == done.text.count("1")


@given(st.text())
def test_keys_need_ascii(text: str) -> None:
    """The simple table makes Cyrillic ASCII; it knows the letters of all living languages."""
    cyrillic = "".join(c for c in text if CYRILLIC.match(c))
    assert romanize(cyrillic, FALLBACK).text.isascii()


def test_letters_of_another_language_are_reported() -> None:
    """Kazakh letters never pass through a Russian scheme unnoticed."""
    assert Romanized("Noghayeva, Qazaq", ("ғ", "Қ", "қ")) == romanize("Ноғаева, Қазақ", "bgn-pcgn")
    assert Romanized("Kyyiv", ("Ї",)) != romanize("Київ", "kmu-2010")


@pytest.mark.parametrize(
    ("cyrillic", "latin"),
    [
        ("США", "SShA"),
        ("Щука", "Shchuka"),
        ("ЖУРНАЛ «ЩУКА» В США", "ZHURNAL «ShchUKA» V SShA"),  # four capitals are an acronym
        ("АЭС", "AES"),
        ("Ю. Я. Ершов", "Yu. Ya. Yershov"),
        ("Его, её, объём", "Yego, yeyë, ob”yëm"),
        ("не его", "ne yego"),
        ("Observer 2013, № 12", "Observer 2013, № 12"),
        ("й и и\u0306", "y i y"),  # composed and decomposed
        ("", ""),
    ],
)
def test_bgn(cyrillic: str, latin: str) -> None:
    assert latin == romanize(cyrillic, "bgn-pcgn").text


@pytest.mark.parametrize(
    ("cyrillic", "latin"),
    [
        ("Юрій Яготин, «Юність»", "Yurii Yahotyn, «Yunist»"),
        ("об'єкт Знам’янка", "obiekt Znamianka"),
        ("її сім’я", "yii simia"),
        ("'Їжак'", "'Yizhak'"),
        ("O'Brien і Д’Арк", "O'Brien i DArk"),
        ("ЗГУРСЬКИЙ згода", "ZGHURSKYI zghoda"),
    ],
)
def test_kmu(cyrillic: str, latin: str) -> None:
    """Word starts, зг and apostrophes, of which only those inside a word fall away."""
    assert latin == romanize(cyrillic, "kmu-2010").text


@pytest.mark.parametrize(
    ("cyrillic", "latin"),
    [
        ("Востоковедные исследования на Алтае", "Vostokovednye issledovania na Altae"),
        ("влияние на международные отношения", "vlianie na mejdunarodnye otnoşenia"),
        ("Приоритеты внешней политики", "Prioritety vneşnei politiki"),
        ("Рахимов", "Rahimov"),
        ("Вестник Томского государственного университета",
         "Vestnik Tomskogo gosudarstvennogo universiteta"),
        ("сфере безопасности", "sfere bezopasnosti"),
    ],
)  # fmt: skip
def test_kazakh_latin_as_a_journal_prints_it(cyrillic: str, latin: str) -> None:
    """The words of a real list, Russian ones adapted as loan words."""
    assert latin == romanize(cyrillic, "kazakh-2021").text


def test_kazakh_capitals() -> None:
    """The dot tells и from і in capitals too."""
    assert romanize("ИНСТИТУТ, ҒЫЛЫМИ, Ілім", "kazakh-2021").text == "İNSTİTUT, ĞYLYMİ, Il\u0131m"


def test_unknown_scheme_names_the_known_ones() -> None:
    with pytest.raises(TwinbibError, match=r"'bgn'.*ala-lc.*bgn-pcgn"):
        romanize("а", "bgn")


def test_reversible_where_the_standard_says_so() -> None:
    """ISO 9 maps each letter to one other: no two letters meet."""
    letters = "".join(dict.fromkeys("".join(LANGUAGES.values())))
    latin = [unicodedata.normalize("NFC", romanize(c, "iso-9").text) for c in letters]
    assert len(set(latin)) == len(letters)
