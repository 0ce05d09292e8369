"""An entry has a bracket or quotation mark without its other half.

Why it matters: the reader can't tell where a title or its translation ends; programs take the one
for the other.

Example: `Uzbekistan SShA: features of interaction]`, where the opening bracket is lost.

What to do: add the other half, or take the one away.
"""

import re
from collections.abc import Iterator

from twinbib.check.excerpt import excerpt
from twinbib.check.rule import Fault, rule
from twinbib.check.sources import label, renditions
from twinbib.messages import message
from twinbib.model import Article, Message

PAIRS = (("[", "]"), ("(", ")"), ("«", "»"))
_CURLED = re.compile(r"[“„]|”(?!(?<=[^\W\d_].)[^\W\d_])")  # the ” of ob”ekt stands for ъ
_NESTED = re.compile("«[^»]*«")
_ADDRESS = re.compile(r"(?:https?:|www\.)[^\s()\[\]«»]*")
# 1) and а) of a list within the entry
_ITEM = re.compile(r"(?:^|[\s:;,])(?:\d{1,2}|[^\W\d_])$")


@rule("CHR103", "warning")
def find(article: Article) -> Iterator[Fault]:
    """One finding an entry, for the first pair that lacks a half.

    «ООО «Пигмент» closes twice with one mark, by custom; 1) and а) are no brackets.
    """
    for source, rendition in renditions(article):
        said = _wrong(_ADDRESS.sub("", rendition.entry.text.value), label(source))
        if said:
            yield Fault(rendition.entry.span, said, (source.key,))


def _wrong(printed: str, source: str) -> Message | None:
    for opening, closing in PAIRS:
        opened, closed = _lacking(printed, opening, closing)
        if closed is not None:
            words = excerpt(printed, closed, closed + 1)
            return message("brackets-unbalanced.closed", source=source, mark=closing, words=words)
        if opened is not None and not (opening == "«" and _NESTED.search(printed)):
            words = excerpt(printed, opened, opened + 1)
            return message("brackets-unbalanced.open", source=source, mark=opening, words=words)
    marks = [match.start() for match in _CURLED.finditer(printed)]
    if len(marks) % 2:
        mark, words = printed[marks[-1]], excerpt(printed, marks[-1], marks[-1] + 1)
        return message("brackets-unbalanced.quotes", source=source, mark=mark, words=words)
    return None


def _lacking(printed: str, opening: str, closing: str) -> tuple[int | None, int | None]:
    """Where a bracket stands that is never closed, and one that was never opened."""
    opened: list[int] = []
    for at, character in enumerate(printed):
        if character == opening:
            opened.append(at)
        elif character == closing and opened:
            opened.pop()
        elif character == closing and not _ITEM.search(printed, max(0, at - 3), at):
            return None, at
    return (opened[-1] if opened else None), None
