"""A list whose numbers leave one out, or use one twice.

Why it matters: citations by number point to the wrong entries from there on.

Example: the entries are numbered 1, 2, 4, 5; or 1, 2, 2, 3.

What to do: number the list anew, and see that the citations still mean the same sources.
"""

from collections.abc import Iterator
from itertools import pairwise

from twinbib.check.rule import Fault, rule
from twinbib.messages import message
from twinbib.model import Article, Message

MANY = 3


@rule("CIT105", "warning")
def find(article: Article) -> Iterator[Fault]:
    """Numbered lists; silent where the numbers fall: they begin anew, or count something else.

    A list that begins with another number than 1 goes on from one before it, where there are three.
    """
    for listed in article.document.lists:
        entries = [entry for entry in listed.entries if entry.number is not None]
        for before, entry in pairwise(entries):
            if said := _step(before.number or 0, entry.number or 0):
                yield Fault(entry.span, said)
        first = listed.entries[0].number if listed.entries else None
        if first and first > 1 and len(article.document.lists) < MANY:
            said = message("numbering-broken.begin", number=first)
            yield Fault(listed.entries[0].span, said)


def _step(one: int, two: int) -> Message | None:
    if two == one:
        return message("numbering-broken.twice", number=two)
    if two == one + 2:
        return message("numbering-broken.gap", number=two, before=one, missing=str(one + 1))
    if two > one + 2:
        missing = f"{one + 1}–{two - 1}"
        return message("numbering-broken.gap", number=two, before=one, missing=missing)
    return None
