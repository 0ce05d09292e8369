"""An entry lacks what a work of its kind must state.

Why it matters: no style can print it in full, and the reader can't order or find the work.

Example: an article of a journal with volume and issue and no pages, a book of 300 pages without
publisher and place.

What to do: look the work up and add what it lacks, in both lists.
"""

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from twinbib.check.rule import Fault, rule
from twinbib.check.sources import listed, references
from twinbib.check.summed import parts
from twinbib.messages import message
from twinbib.model import Article, Reference, Source
from twinbib.tables import table

KEYS = {
    "pages": "field-missing.pages",
    "issue": "field-missing.issue",
    "publisher": "field-missing.publisher",
    "place": "field-missing.place",
}


class Need(NamedTuple):
    """What a kind must state, by any of `fields`, where it states all of `given`."""

    kind: str
    what: str
    fields: tuple[str, ...]
    given: tuple[str, ...]


@cache
def _needs() -> tuple[Need, ...]:
    rows = table("required.toml", ("name", "source", "need"), ())["need"]
    return tuple(
        Need(row["kind"], row["what"], tuple(row["fields"].split()), tuple(row["given"].split()))
        for row in rows
    )


@rule("BIB105", "note")
def find(article: Article) -> Iterator[Fault]:
    """One finding a field for the whole list, at the first such entry; either list may state it.

    Silent where words of an entry were left over: they may be it. Years, titles and dates of
    access have rules of their own.
    """
    for need in _needs():
        lacking = [source for source in article.sources if _lacks(source, need)]
        for span, sources in parts(article, find, lacking):
            keys = tuple(source.key for source in sources)
            yield Fault(span, message(KEYS[need.what], **listed(sources)), keys)


def _lacks(source: Source, need: Need) -> bool:
    sides = list(references(source))
    if any(one.unread or one.type != need.kind for one in sides):
        return False
    return all(_states(sides, (name,)) for name in need.given) and not _states(sides, need.fields)


def _states(sides: list[Reference], names: tuple[str, ...]) -> bool:
    return any(getattr(one, name) for one in sides for name in names)
