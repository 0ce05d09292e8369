"""What stands in the brackets of a citation by number: `1, p. 253`, `3: 20; 7: 68`, «там же»."""

import re
from dataclasses import replace
from functools import cache

from twinbib.link.locators import DASH, VALUE, folded, is_prefix, locator, numbers, words
from twinbib.model import CitedItem, Locator

LONGEST_RANGE = 50
_NUMBER = r"[1-9]\d{0,2}"
_HEAD = re.compile(
    rf"(?P<prefix>[^\d]{{0,40}}?)(?P<first>{_NUMBER})(?:\s*{DASH}\s*(?P<last>{_NUMBER}))?"
    r"(?![\d.]*\d)(?P<rest>.*)"
)
_JOINED = re.compile(rf"{_NUMBER}(?:\s(?:и|та|і|and|және|&)\s{_NUMBER}){{1,3}}")
_DIGITS = re.compile(r"\d+")
_TAIL = re.compile(r"(?P<place>.*\d)\s+(?P<tail>[^\d]+)")
_ROMAN = re.compile("[IVXLC]{1,6}")
_VOLUME = re.compile(rf"(?P<volume>[^:]*[\w.]):\s?(?P<page>{VALUE})", re.IGNORECASE)
# «1. Т. 2. С. 25», «1. – С. 25», «там же. – С. 25»: a stop parts as a comma does, and a dash
_STOP = re.compile(
    r"(?:(?<=[\dIVXLC])\.\s+|(?<=\w)[.,]?\s+[–—-]\s+)(?=[^\W\d_]{1,5}\.?\s?(?:\d|[ivxlcIVXLC]+\b))"
)
_REMARK = re.compile(
    r"(?P<said>.*[\w.])(?:\s[–—-]\s|[.,]?\s?[(]|\.\s)(?P<remark>[^\d()]{3,60}?)\)?"
)
# a page, a leaf or a column says more than the volume or chapter beside it
FINEST = ("page", "folio", "column")
# and anything more than the volume that it stands in: [1, кн. 3, гл. 2]
_WIDEST = ("volume", "book", "part", "issue")


@cache
def _same() -> re.Pattern[str]:
    phrases = sorted(words().same, key=len, reverse=True)
    spelt = "|".join(re.escape(phrase).replace(r"\ ", r"\.?\s") for phrase in phrases)
    return re.compile(rf"(?:{spelt})(?!\w)\.?,?", re.IGNORECASE)


def cited(inner: str) -> tuple[CitedItem, ...]:
    """What stands between the brackets as items, ranges expanded; none if it is no citation."""
    items: list[CitedItem] = []
    level = _STOP.sub(", ", re.sub(r"[\s~]+", " ", inner))
    for group in level.split(";"):
        pieces = _pieces(group)
        for index in range(len(pieces)):
            if not _take(pieces, index, items):
                return ()
    return tuple(items)


def _pieces(group: str) -> list[str]:
    """What commas part; «см., например, 7» stays whole, «т. 2: 25» is two."""
    pieces = [piece.strip() for piece in group.split(",")]
    while len(pieces) > 1 and is_prefix(pieces[0]):
        pieces[:2] = [f"{pieces[0]}, {pieces[1]}"]
    return [
        part for index, piece in enumerate(pieces) for part in (parted(piece) if index else [piece])
    ]


def parted(piece: str) -> list[str]:
    """«т. 2: 25» and «II: 25» are a volume and a page; any other piece is one."""
    match = _VOLUME.fullmatch(piece)
    if match and (_volume(match["volume"]) or locator(match["volume"])):
        return [match["volume"], f"с. {match['page']}"]
    return [piece]


def _take(pieces: list[str], index: int, items: list[CitedItem]) -> bool:
    """Put a piece where it belongs: a word about the last item, or new items."""
    if items and about(items, pieces, index):
        return True
    new = _heads(pieces[index])
    items += new
    return bool(new) or (bool(items) and _remark(items, pieces[index]))


def about(items: list[CitedItem], pieces: list[str], index: int) -> bool:
    """Whether a piece says something of the last item, which then has it.

    `pieces` are what commas part in the brackets, `index` is the piece's place among them, not 0
    where it may be a number alone.
    """
    piece, last = pieces[index], items[-1].locator
    place, suffix = _place(piece)
    if place:
        items[-1] = _located(items[-1], place, suffix, pieces[max(index - 1, 0) : index + 1])
    elif index and last is None and _of_same(items[-1], piece):
        items[-1] = replace(items[-1], locator=Locator("page", piece))
    elif index and last is None and _volume(piece):
        items[-1] = replace(items[-1], locator=_volume(piece))
    elif index and last and _goes_on(pieces, index):
        more = Locator(last.label, f"{last.value}, {piece}")
        if _ROMAN.fullmatch(last.value):  # [1, II, 25]
            more, suffix = Locator("page", piece), last.value
        items[-1] = replace(items[-1], locator=more, suffix=suffix or items[-1].suffix)
    elif index and folded(piece) in words().suffixes:
        items[-1] = replace(items[-1], suffix=piece)
    else:
        return False
    return True


