"""Sources as the messages of findings name them, and the citations that point to them."""

from collections.abc import Iterable, Iterator

from twinbib.model import Article, Citation, CitedItem, Reference, Rendition, Source, Span

# below this a pair may be two works, and its fields are not compared
SURE_PAIR = 0.5
MOST_KEYS = 5


def label(source: Source) -> str:
    """`source 7`; `source dundich2002` where the list has no numbers."""
    return f"source {source.key if source.number is None else source.number}"


def state(sources: Iterable[Source]) -> str:
    """`reference 6 states`, `references 6, 7, 9–11 state`; of long lists of keys the first five."""
    listed = list(sources)
    numbers = sorted({source.number for source in listed if source.number is not None})
    keys = [source.key for source in listed if source.number is None]
    words = [word for run in _runs(numbers) for word in run]
    words += (
        keys if len(keys) <= MOST_KEYS else [*keys[:MOST_KEYS], f"{len(keys) - MOST_KEYS} more"]
    )
    one = len(numbers) + len(keys) == 1
    return f"reference{'' if one else 's'} {', '.join(words)} state{'s' if one else ''}"


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
