"""Formatted text as pybtex's rich text, from which it makes LaTeX, HTML, Markdown and the rest."""

from pybtex.richtext import BaseText, HRef, Tag, Text

from twinbib.format.output.walk import address, events

TAGS = {"i": "em", "b": "strong", "sup": "sup", "sub": "sub", "sc": "sc"}


def rich(text: str) -> BaseText:
    """The neutral form of `format` as rich text, without the number of a list."""
    stack: list[tuple[str, list[BaseText | str]]] = [("", [])]
    for kind, words, opens in events(text):
        if not kind:
            stack[-1][1].append(words)
        elif opens:
            stack.append((kind, []))
        elif len(stack) > 1:
            closed, parts = stack.pop()
            stack[-1][1].extend(_closed(closed, parts))
    while len(stack) > 1:
        closed, parts = stack.pop()
        stack[-1][1].extend(_closed(closed, parts))
    return Text(*stack[0][1])


def _closed(kind: str, parts: list[BaseText | str]) -> list[BaseText | str]:
    if kind == "number":
        return []
    if kind == "link":
        words = "".join(map(str, parts))
        target = address(words)
        return [HRef(target, words)] if target else parts
    return [Tag(TAGS[kind], *parts)] if kind in TAGS else parts
