"""Citations tied to the sources of the lists, and to their place in the file."""

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from twinbib import link
from twinbib.model import CitedItem, Entry, Locator, Reference, Rendition, Source, Span
from twinbib.text import plain, substitute

SOURCES = [Source(1, "dundich2002"), Source(2, "tsyganok2013"), Source(11, "usa2020")]


def items(text: str, sources: list[Source] = SOURCES) -> list[tuple[CitedItem, ...]]:
    return [citation.items for citation in link.citations([plain("a.md", text)], sources)]


def test_an_item_has_the_key_of_its_source() -> None:
    assert items("Так [1, с. 5; 2].") == [
        (CitedItem(1, "dundich2002", Locator("page", "5")), CitedItem(2, "tsyganok2013"))
    ]


def test_a_number_that_no_source_has_stays_without_a_key() -> None:
    assert items("Так [12, p. 5], [7] и [47].") == [
        (CitedItem(12, "", Locator("page", "5")),),
        (CitedItem(7),),
        (CitedItem(47),),
    ]


@pytest.mark.parametrize("printed", ["[100, 200]", "[600]", "[120–130]", "[50; 60]"])
def test_numbers_far_beyond_the_list_are_no_citation(printed: str) -> None:
    """Intervals and counts; `[47]` beside 11 sources is a citation gone wrong."""
    assert items(f"На отрезке {printed} функция растёт.") == []


def test_without_a_list_every_number_may_be_a_source() -> None:
    assert items("Так [600].", []) == [(CitedItem(600),)]


def test_there_means_the_source_cited_before() -> None:
    assert items("Так [1, с. 5]. И ещё [там же, с. 7]. Потом [2] и [там же].") == [
        (CitedItem(1, "dundich2002", Locator("page", "5")),),
        (CitedItem(1, "dundich2002", Locator("page", "7")),),
        (CitedItem(2, "tsyganok2013"),),
        (CitedItem(2, "tsyganok2013"),),
    ]


def _printed(number: int, key: str, side: str) -> Source:
    entry = Entry(number, Span("a.md", 0, 1), "", plain("a.md", ""))
    rendition = Rendition(entry, Reference("book"))
    return Source(number, key, **{side: rendition})


def test_a_number_that_two_entries_of_a_list_have_fits_both() -> None:
    """«Источники» and «Литература» both begin with 1: neither is guessed, nor by «там же»."""
    sources = [_printed(1, "archive", "original"), _printed(1, "book", "original"), SOURCES[1]]
    both = ("archive", "book")
    assert items("Так [1, с. 5; 2]. Потом [1] и [там же].", sources) == [
        (CitedItem(1, "", Locator("page", "5"), fits=both), CitedItem(2, "tsyganok2013")),
        (CitedItem(1, fits=both),),
        (CitedItem(1, fits=both),),
    ]


def test_a_number_that_both_lists_have_is_of_the_original_list() -> None:
    """A twin that is no one's stands beside the work that has its number."""
    sources = [_printed(1, "translated", "romanized"), _printed(1, "printed", "original")]
    assert items("Так [1].", sources) == [(CitedItem(1, "printed"),)]


def test_there_with_nothing_before_it_means_no_source() -> None:
    assert items("Так [там же, с. 7].") == [(CitedItem(None, "", Locator("page", "7")),)]


def test_a_key_that_is_a_source_is_tied_and_any_other_is_not() -> None:
    assert items(r"Так в~\cite[с. 5]{usa2020} и \cite{nobody}.") == [
        (CitedItem(11, "usa2020", Locator("page", "5")),),
        (CitedItem(None),),
    ]


def test_a_bracket_inside_a_command_is_not_a_second_citation() -> None:
    assert len(items(r"Так в~\cite[1]{usa2020}.")) == 1


def test_citations_of_several_bodies_keep_their_files() -> None:
    bodies = [plain("a.md", "Так [1]."), plain("b.md", "Или так [2].")]
    found = link.citations(bodies, SOURCES)
    assert [("a.md", 4), ("b.md", 8)] == [(one.span.file, one.span.start) for one in found]


def test_offsets_are_those_of_the_file() -> None:
    """The body is cleaned of escapes and line ends; the spans show what is printed."""
    printed = "Так\n  написано \\[1,\n с. 5\\]. Конец."
    body = substitute(plain("a.md", printed), re.compile(r"\\(?=[\[\]])"), "")
    body = substitute(body, re.compile(r"\s*\n\s*"), " ")
    (citation,) = link.citations([body], SOURCES)
    assert citation.raw == "[1, с. 5]"
    assert printed[citation.span.start : citation.span.end].startswith("[1,\n с. 5")
    assert citation.claim is not None
    assert printed[citation.claim.span.start : citation.claim.span.end] == "Так\n  написано"


WORDS = st.sampled_from(
    [
        "[1, с. 5]",
        "[2; 3]",
        "слово.",
        "А.",
        "Иванов",
        "\n\n",
        "- ",
        "(см.",
        ")",
        "согласно",
        ", а",
        "и",
        ";",
        "пишет,",
        "сәйкес",
        "Теорема 1",
    ]
)


@given(st.lists(WORDS, max_size=40).map(" ".join))
@example("\n\n [1, с. 5] ) пишет, [1, с. 5] (см.")
def test_whatever_the_text_every_citation_is_where_it_says(text: str) -> None:
    found = link.citations([plain("a.md", text)], SOURCES)
    assert text.count("[") == len(found)
    for one in found:
        assert text[one.span.start : one.span.end] == one.raw
        if one.claim:
            assert text[one.claim.span.start : one.claim.span.end] == one.claim.text
            assert one.claim.text.strip() == one.claim.text != ""
        if one.claim and one.claim.part:
            part, claim = one.claim.part, one.claim.span
            assert claim.start <= part.start < part.end <= claim.end


HOSTILE = {
    "citations": "Слово и дело [1], ещё [2], ",
    "citations after stops": ". [1] [2] ",
    "brackets": "[(",
    "closing brackets": ")]",
    "initials": "А. ",
    "stops": ".",
    "line ends": "\n \n",
    "numbers": "[1, с. 1, 1, 1, 1, 1, 1, 1, 1 x] ",
    "commands": r"\cite[",
    "years": "«Он в 2001 г. Узбекистан». ",
    "paragraphs": "Слово и дело [1].\n\n",
}


@pytest.mark.parametrize("piece", HOSTILE.values(), ids=HOSTILE)
def test_hostile_text_hides_no_citation(piece: str) -> None:
    """The citation after a hundred thousand characters of anything is still found."""
    text = piece * (100_000 // len(piece)) + " Слово и дело [1]."
    found = link.citations([plain("a.md", text)], SOURCES)
    assert found[-1].items[0].number == 1


def test_the_label_of_a_note_is_no_word_of_its_claim() -> None:
    """Where no mark in the text belongs to it."""
    [citation] = link.citations([plain("a.md", "[^1]: Книги любят все [1, с. 5].")], SOURCES)
    assert citation.claim is not None
    assert citation.claim.text.startswith("Книги любят все")
    assert citation.claim.span.start == 6
