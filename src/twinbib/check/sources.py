"""Sources as the messages of findings name them, and the citations that point to them."""

from collections.abc import Iterable, Iterator, Sequence
from typing import TypedDict

from twinbib.messages import message
from twinbib.model import Article, Citation, CitedItem, Reference, Rendition, Source, Span, Value

# below this a pair may be two works, and its fields are not compared
SURE_PAIR = 0.5
MOST_SHOWN = 5


def label(source: Source) -> str:
    """`7`; the key (`dundich2002`) where the list has no numbers."""
    return source.key if source.number is None else str(source.number)


class Listed(TypedDict):
    """The fields of a message about several sources: how many, and which."""

    count: int
    sources: tuple[Value, ...]


def listed(sources: Iterable[Source]) -> Listed:
    """Sources as `6, 7, 9–11`; of long lists of keys the first five and how many more."""
    found = list(sources)
    numbers = sorted({source.number for source in found if source.number is not None})
    keys = [source.key for source in found if source.number is None]
    words = [word for run in _runs(numbers) for word in run]
    return Listed(count=len(numbers) + len(keys), sources=(*words, *shortened(keys)))


def shortened(words: Sequence[Value]) -> tuple[Value, ...]:
    """The first five, and how many more: `a, b, c, d, e, 3 more`."""
    rest = len(words) - MOST_SHOWN
    return (*words[:MOST_SHOWN], message("list.more", count=rest)) if rest > 0 else tuple(words)


def _runs(numbers: list[int]) -> Iterator[list[str]]:
    """Runs of three and more as a range: 6, 7, 9, 10, 11 → 6, 7 and 9–11."""
    run: list[int] = []
    for number in [*numbers, -1]:
        if run and number != run[-1] + 1:
            yield [f"{run[0]}–{run[-1]}"] if len(run) > 2 else [str(one) for one in run]
            run = []
        run.append(number)


def references(source: Source) -> Iterator[Reference]:
    """The renditions of a source as fields, the original first."""
    for rendition in (source.original, source.romanized):
        if rendition:
            yield rendition.reference


def renditions(article: Article) -> Iterator[tuple[Source, Rendition]]:
    """Every entry of the lists with its source, the original first."""
    for source in article.sources:
        for rendition in (source.original, source.romanized):
            if rendition:
                yield source, rendition


def entry_span(source: Source) -> Span | None:
    """Where its entry is printed: the original, else the romanised one."""
    rendition = source.original or source.romanized
    return rendition.entry.span if rendition else None


def paired(article: Article) -> Iterator[tuple[Source, Rendition, Rendition]]:
    """The sources that both lists have, with their two renditions; unsure pairs left out."""
    for source in article.sources:
        sure = source.pairing is None or source.pairing.score >= SURE_PAIR
        if source.original and source.romanized and sure:
            yield source, source.original, source.romanized


def pages_cited(article: Article) -> Iterator[tuple[Citation, CitedItem, Source]]:
    """The items of citations that name a page of a known source."""
    sources = {source.key: source for source in article.sources}
    for citation in article.citations:
        for item in citation.items:
            if item.locator and item.locator.label == "page" and item.key in sources:
                yield citation, item, sources[item.key]
