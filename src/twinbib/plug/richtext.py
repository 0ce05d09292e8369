"""Formatted text as pybtex's rich text, from which it makes LaTeX, HTML, Markdown and the rest."""

from pybtex.richtext import BaseText, HRef, Tag, Text

from twinbib.format.output.walk import address, nested

TAGS = {"i": "em", "b": "strong", "sup": "sup", "sub": "sub", "sc": "sc"}


def rich(text: str) -> BaseText:
    """The neutral form of `format` as rich text, without the number of a list."""
    return Text(*nested(text, lambda words: [words], _closed))


def _closed(kind: str, parts: list[BaseText | str]) -> list[BaseText | str]:
    if kind == "number":
        return []
    if kind == "link":
        words = "".join(map(str, parts))
        target = address(words)
        return [HRef(target, words)] if target else parts
    return [Tag(TAGS[kind], *parts)] if kind in TAGS else parts
