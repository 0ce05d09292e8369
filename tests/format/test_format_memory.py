"""The cache: the same list is found, whatever differs is rendered anew."""

from pathlib import Path

import pytest

from twinbib.format import Options, Rendered, find_style, render

NUMERIC = find_style("gost-r-7.0.5-2008-numeric")
ITEM = {"id": "a", "type": "book", "language": "ru", "title": "Т"}


def test_the_same_list_is_found() -> None:
    """The very object: nothing is rendered twice."""
    cache: dict[str, Rendered] = {}
    first = render([ITEM], NUMERIC, options=Options(cache=cache))
    assert render([dict(ITEM)], NUMERIC, options=Options(cache=cache)) is first
    assert first == render([ITEM], NUMERIC)


@pytest.mark.parametrize(
    ("items", "style", "cited", "options"),
    [
        ([{**ITEM, "title": "У"}], NUMERIC, (), {}),
        ([ITEM, ITEM], NUMERIC, (), {}),
        ([ITEM], find_style("dstu-8302-2015"), (), {}),
        ([ITEM], NUMERIC, [[{"id": "a"}]], {}),
        ([ITEM], NUMERIC, (), {"terms": "style"}),
        ([ITEM], NUMERIC, (), {"bare": True}),
        ([ITEM], NUMERIC, (), {"printed": {"a": "Т."}}),
    ],
    ids=["item", "items", "style", "cited", "terms", "html", "printed"],
)
def test_whatever_differs(items: list[object], style: Path, cited: object, options: dict) -> None:  # type: ignore[type-arg]
    """Each part of what is rendered counts."""
    cache: dict[str, Rendered] = {}
    render([ITEM], NUMERIC, options=Options(cache=cache))
    render(items, style, cited, Options(cache=cache, **options))  # type: ignore[arg-type]
    assert len(cache) == 2


def test_what_is_no_json_is_rendered_all_the_same() -> None:
    """An item of any make: it has no content to be found by."""
    cache: dict[str, Rendered] = {}
    odd = [{**ITEM, "note": object()}, {1, 2}]
    assert len(render(odd, NUMERIC, options=Options(cache=cache)).entries) == 2  # type: ignore[arg-type]
    assert cache == {}
