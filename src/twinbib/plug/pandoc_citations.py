"""The citations of a pandoc document: by key, `[@key, с. 253]`, or by number, `[1, с. 253]`."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from twinbib.link import brackets
from twinbib.link.locators import locator
from twinbib.model import CitedItem, Locator
from twinbib.plug.pandoc_text import runs, text, words

PLACE = "TwinbibCitation"  # stands for a citation until all of them are known


@dataclass(slots=True)
class Found:
    """The citations of a document in their order, as `format.render` takes them.

    `keys` are those of the database, in its order; `authorless` those that are cited by title.
    `names`: the key whose authors stand in the text before a citation, `@key [с. 12]`.
    """

    keys: Sequence[str]
    authorless: Collection[str] = ()
    cited: list[list[dict[str, object]]] = field(default_factory=list)
    printed: list[list[Any]] = field(default_factory=list)
    names: dict[int, str] = field(default_factory=dict)
    by_number: bool = False

    def add(self, items: list[dict[str, object]], printed: list[Any]) -> dict[str, object]:
        """A place for one citation."""
        self.cited.append(items)
        self.printed.append(printed)
        return {"t": PLACE, "c": len(self.cited) - 1}


def marked(node: Any, found: Found) -> Any:
    """The document with a place for each citation, which `found` takes up."""
    if isinstance(node, dict):
        if node.get("t") == "Cite":
            return _by_key(node, found)
        return {name: marked(value, found) for name, value in node.items()}
    if not isinstance(node, list):
        return node
    made: list[Any] = []
    for run, elements in runs(node):
        numbered = list(_by_number(run, found)) if run else []
        made += numbered or [marked(one, found) for one in elements]
    return made


def _by_key(node: dict[str, Any], found: Found) -> dict[str, Any]:
    citations, printed = node["c"]
    if not all(one["citationId"] in found.keys for one in citations):
        return node
    first = citations[0]
    named = first["citationMode"]["t"] == "AuthorInText"
    items = [_item(one) for one in citations]
    if named and first["citationId"] not in found.authorless:
        found.names[len(found.cited)] = first["citationId"]
    elif named:
        items[0].pop("suppress-author")  # its title stays in the brackets: no other words name it
    return found.add(items, printed)


def _item(one: dict[str, Any]) -> dict[str, object]:
    place, suffix = _placed(text(one["citationSuffix"]).strip(" ,[]"))
    item: dict[str, object] = {
        "id": one["citationId"],
        "prefix": text(one["citationPrefix"]),
        "suffix": suffix,
        "suppress-author": one["citationMode"]["t"] != "NormalCitation",
    }
    if place is not None:
        item["locator"] = {"label": place.label, "value": place.value}
    return {name: value for name, value in item.items() if value}


def _placed(words: str) -> tuple[Locator | None, str]:
    """What stands behind a key: a locator, and the words after it."""
    if not words:
        return None, ""
    place = locator(words) or (Locator("page", words) if words[0].isdigit() else None)
    if place is not None:
        return place, ""
    head, comma, rest = words.partition(", ")
    place = locator(head) if comma else None
    return (place, f", {rest}") if place else (None, f", {words}")


def _by_number(run: str, found: Found) -> Iterator[Any]:
    """A run of text with a place for each bracket of numbers; nothing where it has none."""
    at = 0
    for mark in brackets.find(run):
        if all(_known(item, found) for item in mark.items):
            yield from words(run[at : mark.start])
            items = [_numbered(item, found) for item in mark.items]
            yield found.add(items, words(run[mark.start : mark.end]))
            found.by_number = True
            at = mark.end
    if at:
        yield from words(run[at:])


def _known(item: CitedItem, found: Found) -> bool:
    return item.number is not None and item.number <= len(found.keys)


def _numbered(item: CitedItem, found: Found) -> dict[str, object]:
    cited: dict[str, object] = {"id": found.keys[(item.number or 1) - 1]}
    if item.locator is not None:
        cited["locator"] = {"label": item.locator.label, "value": item.locator.value}
    affixes = {"prefix": item.prefix, "suffix": item.suffix}
    return cited | {name: value for name, value in affixes.items() if value}
