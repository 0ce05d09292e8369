"""Entries that the whole lists leave without a twin, told apart by little: no numbers help."""

from short_renditions import rendition
from test_pair import ORIGINAL, ROMANIZED, numberless

from twinbib.model import Rendition
from twinbib.pair import pair, uncertain


def paired(
    original: list[Rendition], romanized: list[Rendition]
) -> list[tuple[str, str | None, bool]]:
    """The texts of each pair beyond the lists of `test_pair`, and whether it is uncertain."""
    sources = pair(
        numberless([*ORIGINAL, *original]), numberless([*ROMANIZED[::-1], *romanized[::-1]])
    )
    return [
        (
            source.original.entry.text.value,
            source.romanized.entry.text.value if source.romanized else None,
            source.pairing is not None and uncertain(source.pairing),
        )
        for source in sources[len(ORIGINAL) : len(ORIGINAL) + len(original)]
        if source.original
    ]


THESIS = rendition(
    7, "Милютин В.В. Методы извлечения. М., 2008", authors="Милютин В.В.",
    title="Методы извлечения", year=2008,
)  # fmt: skip
TRANSLATED = rendition(
    7, "Milutin V.V. Techniques of recovery. Moscow, 2008", authors="Milutin V.V.",
    title="Techniques of recovery", year=2008,
)  # fmt: skip


def test_an_author_and_a_year_are_enough_where_one_of_each_is_left() -> None:
    [(_, twin, _)] = paired([THESIS], [TRANSLATED])
    assert twin == TRANSLATED.entry.text.value


def test_a_year_alone_is_not() -> None:
    stranger = rendition(7, "Wave theory. London, 2008", title="Wave theory", year=2008)
    [(_, twin, _)] = paired([rendition(7, "Теория поля. М., 2008", title="Теория поля",
                                       year=2008)], [stranger])  # fmt: skip
    assert twin is None


def test_nor_an_author_whose_works_differ_in_all_else() -> None:
    other = rendition(
        7, "Milutin V.V. Glass. Kiev, 1991", authors="Milutin V.V.", title="Glass", year=1991
    )
    [(_, twin, _)] = paired([THESIS], [other])
    assert twin is None


def test_of_two_documents_of_a_series_each_finds_its_own() -> None:
    original = [
        rendition(7, "Правила расчёта на прочность, НП-001-15", title="Правила расчёта"),
        rendition(8, "Нормы контроля металла, НП-089-15", title="Нормы контроля"),
    ]
    romanized = [
        rendition(7, "Rules of strength, NP-001-15", title="Rules of strength"),
        rendition(8, "Norms of testing, NP-089-15", title="Norms of testing"),
    ]
    found = {first: second for first, second, _ in paired(original, romanized) if second}
    wrong = {original[0].entry.text.value: romanized[1].entry.text.value,
             original[1].entry.text.value: romanized[0].entry.text.value}  # fmt: skip
    assert not found.items() & wrong.items()


def test_an_address_with_a_letter_misread() -> None:
    """`rn` for `m`, as scanning has it."""
    first = rendition(7, "Обзор решений", title="Обзор решений",
                      url="https://rn.habrahabr.ru/post/319348/")  # fmt: skip
    second = rendition(7, "Overview", title="Overview", url="https://m.habrahabr.ru/post/319348/")
    [(_, twin, _)] = paired([first], [second])
    assert twin == "Overview"


def test_an_address_with_other_digits_is_another_page() -> None:
    first = rendition(7, "Обзор решений", title="Обзор решений",
                      url="https://habrahabr.ru/post/319348/")  # fmt: skip
    second = rendition(7, "Overview", title="Overview", url="https://habrahabr.ru/post/319347/")
    [(_, twin, _)] = paired([first], [second])
    assert twin is None


def test_a_latin_name_in_a_title_and_in_its_translation() -> None:
    first = rendition(7, "Страница платформы Tizen: tizen.org.", title="Страница Tizen")
    second = rendition(7, "Tizen website: tizen.org.", title="Tizen website")
    [(_, twin, _)] = paired([first], [second])
    assert twin == second.entry.text.value