def _of_same(item: CitedItem, piece: str) -> bool:
    """«там же, 25»: a number behind the source cited before is a page."""
    return item == CitedItem(None, prefix=item.prefix) and numbers().fullmatch(piece) is not None


def _goes_on(pieces: list[str], index: int) -> bool:
    """`5, c. 59, 62`: a number behind a place is a place too, unless it has one of its own."""
    after = _place("".join(pieces[index + 1 :][:1]))[0]
    return numbers().fullmatch(pieces[index]) is not None and after is None


def _volume(printed: str) -> Locator | None:
    """A Roman number alone is a volume: `[1, II, с. 25]`."""
    return Locator("volume", printed) if _ROMAN.fullmatch(printed) else None


def _place(printed: str) -> tuple[Locator | None, str]:
    """A locator and what follows it: «с. 72 и др.», «с. 25 (курсив мой)»."""
    match = _TAIL.fullmatch(printed)
    if match and folded(match["tail"]) in words().suffixes:
        return locator(match["place"]), match["tail"]
    if place := locator(printed):
        return place, ""
    said = _REMARK.fullmatch(printed)
    place = locator(said["said"]) if said else None
    return (place, said["remark"]) if said and place else (None, "")


def _located(item: CitedItem, place: Locator, suffix: str, printed: list[str]) -> CitedItem:
    """The item at its place; of several units (`т. 2, с. 45`) the page is the locator."""
    kept = item.locator
    if kept is None:
        return replace(item, locator=place, suffix=suffix)
    if kept.label == place.label:
        return replace(item, locator=Locator(kept.label, f"{kept.value}, {place.value}"))
    finer = _finer(place.label, kept.label)
    own_word = not kept.value[0].isdigit() and kept.label == "section"  # «ф. 12, оп. 1»
    before = kept.value if own_word else printed[0]
    other = before if finer else printed[-1]
    suffix = ", ".join(filter(None, (item.suffix, other, suffix)))
    return replace(item, locator=place if finer else kept, suffix=suffix)


def _finer(label: str, than: str) -> bool:
    """Whether a place says more than the one printed before it."""
    if label in FINEST:
        return than not in FINEST
    return than in _WIDEST and label not in _WIDEST


def _remark(items: list[CitedItem], piece: str) -> bool:
    """Words behind a place are a remark: «[1, с. 25; курсив мой]»."""
    if items[-1].locator is None or re.search(r"\d", piece) or not 3 <= len(piece) <= 60:
        return False
    items[-1] = replace(items[-1], suffix=piece.strip())
    return True


def _heads(piece: str) -> list[CitedItem]:
    """The items that a piece opens: `7`, `1–4`, `см. 7`, `3: 20`, `1 с. 25`, «там же»."""
    if (same := _same().match(piece)) is not None:
        said = _said(CitedItem(None), piece[same.end() :].strip())
        return [said] if said else []
    if _JOINED.fullmatch(piece):
        return [CitedItem(int(number)) for number in _DIGITS.findall(piece)]
    match = _HEAD.fullmatch(piece)
    if match is None or not (match["prefix"] == "" or is_prefix(match["prefix"])):
        return []
    first, last = int(match["first"]), int(match["last"] or match["first"])
    if not 0 <= last - first <= LONGEST_RANGE:
        return []
    items = [CitedItem(number) for number in range(first, last + 1)]
    items[0] = replace(items[0], prefix=match["prefix"].strip())
    said = _said(items[-1], match["rest"].strip())
    return [*items[:-1], said] if said else []


def _said(item: CitedItem, rest: str) -> CitedItem | None:
    """The item with what stands after its number: a place or «и др.»; None for anything else."""
    bare = rest.lstrip(".: ")
    if not rest:
        return item
    place, suffix = _place(bare)
    if place:
        return replace(item, locator=place, suffix=suffix)
    if rest[0] == ":" and numbers().fullmatch(bare) and bare != "0":
        return replace(item, locator=Locator("page", bare))
    return replace(item, suffix=bare) if folded(bare) in words().suffixes else None
