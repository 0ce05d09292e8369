"""A paragraph gives a figure or a quotation and cites nothing.

Why it matters: the reader can't tell whether it is the author's own or whose it is.

Example: «По данным статистики, доля выросла до 37 %», in a paragraph without a citation.

What to do: say where the number, the date or the words are from; your own results need no source.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from twinbib.check.attribution import says
from twinbib.check.claims import quotation, words
from twinbib.check.excerpt import excerpt
from twinbib.check.rule import Fault, rule
from twinbib.messages import message
from twinbib.model import Article, Text
from twinbib.text import offset_in, span

_GAP = re.compile(r"\n\s*\n")
LONGEST_SHOWN = 40
SHORTEST = 120  # code points: below it is a heading or a caption


@rule("CLM105", "note")
def find(article: Article) -> Iterator[Fault]:
    """Between the first citation and the last; one finding for the text, at the first paragraph.

    A figure must be said to be taken from somewhere, a quotation to be somebody's words.
    """
    for body in article.document.bodies:
        places = [
            offset_in(body, one.span.start)
            for one in article.citations
            if one.span.file == body.file
        ]
        found = [
            (start, end, words)
            for start, end in _paragraphs(body)
            if places and places[0] < start < places[-1]
            and not any(start <= at < end for at in places)
            and (words := _taken(body.value[start:end]))
        ]  # fmt: skip
        if found:
            start, end, words = found[0]
            said = message("claim-uncited", count=len(found), words=words)
            yield Fault(span(body, start, end), said)


def _paragraphs(body: Text) -> Iterator[tuple[int, int]]:
    ends = [0, *(gap.end() for gap in _GAP.finditer(body.value)), len(body.value)]
    for start, end in pairwise(ends):
        if end - start >= SHORTEST:
            yield start, start + len(body.value[start:end].rstrip())


def _taken(paragraph: str) -> str:
    """The words that ask for a source; empty if there are none."""
    known = words()
    if known.own.search(paragraph):
        return ""
    figure = known.figure.search(paragraph)
    if figure and known.taken.search(paragraph):
        return excerpt(paragraph, *figure.span(), 0)
    return quotation(paragraph)[:LONGEST_SHOWN] if says(paragraph) else ""
