"""Numbers in square brackets: `[1, p. 253]`, `[3: 20; 7: 68]`, `[1–4]`, «[см. 7, с. 72]».

Forms: GOST R 7.0.5-2008, 7.4, and `[1: 195]` of Uzbek journals. Not citations: `[004.9:655]` (UDC),
`[0, 1]`, `[2005]`, «[и др.]», «[Электронный ресурс]», `m[2]` in code.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from typing import NamedTuple

from twinbib.link.locators import DASH, VALUE, locator, words
from twinbib.link.mark import Mark
from twinbib.model import CitedItem, Locator

LONGEST_RANGE = 50
_BRACKET = re.compile(r"\[([^\[\]]{1,120})\]")
_RANGE = re.compile(rf"([1-9]\d{{0,2}})(?:\s*{DASH}\s*([1-9]\d{{0,2}}))?")
_IDENTIFIER = re.compile(r"[A-Za-z_]\w*$")
_CODE_AFTER = re.compile(r"\s*(?:[=+*(\[]|\.[a-z])")


class Patterns(NamedTuple):
    """The head of a group, and a number that goes on the pages before it."""

    head: re.Pattern[str]
    value: re.Pattern[str]


@cache
def _patterns() -> Patterns:
    known = words()
    head = (
        rf"(?P<prefix>{known.prefix})?(?:(?P<same>{known.same})|(?P<numbers>{_RANGE.pattern}))"
        r"(?![\d.]*\d)(?P<rest>.*)"
    )
    return Patterns(re.compile(head, re.IGNORECASE), re.compile(VALUE, re.IGNORECASE))


def find(value: str) -> Iterator[Mark]:
    """The citations of a text in brackets of numbers, in order."""
    for match in _BRACKET.finditer(value):
        if _in_code(value, match):
            continue
        items = cited(match.group(1))
        if items:
            yield Mark(match.start(), match.end(), items)


def _in_code(value: str, match: re.Match[str]) -> bool:
    """Whether it is an index: `m[2]`, `values[3].x`. A word of prose may touch it: `word[5]`."""
    name = _IDENTIFIER.search(value, max(0, match.start() - 30), match.start())
    if name is None:
        return False
    short = len(name.group()) <= 2
    return short or "_" in name.group() or _CODE_AFTER.match(value, match.end()) is not None


def cited(inner: str) -> tuple[CitedItem, ...]:
    """What stands between the brackets as items, ranges expanded; none if it is no citation."""
    items: list[CitedItem] = []
    for group in re.sub(r"[\s~]+", " ", inner).split(";"):
        pieces = [piece.strip() for piece in group.split(",")]
        for index, piece in enumerate(pieces):
            following = pieces[index + 1] if index + 1 < len(pieces) else ""
            if not _take(piece, following, items, opens=not index):
                return ()
    return tuple(items)


def _take(piece: str, following: str, items: list[CitedItem], *, opens: bool) -> bool:
    """Put a piece between commas where it belongs: a new item, or a word about the last one."""
    if not opens:
        if (place := locator(piece)) is not None:
            items[-1] = _located(items[-1], place, piece)
            return True
        last = items[-1].locator
        if last and _patterns().value.fullmatch(piece) and not locator(following):
            # [5, c. 59, 62]: the number goes on the pages
            items[-1] = replace(items[-1], locator=Locator(last.label, f"{last.value}, {piece}"))
            return True
        if words().suffix.fullmatch(piece):
            items[-1] = replace(items[-1], suffix=piece)
            return True
    new = _heads(piece)
    items += new
    return bool(new)


def _located(item: CitedItem, place: Locator, piece: str) -> CitedItem:
    """The item at its place; of several units (`т. 2, с. 45`) the page is the locator."""
    if item.locator is None:
        return replace(item, locator=place)
    suffix = f"{item.locator.label} {item.locator.value}" if place.label == "page" else piece
    kept = place if place.label == "page" else item.locator
    return replace(item, locator=kept, suffix=", ".join(filter(None, (item.suffix, suffix))))


def _heads(piece: str) -> list[CitedItem]:
    """The items that a piece opens: `7`, `1–4`, `см. 7`, `3: 20`, `1 с. 25`, «7 и др.»."""
    match = _patterns().head.fullmatch(piece)
    if match is None:
        return []
    prefix, rest = (match["prefix"] or "").strip(), match["rest"].strip()
    place, suffix = None, ""
    if rest:
        bare = rest.lstrip(".: ")
        place = locator(bare)
        if place is None and rest[0] == ":" and _patterns().value.fullmatch(bare):
            place = Locator("page", bare)
        elif place is None and words().suffix.fullmatch(bare):
            suffix = bare
        elif place is None:
            return []
    items = [CitedItem(number) for number in _numbers(match["numbers"])]
    if items:
        items[0] = replace(items[0], prefix=prefix)
        items[-1] = replace(items[-1], locator=place, suffix=suffix)
    return items


def _numbers(printed: str | None) -> list[int | None]:
    """`1–4` → 1, 2, 3, 4; [None], the source before, for «там же»; none for a senseless range."""
    if printed is None:
        return [None]
    match = _RANGE.fullmatch(printed)
    assert match is not None  # noqa: S101  (the head holds the same pattern)
    first, last = int(match[1]), int(match[2] or match[1])
    return list(range(first, last + 1)) if 0 <= last - first <= LONGEST_RANGE else []
