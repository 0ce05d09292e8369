"""What a romanised list leaves out of titles."""

import pytest

from twinbib.language.hand import Hand
from twinbib.model import Entry, Reference, Rendition, Source, Span
from twinbib.text import plain
from twinbib.translit.choice import Choice
from twinbib.translit.generation import generate
from twinbib.translit.omissions import omissions, without


@pytest.mark.parametrize(
    ("omitted", "text", "less"),
    [
        ("kind", "Общий курс: учебник для вузов", "Общий курс"),
        ("kind", "Общий курс. Учебное пособие", "Общий курс"),
        ("kind", "Nuclear Waste (NW-2015): proceedings", "Nuclear Waste (NW-2015)"),
        ("event", "Вода: труды школы, Омск, 3-4 июня 2016 г.", "Вода: труды школы"),
        ("event", "Water: proceedings, Oslo, 9 June 2015", "Water: proceedings"),
        ("kind event", "Water: proceedings, Oslo, 9–12 June 2015", "Water"),
        # a name of its own; no tail; not asked for
        ("kind", "Общий курс: учебник для МГУ", "Общий курс: учебник для МГУ"),
        ("kind", "Вода: труды 7 Всероссийской школы", "Вода: труды 7 Всероссийской школы"),
        ("kind", "Учебник для вузов", "Учебник для вузов"),
        ("kind", "История: учебники прошлого века", "История: учебники прошлого века"),
        ("event", "Казань, 1552 год: осада", "Казань, 1552 год: осада"),
        ("event", "Общий курс: учебник", "Общий курс: учебник"),
        ("", "Общий курс: учебник", "Общий курс: учебник"),
    ],
)
def test_a_title_less_what_is_left_out(omitted: str, text: str, less: str) -> None:
    assert without(text, omitted.split()) == less


def source(title: str, printed: str) -> Source:
    entry = Entry(1, Span("a.md", 0, 1), "x", plain("a.md", "x"))
    original = Rendition(entry, Reference(language="ru", title=title))
    return Source(1, "key", original, Rendition(entry, Reference(title=printed)))


COURSE = source("Общий курс: учебник для вузов", "Obshchii kurs")
MOTORS = source("Двигатели: монография", "Dvigateli")
KEPT = source("Вода и лёд: монография", "Voda i led: monografiya")
OTHER = source("Вода и лёд: монография", "Water and ice")
PLAIN = source("Общий лес", "Obshchii les")


@pytest.mark.parametrize(
    ("sources", "expected"),
    [
        ([COURSE, MOTORS], {"kind"}),
        ([COURSE, MOTORS, PLAIN, OTHER], {"kind"}),
        ([COURSE, MOTORS, KEPT], set()),  # half of real lists do both
        ([COURSE, PLAIN], set()),  # one may be a slip
        ([], set()),
    ],
)
def test_what_a_list_always_leaves_out(sources: list[Source], expected: set[str]) -> None:
    assert omissions(sources) == expected


def test_the_list_goes_on_so() -> None:
    work = Reference(language="ru", title="Лес: учебник", container_title="Река: монография")
    hands = {"ru": Hand("bsi")}
    made = generate(work, Choice(hands, omits=frozenset({"kind"}))).reference
    assert (made.title, made.container_title) == ("Les", "Reka")
    assert generate(work, Choice(hands)).reference.title == "Les: uchebnik"
