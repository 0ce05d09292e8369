"""PDF: pages drawn line by line, and the text they must become."""

import sys
from collections.abc import Callable, Iterator

import pytest
from needs import pdf_makers

from twinbib.model import TwinbibError
from twinbib.read.formats import extract

LEFT, RIGHT = 50, 320
Line = tuple[float, float, str]
Draw = Callable[..., bytes]
TextOf = Callable[..., str]


@pytest.fixture
def drawn() -> Draw:
    """Draws the lines of pages: (left, bottom, words)."""
    draw: Draw = pdf_makers().drawn
    return draw


def column(left: float, words: str, top: float = 700) -> Iterator[Line]:
    for at, line in enumerate(words.strip().split("\n")):
        yield left, top - 13 * at, line.strip()


@pytest.fixture
def text(drawn: Draw) -> TextOf:
    """The text of pages of such lines."""
    return lambda *pages: extract("a.pdf", drawn(*pages)) or ""


PROSE = """Так начинается абзац, строки которого полны до самого пра-
    вого края, и кончается он короткой строкой.
    Второй абзац начинается с новой строки, хотя между ними и
    нет пустой, а его первое слово вошло бы в строку перед ним.
    1. Иванов И.И. Книга, название которой не вошло в строку и
    занимает две. М.: Наука, 2001.
    2. Петров П.П. Книга."""


def test_the_lines_of_a_paragraph_are_one_and_hyphens_stay(text: TextOf) -> None:
    """A hyphen at a line's end keeps its newline, for whoever knows the words."""
    assert text([*column(LEFT, PROSE)]) == (
        "Так начинается абзац, строки которого полны до самого пра-\n"
        "вого края, и кончается он короткой строкой.\n\n"
        "Второй абзац начинается с новой строки, хотя между ними и"
        " нет пустой, а его первое слово вошло бы в строку перед ним.\n"
        "1. Иванов И.И. Книга, название которой не вошло в строку и"
        " занимает две. М.: Наука, 2001.\n"
        "2. Петров П.П. Книга.\n"
    )


LINES_LEFT = "\n".join(f"левая строка номер {number}, полная," for number in range(1, 9))
LINES_RIGHT = "\n".join(f"правая строка номер {number}, полная," for number in range(1, 9))


@pytest.mark.parametrize("order", ["by column", "by line"])
def test_two_columns_are_read_one_after_the_other(order: str, text: TextOf) -> None:
    """However the file stores them; what spans both stands where it is printed."""
    page = [*column(LEFT, LINES_LEFT), *column(RIGHT, LINES_RIGHT)]
    if order == "by line":
        page = sorted(page, key=lambda line: (-line[1], line[0]))
    title = "Заглавие, которое стоит над обоими столбцами и шире каждого"
    found = text([(120, 740, title), *page])
    want = [title, *LINES_LEFT.split("\n"), *LINES_RIGHT.split("\n")]
    assert want == [line for line in found.replace("полная, ", "полная,\n").split("\n") if line]


def test_running_heads_and_page_numbers_stand_apart(text: TextOf) -> None:
    """They are for `read.furniture` to drop, that knows what comes again and again."""
    head = [(LEFT, 800, "Вестник университета"), (290, 30, "275")]
    found = text([*head, *column(LEFT, PROSE)], [*head, *column(LEFT, PROSE)])
    assert found.startswith("Вестник университета\n\n275\n\nТак начинается")
    assert "\n\nВестник университета\n\n" in found


def test_a_raised_number_is_marked_a_number_in_the_line_is_not(text: TextOf) -> None:
    assert text([(LEFT, 700, "Так говорят^1,2^ все, и 3 раза")]) == (
        "Так говорят<sup>1,2</sup> все, и 3 раза\n"
    )


def test_a_page_without_text_beside_one_with_text_is_left_out(text: TextOf) -> None:
    assert text([], [(LEFT, 700, "Текст")]) == "Текст\n"


def test_a_scan_is_refused(drawn: Draw) -> None:
    with pytest.raises(TwinbibError, match=r"^a\.pdf: a PDF without a text layer"):
        extract("a.pdf", drawn([]))


def test_signs_without_meaning_are_refused(drawn: Draw) -> None:
    """A text layer whose font says not what its signs mean."""
    with pytest.raises(TwinbibError, match=r"^a\.pdf: the text layer of this PDF is unreadable"):
        extract("a.pdf", drawn([(LEFT, 700, "!\"#$%&'()*+,-./:;<=>?@ a !!!!")]))


def test_a_password_is_asked_for_in_one_line(drawn: Draw) -> None:
    with pytest.raises(TwinbibError, match=r"^a\.pdf: the PDF is protected by a password"):
        extract("a.pdf", drawn([(LEFT, 700, "Текст")], password="geheim"))  # noqa: S106 (it is no secret)


@pytest.mark.parametrize("cut", [9, 200, -300])
def test_a_damaged_file_is_refused_in_one_line_or_read(cut: int, drawn: Draw) -> None:
    """pdfium mends what it can."""
    whole = drawn([*column(LEFT, PROSE)])
    try:
        assert extract("a.pdf", whole[:cut])
    except TwinbibError as error:
        assert str(error).startswith("a.pdf: ")
        assert "\n" not in str(error)


def test_without_pypdfium2_the_cure_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pypdfium2", None)
    with pytest.raises(TwinbibError, match=r"^a\.pdf: .*pip install 'twinbib\[pdf\]'"):
        extract("a.pdf", b"%PDF-1.7")
