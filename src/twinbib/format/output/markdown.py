"""Markdown: emphasis by asterisks, URLs as links, what Markdown would read as markup escaped."""

import re
from collections.abc import Sequence

from twinbib.format.output.walk import address, events
from twinbib.format.rendered import RenderedEntry

SPECIAL = re.compile(r"([\\`*_\[\]<>{}~|])")
# at the head of a line: `#`, `+`, `-`, `>` begin a heading, a list, a quote
HEAD = re.compile(r"^(\s*)([#+\-=])")
TAGS = {
    "i": ("*", "*"), "b": ("**", "**"), "sup": ("<sup>", "</sup>"), "sub": ("<sub>", "</sub>"),
    "u": ("<u>", "</u>"), "i-off": ("*", "*"), "b-off": ("**", "**"),
}  # fmt: skip


def markdown(text: str) -> str:
    """The neutral form as one line of Markdown."""
    pieces: list[str] = []
    link_at = -1
    for kind, words, opens in events(text):
        if not kind:
            pieces.append(words if link_at >= 0 else SPECIAL.sub(r"\\\1", words))
        elif kind == "link" and opens:
            link_at = len(pieces)
        elif kind == "link":
            pieces[link_at:] = [_link("".join(pieces[link_at:]))]
            link_at = -1
        elif kind == "left-margin" and not opens:
            pieces.append(" ")
        elif link_at < 0:
            pieces.append(TAGS.get(kind, ("", ""))[0 if opens else 1])
    return HEAD.sub(r"\1\\\2", " ".join("".join(pieces).split()))


def _link(words: str) -> str:
    target = address(words)
    if not target:
        return SPECIAL.sub(r"\\\1", words)
    if target == words and not set(words) & set("<>"):
        return f"<{words}>"
    where = target.replace("(", "%28").replace(")", "%29").replace("<", "%3C").replace(">", "%3E")
    shown = SPECIAL.sub(r"\\\1", words)
    return f"[{shown}]({where})"


def document(entries: Sequence[RenderedEntry]) -> str:
    """The list as paragraphs."""
    return "".join(f"{markdown(entry.neutral)}\n\n" for entry in entries)
