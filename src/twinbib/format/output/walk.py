"""The neutral form as a stream of texts, openings and closings, for one output or another."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple, TypeVar

from twinbib.format.markup import DISPLAYS, KIND, MARK

T = TypeVar("T")

# italics of a field inside those of the style are upright
FLIPPED = {"i": "i-off", "b": "b-off", "sc": "sc-off"}
CANCELLED = {off: on for on, off in FLIPPED.items()}


class Event(NamedTuple):
    """`kind` and what happens: text (`kind` empty), the opening or the closing of a mark."""

    kind: str
    text: str
    opens: bool


def events(text: str) -> Iterator[Event]:
    """The texts and the marks of `text` in turn; a mark that changes nothing is left out."""
    stack: list[str] = []
    at = 0
    for match in MARK.finditer(text):
        if match.start() > at:
            yield Event("", text[at : match.start()], opens=False)
        at = match.end()
        code = ord(match[0])
        if code % 2 == 0:
            kind = _effective(KIND.get(code, ""), stack)
            stack.append(kind)
        else:
            kind = stack.pop() if stack else ""
        if kind:
            yield Event(kind, "", opens=code % 2 == 0)
    if at < len(text):
        yield Event("", text[at:], opens=False)


def nested(
    text: str, words: Callable[[str], Iterable[T]], closed: Callable[[str, list[T]], Iterable[T]]
) -> list[T]:
    """`text` as elements inside each other, for outputs that are made so.

    `words` makes elements of a text; `closed` of a mark, by its kind and what it has inside. A mark
    that nothing closes ends with the text.
    """
    stack: list[tuple[str, list[T]]] = [("", [])]

    def close() -> None:
        kind, parts = stack.pop()
        stack[-1][1].extend(closed(kind, parts))

    for kind, piece, opens in events(text):
        if not kind:
            stack[-1][1].extend(words(piece))
        elif opens:
            stack.append((kind, []))
        elif len(stack) > 1:
            close()
    while len(stack) > 1:
        close()
    return stack[0][1]


def _effective(kind: str, stack: list[str]) -> str:
    """What a mark does where it stands: italics in italics are `i-off`; `nocase` is nothing."""
    if kind == "nodecor":
        return next((FLIPPED[one] for one in reversed(stack) if one in FLIPPED), "")
    on = CANCELLED.get(kind, kind.removeprefix("field-"))
    if on not in FLIPPED or kind == on:
        return "" if kind in ("nocase", "term") else kind
    last = next((one for one in reversed(stack) if CANCELLED.get(one, one) == on), "")
    if kind in CANCELLED:
        return kind if last == on else ""
    return FLIPPED[on] if last == on else on


def address(text: str) -> str:
    """Where a link leads to: the text itself, a DOI at its resolver; empty for what is neither."""
    target = f"https://doi.org/{text}" if text.startswith("10.") else text
    known = target.lower().startswith(("http://", "https://", "ftp://"))
    return target.replace(" ", "%20") if known else ""


def is_display(kind: str) -> bool:
    """Whether a mark is of a block: a margin, an indented line."""
    return kind in DISPLAYS
