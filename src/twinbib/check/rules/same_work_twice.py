"""One list has the same work under two numbers.

Why it matters: citations are split between the two, and an index counts one work as two.

Example: sources 4 and 11 are the same book of the same year.

What to do: strike one out of both lists, and let all citations point to the other.
"""

import re
from collections.abc import Iterator

from twinbib.check.people import family
from twinbib.check.rule import Fault, rule
from twinbib.check.sources import label, references
from twinbib.language.skeleton import skeleton
from twinbib.messages import message
from twinbib.model import Article, Reference, Source

SHORTEST = 12  # letters of a title: «Введение» is the title of many works
STATED = ("issued", "container_title", "pages", "edition", "publisher", "url", "number")


@rule("PAR104", "warning")
def find(article: Article) -> Iterator[Fault]:
    """Title, author, year, volume, issue and pages must agree as far as both state them."""
    seen: dict[tuple[str, str], Source] = {}
    for source in article.sources:
        one = next(references(source))
        key = (_plain(one.title), _first(one))
        if len(key[0]) < SHORTEST:
            continue
        before = seen.setdefault(key, source)
        if before is not source and _agree(next(references(before)), one):
            rendition = source.original or source.romanized
            said = message(
                "same-work-twice", source=label(source), before=label(before), title=one.title
            )
            span = rendition.entry.span if rendition else None
            yield Fault(span, said, (before.key, source.key))


def _plain(title: str) -> str:
    return re.sub(r"[\W_]+", "", title).casefold()


def _first(reference: Reference) -> str:
    return skeleton(family(reference.author[0])) if reference.author else ""


def _agree(one: Reference, two: Reference) -> bool:
    """Whether nothing that both state differs; parts and volumes of a set are works apart."""
    numbers = (one.part, one.volume, one.issue) == (two.part, two.volume, two.issue)
    both = [name for name in STATED if getattr(one, name) and getattr(two, name)]
    return numbers and all(_value(one, name) == _value(two, name) for name in both)


def _value(reference: Reference, name: str) -> str:
    value = getattr(reference, name)
    printed = str(value.parts[0]) if name == "issued" else getattr(value, "printed", None)
    return _plain(str(value) if printed is None else printed)
