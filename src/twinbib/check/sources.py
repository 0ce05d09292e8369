"""Sources as the messages of findings name them, and the citations that point to them."""

from collections.abc import Iterable, Iterator

from twinbib.model import Article, Citation, CitedItem, Rendition, Source, Span


def label(source: Source) -> str:
    """`source 7`; `source dundich2002` where the list has no numbers."""
    return f"source {source.key if source.number is None else source.number}"


def labels(sources: Iterable[Source]) -> str:
    """`reference 6`, `references 6, 7, 9–11`: runs of three and more as a range."""
    listed = list(sources)
    numbers = sorted({source.number for source in listed if source.number is not None})
    named = [source.key for source in listed if source.number is None]
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    words = [word for run in runs for word in _run(run)] + named
    return f"reference{'s' if len(words) > 1 or len(listed) > 1 else ''} {', '.join(words)}"


def _run(run: list[int]) -> list[str]:
    return [f"{run[0]}–{run[-1]}"] if len(run) > 2 else [str(number) for number in run]


def entry_span(source: Source) -> Span | None:
    """Where its entry is printed: the original, else the romanised one."""
    rendition = source.original or source.romanized
    return rendition.entry.span if rendition else None


def paired(article: Article) -> Iterator[tuple[Source, Rendition, Rendition]]:
    """The sources that both lists have, with their two renditions."""
    for source in article.sources:
        if source.original and source.romanized:
            yield source, source.original, source.romanized


def pages_cited(article: Article) -> Iterator[tuple[Citation, CitedItem, Source]]:
    """The items of citations that name a page of a known source."""
    sources = {source.key: source for source in article.sources}
    for citation in article.citations:
        for item in citation.items:
            if item.locator and item.locator.label == "page" and item.key in sources:
                yield citation, item, sources[item.key]
