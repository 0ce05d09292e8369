"""Texts with `¶` where a sentence ends and the next begins; what reads and compares them."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

HERE = Path(__file__).parent
MARK = "¶"


class Paragraph(NamedTuple):
    """A text as an article has it, and its sentences without white space at their ends."""

    text: str
    sentences: tuple[str, ...]


def paragraphs(half: str, group: str) -> Iterator[Paragraph]:
    """Those of `half/group.txt`, parted by lines of `====`; `␌` is a form feed, `#` a comment."""
    lines = (HERE / half / f"{group}.txt").read_text("utf-8").splitlines()
    body = "\n".join(line for line in lines if not line.startswith("# "))
    for block in body.split("\n====\n"):
        yield paragraph(block.strip("\n"))


def paragraph(marked: str) -> Paragraph:
    """The paragraph that is written with its marks."""
    text = marked.replace("␌", "\f")
    pieces = tuple(piece.strip() for piece in text.split(MARK))
    return Paragraph(text.replace(MARK, ""), pieces)


def ends(sentences: Sequence[str]) -> set[int]:
    """Where the sentences end but for the last, counted in characters that are no white space."""
    found, at = set(), 0
    for sentence in sentences[:-1]:
        at += len("".join(sentence.split()))
        found.add(at)
    return found
