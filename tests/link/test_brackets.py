"""Numbers in brackets, read into items."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twinbib.link import brackets, inside
from twinbib.model import CitedItem

HERE = Path(__file__).parent


def cases() -> list[tuple[str, str]]:
    lines = (HERE / "brackets.txt").read_text("utf-8").splitlines()
    bare = [re.sub(r"\s{2,}#.*", "", line) for line in lines]
    return [tuple(line.split(" => ")) for line in bare if line and not line.startswith("#")]


def shown(item: CitedItem) -> str:
    """An item as the table writes it."""
    parts = [
        f"({item.prefix})" if item.prefix else "",
        "-" if item.number is None else str(item.number),
        f"{item.locator.label}:{item.locator.value}" if item.locator else "",
        f"({item.suffix})" if item.suffix else "",
    ]
    return " ".join(filter(None, parts))


@pytest.mark.parametrize(("printed", "expected"), cases())
def test_a_bracket_is_read_into_items(printed: str, expected: str) -> None:
    marks = list(brackets.find(f"Так пишут {printed}."))
    found = "; ".join(shown(item) for mark in marks for item in mark.items)
    assert expected == (found or "none")


@pytest.mark.parametrize(
    "code",
    [
        "values[3].x = 1;",
        "m[2] + m[3]",
        "a_b[5]",
        "list[7] = 3",
        "matrix[1][2]",
        "\\newcommand{\\name}[1]{}",
        "f[2](x)",
        "x = values[3];",
        "\\linebreak[4]",
    ],
)
def test_an_index_in_code_is_no_citation(code: str) -> None:
    assert list(brackets.find(code)) == []


@pytest.mark.parametrize(
    "text", ["слово[5]", "countries[5].", "(IMU)[5]", "Uzbekistan[5] (the", "2019 [5]", "[4][5]"]
)
def test_a_citation_may_touch_what_is_before_it(text: str) -> None:
    assert [mark.items[0].number for mark in brackets.find(text)][-1] == 5


@pytest.mark.parametrize(
    "text",
    [
        "на отрезке [1, 2] она растёт",
        "в диапазоне [1; 5] значений",
        "on the interval [1, 2] it grows",
        "x ∈ [1, 2]",
        "x = [3, 7]",
        "[1, 2] \u00d7 [3, 4]",
        r"x \in [1,2]",
        "$[1, 2]$",
        r"$f: [1, 2] \to R$",
        "для всех x из [1, 2] она растёт",
        "лежит в [0, 1] или [1, 2]",
        "вектор [1, 2, 3] нормирован",
        "матрица [[1, 2], [3, 4]] обратима",
        "возраст 9 [3; 12] лет",
        "95 % ДИ [1,2; 3,4]",
        "(95 % CI: [2; 5])",
        "на шкале [1–5] она внизу",
        "карта в масштабе [1:10]",
        "схема дана на рис. [3] и дальше",
        "See Fig. [3]",
        "(Табл. [2])",
    ],
)
def test_an_interval_is_no_citation(text: str) -> None:
    assert list(brackets.find(text)) == []


@pytest.mark.parametrize(
    "text",
    [
        "в 2009 [5; 8] годах",
        "рост на 12 % [3, 4] и",
        "витамин C in [1, 2] it is",
        "о векторах пишут [1, 2]",
        "различия велики: p < 0,05. [10]",
        "при T = 300 К. [10]",
        "в 9 работах [3; 4]",
        "$y > 0$ [1, 2] $x$",
        "об интервалах пишут [1, 2]",
        "интервал [5]",
        "отрезке [1, с. 2]",
        "карта дана в [1: 10]",
        "схема на рис. 2 [3] и дальше",
        "см. рис. [3, с. 5]",
        "на рисунке [3] дана схема",
        "при 5 [3: 20] лет",
    ],
)
def test_a_citation_may_stand_beside_maths(text: str) -> None:
    assert len(list(brackets.find(text))) == 1


@pytest.mark.parametrize(
    "text",
    ["[1](https://a.example)", "![1](a.png)", "[1](pages/two.md)", "[1]: https://a.example"],
)
def test_a_link_is_no_citation(text: str) -> None:
    assert list(brackets.find(text)) == []


@pytest.mark.parametrize("text", ["[1](#ref1)", "[1] (см. там)", "[1](и не только)", "[1]: так"])
def test_a_link_to_the_list_and_prose_in_brackets_hide_no_citation(text: str) -> None:
    assert len(list(brackets.find(text))) == 1


@pytest.mark.parametrize(
    "entry",
    [
        "[1] Иванов И. И. Книга // Журнал. 2009. № 3.",
        "- [1] Иванов И. И. Книга. М., 2009. С. 5.",
        "[1]. Ivanov I. I. Kniga. Moscow, 2009. Pp. 5–7.",
        "[1] Книги. URL: https://a.example",
    ],
)
def test_the_label_of_an_entry_in_the_text_is_no_citation(entry: str) -> None:
    assert list(brackets.find(f"Слово.\n\n{entry}\n\nСлово.")) == []
    assert list(brackets.find(entry)) == []


@pytest.mark.parametrize("text", ["[1] пишут так.", "[1, с. 5] Иванов пишет в 2009 году.", "[1]"])
def test_a_paragraph_may_begin_with_a_citation(text: str) -> None:
    assert len(list(brackets.find(f"Слово.\n\n{text}"))) == 1


@given(st.text(alphabet="[]12 ,;:–-.сptсмтам же", max_size=60))
def test_marks_are_brackets_in_order(text: str) -> None:
    marks = list(brackets.find(text))
    assert all(text[mark.start] == "[" and text[mark.end - 1] == "]" for mark in marks)
    assert all(mark.items for mark in marks)
    assert marks == sorted(marks, key=lambda mark: mark.start)


@given(st.lists(st.integers(1, 999), min_size=1, max_size=8), st.sampled_from(", ;"))
def test_what_is_printed_is_cited(numbers: list[int], separator: str) -> None:
    """Any list of numbers comes back, in its order."""
    joint = f"{separator} " if separator != " " else ", "
    printed = joint.join(map(str, numbers))
    assert numbers == [item.number for item in inside.cited(printed)]


@pytest.mark.parametrize(
    "text",
    [
        "Площадь равна: A = const. [10]",
        "K = Rл / RH. [8]\n\nКоэффициент мал.",
        "vi = const -> max.\t[11]",
        "x = (a + b) / c,   [3]",
        "A = const. [6]\n\nB = max, [7]\n\nПо формулам [6–7] её считают.",
        "A = const. [6]\n\nПодставим в уравнение [6] число.",
    ],
)
def test_the_number_of_a_formula_is_no_citation(text: str) -> None:
    assert list(brackets.find(text)) == []


@pytest.mark.parametrize(
    "text",
    [
        "к = 1 + x [5].",
        "Число q = 5. [10]",
        "Площадь A = const [10], а объём нет.",
        "Он равен x = const по данным Петрова. [10]",
        "Формула [5] дана без вывода.",
        "A = const. [6]\n\nТак пишут [5].",
        "A = const. [6]\n\nВ уравнение [5] входит число.",
    ],
)
def test_a_citation_may_stand_behind_a_formula(text: str) -> None:
    assert len(list(brackets.find(text))) == 1
