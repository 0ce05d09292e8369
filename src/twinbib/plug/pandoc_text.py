"""pandoc's inline elements as text, and text as inline elements."""

import re
from collections.abc import Iterator, Sequence
from typing import Any

from twinbib.format.output.walk import address, nested

Inline = dict[str, Any]
WORDS = {"Str": None, "Space": " ", "SoftBreak": "\n"}
KINDS = {"i": "Emph", "b": "Strong", "sup": "Superscript", "sub": "Subscript", "sc": "SmallCaps"}
TOKEN = re.compile(r" |\n|[^ \n]+")


def text(inlines: Sequence[Inline]) -> str:
    """The words of inline elements, without their markup."""
    pieces = []
    for one in inlines:
        kind, content = one.get("t", ""), one.get("c")
        if kind in WORDS:
            pieces.append(content if kind == "Str" else WORDS[kind])
        elif isinstance(content, list):
            inner = content[-1] if kind in ("Span", "Link", "Quoted", "Cite") else content
            pieces.append(text([part for part in inner if isinstance(part, dict)]))
    return "".join(piece or "" for piece in pieces)


def words(value: str) -> list[Inline]:
    """Text as words and the spaces between them."""
    return [_word(piece) for piece in TOKEN.findall(value)]


def _word(piece: str) -> Inline:
    if piece == " ":
        return {"t": "Space"}
    return {"t": "SoftBreak"} if piece == "\n" else {"t": "Str", "c": piece}


def runs(inlines: Sequence[Any]) -> Iterator[tuple[str, list[Any]]]:
    """The elements in turn: the text of several words together, or "" and what is no word."""
    run: list[Any] = []
    for one in inlines:
        if isinstance(one, dict) and one.get("t") in WORDS:
            run.append(one)
            continue
        if run:
            yield text(run), run
            run = []
        yield "", [one]
    if run:
        yield text(run), run


def inlines(neutral: str) -> list[Inline]:
    """The neutral form of `format` as pandoc has it: emphasis, links, a number before its text."""
    return nested(neutral, words, _closed)


def _closed(kind: str, parts: list[Inline]) -> list[Inline]:
    if kind == "left-margin":
        return [*parts, {"t": "Space"}]
    if kind == "link":
        target = address(text(parts))
        return [{"t": "Link", "c": [["", [], []], parts, [target, ""]]}] if target else parts
    return [{"t": KINDS[kind], "c": parts}] if kind in KINDS else parts
