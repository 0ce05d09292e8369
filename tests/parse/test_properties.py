"""What must hold for every entry, however odd."""

import re
import time
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from twinbib.model import Reference
from twinbib.parse import read, reference, references

PIECES = st.sampled_from([
    "Иванов И.И.", "Петров П. П.,", "и др.", "Title", "Название книги", " // ", " / ", " = ", "[", "]",
    "[English]", ". – ", ". ", ", ", "М.: Наука", "Moscow,", "2015", "1945.", "(2001)", "№ 4(67)", "Т. 12",
    "Vol. 3", "С. 5-10", "300 с.", "https://a.ru/b", "URL:", "DOI: 10.1000/x", "(дата обращения: 1.2.2015)",
    "[in Russ.]", "под ред. А. Б. Иванова", "пер. с англ.", "«", "»", "\ue000", "ГОСТ 7.1-2003", "Указ",
    "от 7 мая 2012 г.", "“Quoted”", "&", "и", "\u0301",
])  # fmt: skip
ENTRIES = st.lists(PIECES | st.text(max_size=12), max_size=14).map(" ".join)
WORDS = re.compile(r"[^\W_]{4,}")


def strings(value: Any) -> list[str]:
    if isinstance(value, str):
        return [value]
    if isinstance(value, tuple):
        return [text for part in value for text in strings(part)]
    if hasattr(value, "__dataclass_fields__"):
        return [text for field in fields(value) for text in strings(getattr(value, field.name))]
    return []


@given(ENTRIES)
@settings(max_examples=400, deadline=None)
def test_no_entry_raises_and_each_is_a_reference(text: str) -> None:
    assert isinstance(reference(text), Reference)


@given(ENTRIES)
@settings(max_examples=300, deadline=None)
def test_every_piece_was_printed(text: str) -> None:
    """A masked piece stands at its offsets, and what is left over is what nobody masked."""
    draft, _ = read(text)
    assert len(draft.text) == len(draft.printed)
    for kept, printed in zip(draft.text, draft.printed, strict=True):
        assert kept in ("\ue000", printed)


@given(st.lists(ENTRIES, max_size=4))
@settings(max_examples=50, deadline=None)
def test_a_list_gives_a_reference_an_entry(texts: list[str]) -> None:
    assert len(texts) == len(references(texts))


def test_no_word_of_a_real_entry_is_lost(shared: Path) -> None:
    """Every word of 4 letters or more of 5,944 entries is in a field or in `unread`, labels apart."""
    labels = set(
        "часть выпуск режим доступа дата обращения электронный ресурс интернет доступно адресу сайт "
        "сайте available avail avaiable accessed volume issue part paper article from retrieved isbn "
        "issn опубл опубликовано опубликован published общей редакцией редакцией ресурс http https "
        "band heft pages page труды access mode редкол научн англ".split()
    )
    lost = total = 0
    for path in sorted((shared / "corpus" / "npe").glob("*.ru.md")):
        for line in path.read_text("utf-8").splitlines():
            if (entry := re.match(r"\d+\. (.*)", line)) is None:
                continue
            text = re.sub(r"<[^>]*>", "", entry[1])
            said = " ".join(strings(reference(text))).casefold()
            text = re.sub("(?<=[а-яa-z])(?=[А-ЯA-Z])", " ", text)  # «ЗабудькоА.Н.»
            words = [word.casefold() for word in WORDS.findall(text)]
            total += len(words)
            lost += sum(word not in said and word not in labels for word in words)
    assert total > 50_000
    assert lost < total / 2_500


@pytest.mark.parametrize(
    "unit",
    [
        "[",
        "(",
        "«",
        "И. ",
        "а.",
        "// ",
        "/ ",
        "= ",
        "2015, ",
        "С. 5 ",
        "http://a. ",
        "№ 1 ",
        "Иванов И.И., ",
    ],
)
def test_the_cost_grows_in_step_with_a_hostile_entry(unit: str) -> None:
    """Eight times the entry takes at most twenty times as long: no backtracking runs away."""

    def seconds(count: int) -> float:
        text = unit * count
        start = time.perf_counter()
        reference(text)
        return time.perf_counter() - start

    seconds(10)
    small = max(min(seconds(1_000) for _ in range(3)), 0.002)
    assert seconds(8_000) < 20 * small
