"""Places, publishers, theses and terms, as a romanised list has them."""

import pytest

from twinbib.translit import wording


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("М.", "Moscow"),
        ("СПб.", "St. Petersburg"),
        ("М.; СПб.", "Moscow; St. Petersburg"),
        ("Ростов н/Д", "Rostov-on-Don"),
        ("Урюпинск", ""),
        ("М.; Урюпинск", ""),
        ("", ""),
    ],
)
def test_places(printed: str, expected: str) -> None:
    assert expected == wording.place(printed)


@pytest.mark.parametrize(
    ("kind", "printed", "expected"),
    [
        ("book", "Наука", ("Наука", " Publ.")),
        ("book", "Изд-во Наука", ("Наука", " Publ.")),
        ("book", "Издательство «Наука»", ("Наука", " Publ.")),
        ("thesis", "Томский университет", ("Томский университет", "")),
    ],
)
def test_publishers(kind: str, printed: str, expected: tuple[str, str]) -> None:
    assert expected == wording.publisher(kind, printed)


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("дис. … канд. юрид. наук", "Cand. jur. sci. diss."),
        ("автореф. дис. … канд. юрид. наук", "Extended abstract of Cand. jur. sci. diss."),
        ("дис. ... д-ра физ.-мат. наук", "Dr. phys. and math. sci. diss."),
        ("дис. докт. техн. наук", "Dr. tech. sci. diss."),
        ("дис. … канд. небыв. наук", ""),
        ("учебное пособие", ""),
        ("диспут", ""),
    ],
)
def test_theses(printed: str, expected: str) -> None:
    assert expected == wording.thesis(printed)


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("Вып. 3", "iss. 3"),
        ("№ 5", "no. 5"),
        ("спец. вып.", "spec. iss."),
        ("4(67)", "4(67)"),
        ("вышла", "вышла"),
        ("т.е. 3", "т.е. 3"),
    ],
)
def test_terms(printed: str, expected: str) -> None:
    assert expected == wording.terms(printed)
