"""Numbers in square brackets: `[1, p. 253]`, `[3: 20; 7: 68]`, `[1–4]`, «[см. 7, с. 72]».

Forms: GOST R 7.0.5-2008, 7.4, and `[1: 195]` of Uzbek journals. Not citations: `[004.9:655]` (UDC),
`[0, 1]`, `[2005]`, «[и др.]», «[Электронный ресурс]», `m[2]` in code.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from twinbib.link.locators import DASH, VALUE, folded, locator, words
from twinbib.link.mark import Mark
from twinbib.model import CitedItem, Locator

LONGEST_RANGE = 50
_BRACKET = re.compile(r"\[([^\[\]]{1,120})\]")
_HEAD = re.compile(
    rf"(?P<prefix>[^\d]{{0,40}}?)(?P<first>[1-9]\d{{0,2}})(?:\s*{DASH}\s*(?P<last>[1-9]\d{{0,2}}))?"
    r"(?![\d.]*\d)(?P<rest>.*)"
)
_TAIL = re.compile(r"(?P<place>.*\d)\s+(?P<tail>[^\d]+)")
_IDENTIFIER = re.compile(r"[A-Za-z_]\w*$")
_CODE_AFTER = re.compile(r"\s*[=+*]|[(\[]|\.[a-z]")


@cache
def _value() -> re.Pattern[str]:
    """A number that goes on the pages before it."""
    return re.compile(VALUE, re.IGNORECASE)


def find(value: str) -> Iterator[Mark]:
    """The citations of a text in brackets of numbers, in order."""
    index_end = -1
    for match in _BRACKET.finditer(value):
        if match.start() == index_end or _in_code(value, match):
            index_end = match.end()  # the second index of matrix[1][2]
        elif items := cited(match.group(1)):
            yield Mark(match.start(), match.end(), items)


def _in_code(value: str, match: re.Match[str]) -> bool:
    """Whether it is an index: `m[2]`, `values[3].x`. A word of prose may touch it: `word[5]`."""
    if value[match.end() : match.end() + 1] == "{":  # \newcommand{\name}[1]{…}
        return True
    name = _IDENTIFIER.search(value, max(0, match.start() - 30), match.start())
    if name is None:
        return False
    short = len(name.group()) <= 2
    return short or "_" in name.group() or _CODE_AFTER.match(value, match.end()) is not None


def cited(inner: str) -> tuple[CitedItem, ...]:
    """What stands between the brackets as items, ranges expanded; none if it is no citation."""
    items: list[CitedItem] = []
    for group in re.sub(r"[\s~]+", " ", inner).split(";"):
        pieces = _pieces(group)
        for index in range(len(pieces)):
            if not _take(pieces, index, items):
                return ()
    return tuple(items)


def _pieces(group: str) -> list[str]:
    """What commas part; «см., например, 7» stays whole."""
    pieces = [piece.strip() for piece in group.split(",")]
    while len(pieces) > 1 and _is_prefix(pieces[0]):
        pieces[:2] = [f"{pieces[0]}, {pieces[1]}"]
    return pieces


def _take(pieces: list[str], index: int, items: list[CitedItem]) -> bool:
    """Put a piece between commas where it belongs: a new item, or a word about the last one."""
    piece = pieces[index]
    if index:
        place, suffix = _place(piece)
        last = items[-1].locator
        if place:
            items[-1] = _located(items[-1], place, suffix, pieces[index - 1 : index + 1])
            return True
        if last and _value().fullmatch(piece) and not _place("".join(pieces[index + 1 :][:1]))[0]:
            # [5, c. 59, 62]: the number goes on the pages
            items[-1] = replace(items[-1], locator=Locator(last.label, f"{last.value}, {piece}"))
            return True
        if folded(piece) in words().suffixes:
            items[-1] = replace(items[-1], suffix=piece)
            return True
    new = _heads(piece)
    items += new
    return bool(new)


def _place(printed: str) -> tuple[Locator | None, str]:
    """A locator and what follows it: «с. 72 и др.»."""
    match = _TAIL.fullmatch(printed)
    if match and folded(match["tail"]) in words().suffixes:
        return locator(match["place"]), match["tail"]
    return locator(printed), ""


def _located(item: CitedItem, place: Locator, suffix: str, printed: list[str]) -> CitedItem:
    """The item at its place; of several units (`т. 2, с. 45`) the page is the locator."""
    if item.locator is None:
        return replace(item, locator=place, suffix=suffix)
    page = place.label == "page"
    other = printed[0] if page else printed[1]
    kept = place if page else item.locator
    return replace(item, locator=kept, suffix=", ".join(filter(None, (item.suffix, other, suffix))))


def _heads(piece: str) -> list[CitedItem]:
    """The items that a piece opens: `7`, `1–4`, `см. 7`, `3: 20`, `1 с. 25`, «7 и др.»."""
    if folded(piece) in words().same:
        return [CitedItem(None)]
    match = _HEAD.fullmatch(piece)
    if match is None or not (match["prefix"] == "" or _is_prefix(match["prefix"])):
        return []
    first, last = int(match["first"]), int(match["last"] or match["first"])
    if not 0 <= last - first <= LONGEST_RANGE:
        return []
    items = [CitedItem(number) for number in range(first, last + 1)]
    items[0] = replace(items[0], prefix=match["prefix"].strip())
    said = _said(items[-1], match["rest"].strip())
    return [*items[:-1], said] if said else []


def _is_prefix(printed: str) -> bool:
    """Whether there are but words such as «см.», «цит. по:»."""
    prefixes = words().prefixes
    bare = folded(printed)
    return bare in prefixes or (bool(bare) and all(word in prefixes for word in bare.split()))


def _said(item: CitedItem, rest: str) -> CitedItem | None:
    """The item with what stands after its number: a place or «и др.»; None for anything else."""
    bare = rest.lstrip(".: ")
    if not rest:
        return item
    place, suffix = _place(bare)
    if place:
        return replace(item, locator=place, suffix=suffix)
    if rest[0] == ":" and _value().fullmatch(bare):
        return replace(item, locator=Locator("page", bare))
    return replace(item, suffix=bare) if folded(bare) in words().suffixes else None
