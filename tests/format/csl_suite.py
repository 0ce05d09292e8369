"""Runs one of the CSL processor tests through `format/`, as the suite's own runner does."""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from twinbib.format import Options, Rendered, render

LINKS = re.compile("</?a[^>]*>")
MARKS = re.compile(r"(?m)^(?:>>|\.\.)\[\d+\] ?")
STYLE = Options(terms="style", bare=True)


def outcome(case: Mapping[str, Any], folder: Path) -> str:
    """What the test `case` prints, levelled."""
    style = folder / f"{case['name']}.csl"
    style.write_text(case["csl"], "utf-8")
    cited = _cited(case, style)
    rendered = render(_items(case, cited), style, cited, STYLE)
    return level(_bibliography(rendered) if case["mode"] == "bibliography" else _lines(rendered))


def level(text: str) -> str:
    """`text` without what the suite's README levels."""
    return MARKS.sub("", text.replace("&#38;", "&amp;")).strip()


def _cited(case: Mapping[str, Any], style: Path) -> list[Any]:
    """The citations of the test; without any, one of all works, in the order of their list."""
    if "CITATIONS" in case:
        return _in_order(case["CITATIONS"])
    if "CITATION-ITEMS" in case:
        return [[{"position": 0, **one} for one in each] for each in case["CITATION-ITEMS"]]
    keys = [entry.id for entry in render(case["INPUT"], style, (), STYLE).entries]
    return [[{"id": key} for key in keys or [item.get("id", "1") for item in case["INPUT"]]]]


def _items(case: Mapping[str, Any], cited: list[Any]) -> list[Any]:
    """The works of the list: with citations of a text, those that they cite, in that order."""
    if "CITATIONS" not in case:
        return list(case["INPUT"])
    by_id = {str(item["id"]): item for item in case["INPUT"]}
    keys = dict.fromkeys(str(one["id"]) for each in cited for one in each["citationItems"])
    return [by_id[key] for key in keys]


def _in_order(calls: list[Any]) -> list[Any]:
    """The citations as the last call leaves them: those before it, itself, those behind it."""
    known = {call[0].get("citationID"): call[0] for call in calls}
    last, before, after = calls[-1]
    note = last.get("properties", {}).get("noteIndex", 0)
    order = [*before, (last.get("citationID"), note), *after]
    return [
        {"citationItems": known[key]["citationItems"], "noteIndex": note} for key, note in order
    ]


def _lines(rendered: Rendered) -> str:
    return "\n".join(citation.html for citation in rendered.citations)


def _bibliography(rendered: Rendered) -> str:
    return rendered.html
