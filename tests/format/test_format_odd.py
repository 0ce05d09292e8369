"""What people write and programs export: no item costs the list more than itself."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from twinbib.format import Options, RenderedEntry, bibliography, find_style, render

CASES = json.loads((Path(__file__).parent / "odd_items.json").read_text("utf-8"))
NUMERIC = find_style("gost-r-7.0.5-2008-numeric")
STYLES = [
    NUMERIC,
    find_style("gost-r-7.0.5-2008-author-date"),
    find_style("references-romanized"),
]
GOOD = {"id": "good", "type": "book", "language": "ru", "title": "Хорошая"}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["what"])
def test_odd_item(case: dict[str, Any]) -> None:
    """It is printed as far as it can be, and its neighbours are printed as ever."""
    rendered = render([GOOD, {"id": "odd", **case["item"]}, GOOD | {"id": "other"}], NUMERIC)
    wanted = ["1. Хорошая.", f"2. {case['plain']}", "3. Хорошая."]
    assert wanted == [entry.plain for entry in rendered.entries]
    assert len(case["warnings"]) == len(rendered.warnings)
    for part, warning in zip(case["warnings"], rendered.warnings, strict=True):
        assert warning.id == "odd"
        assert part in warning.reason


@pytest.mark.parametrize("odd", [None, 5, "text", [], {}, {"id": "x"}, {"title": ""}], ids=repr)
def test_what_cannot_be_printed_is_replaced(odd: Any) -> None:
    """The printed text stands in for it, and a warning names the key and the reason."""
    key = odd["id"] if isinstance(odd, dict) and "id" in odd else "2"
    options = Options(printed={key: "Иванов, как напечатано"})
    rendered = render([GOOD, odd, GOOD | {"id": "other"}], NUMERIC, (), options)
    wanted = ["1. Хорошая.", "2. Иванов, как напечатано", "3. Хорошая."]
    assert wanted == [entry.plain for entry in rendered.entries]
    assert rendered.warnings[-1].id == key
    assert "prints nothing of it; printed as in the article" in str(rendered.warnings[-1])


def test_without_printed_text_the_key_stands_in() -> None:
    """Nothing better is known."""
    rendered = render([{"id": "ivanov"}], NUMERIC)
    assert rendered.entries[0].plain == "1. ivanov"


def test_a_style_that_fails_on_an_item(monkeypatch: pytest.MonkeyPatch) -> None:
    """The list is printed, with the article's own words for the entry."""
    original = bibliography.entry

    def failing(style: Any, cite: Any) -> str:
        if cite.item.id == "bad":
            raise ValueError("no such thing")
        return original(style, cite)

    monkeypatch.setattr(bibliography, "entry", failing)
    options = Options(printed={"bad": "Плохая, как напечатано"})
    rendered = render([GOOD, GOOD | {"id": "bad"}], NUMERIC, (), options)
    assert ["1. Хорошая.", "2. Плохая, как напечатано"] == [e.plain for e in rendered.entries]
    assert "bad: the style fails on it: ValueError('no such thing')" in str(rendered.warnings[0])


def test_keys_differ_in_case() -> None:
    """`a` and `A` are two sources."""
    items = [GOOD | {"id": "a"}, {"id": "A", "type": "book", "title": "Другая", "language": "ru"}]
    rendered = render(items, NUMERIC, [[{"id": "A"}], [{"id": "a"}]])
    assert ["a", "A"] == [entry.id for entry in rendered.entries]
    assert ["[2]", "[1]"] == [citation.plain for citation in rendered.citations]
    assert rendered.warnings == ()


def test_one_key_twice() -> None:
    """Both are printed, citations are of the first, and the user is told."""
    rendered = render([GOOD, GOOD | {"title": "Другая"}], NUMERIC, [[{"id": "good"}]])
    assert ["1. Хорошая.", "2. Другая."] == [entry.plain for entry in rendered.entries]
    assert rendered.citations[0].plain == "[1]"
    assert ["good: several items have this id; citations are of the first one"] == [
        str(warning) for warning in rendered.warnings
    ]


def test_a_type_is_not_inherited() -> None:
    """An item without a type is no article because the one before it is."""
    items = [
        {"id": "a", "type": "article-journal", "title": "Т", "publisher-place": "М."},
        {"id": "b", "title": "Т", "publisher-place": "М."},
    ]
    rendered = render(items, NUMERIC)
    assert ["1. Т.", "2. Т. М."] == [entry.plain for entry in rendered.entries]


def test_a_second_list_leaves_the_first_alone() -> None:
    """Two lists in one style: the values of the first stay, and the same items give the same."""
    item = GOOD | {"URL": "http://a.b"}
    first = render([item], NUMERIC)
    html = first.html
    render([GOOD], NUMERIC, (), Options(terms="style"))
    assert first.html == html == render([item], NUMERIC).html


def test_an_empty_list() -> None:
    """No entries, no text, no warning."""
    rendered = render([], NUMERIC)
    assert rendered.entries == ()
    assert rendered.plain == ""
    assert rendered.warnings == ()


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=12),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["family", "given", "literal", "date-parts", "raw", "season", "circa"])
            | st.text(max_size=3),
            inner,
            max_size=3,
        )
    ),
    max_leaves=8,
)
FIELDS = st.sampled_from(
    ["id", "type", "language", "title", "author", "editor", "translator", "issued", "accessed",
     "page", "volume", "issue", "edition", "number", "number-of-pages", "container-title", "URL",
     "DOI", "custom", "citation-number", "publisher", "archive", "genre", "title-short"]
)  # fmt: skip
TYPES = st.sampled_from(["article-journal", "book", "legislation", "patent", "article-newspaper"])
ITEMS = st.lists(
    JSON | st.dictionaries(FIELDS, JSON | TYPES, max_size=8).map(dict),
    max_size=4,
)
CITES = st.lists(
    st.lists(
        st.dictionaries(
            st.sampled_from(["id", "locator", "label", "prefix", "suffix", "number"]), JSON
        ),
        max_size=3,
    ),
    max_size=2,
)


def stray(entry: RenderedEntry) -> bool:
    """Whether a mark of the neutral form is left in the text."""
    return any("\ue000" <= char <= "\ue0ff" for char in entry.plain + entry.html)


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(items=ITEMS, cited=CITES, style=st.sampled_from(STYLES))
def test_no_item_raises(items: list[Any], cited: list[Any], style: Path) -> None:
    """Whatever the items and citations are, each has a text, and nothing of the engine is in it."""
    rendered = render(items, style, cited)
    assert len(items) == len(rendered.entries)
    assert len(cited) == len(rendered.citations)
    assert all(entry.plain and entry.html for entry in rendered.entries)
    assert not any(map(stray, rendered.entries))


@pytest.mark.parametrize(
    "piece", ["1", "1-", "A ", "А.", "<i>", "</i>", "(", "«", "1 ", "xii-", "\ue000", ". "]
)
def test_long_values_are_rendered(piece: str) -> None:
    """Twenty thousand times anything in every field and locator gives one entry, not a failure."""
    value = piece * 20_000 + "x"
    names = [{"family": value, "given": value}]
    fields = ("title", "page", "issue", "volume", "edition", "container-title", "issued")
    item = {"id": "a", "type": "article-journal", "author": names, "language": "en"}
    cited = [[{"id": "a", "locator": {"label": "page", "value": value}}]]
    assert len(render([item | dict.fromkeys(fields, value)], STYLES[1], cited).entries) == 1
