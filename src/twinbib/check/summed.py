"""Findings that sum up a list: an entry that a comment is about is told by itself.

So a comment at any entry answers for that entry, and the others are told as before.
"""

from collections.abc import Callable, Iterator, Sequence

from twinbib.check.ignores import Ignore, answered, ignores
from twinbib.check.rule import Rule
from twinbib.check.sources import entry_span
from twinbib.model import Article, Finding, Source, Span

Part = tuple[Span | None, Sequence[Source]]


def parts(
    article: Article,
    rule: Rule,
    sources: Sequence[Source],
    place: Callable[[Source], Span | None] = entry_span,
) -> Iterator[Part]:
    """The sources, as many as a finding each tells of, and where it stands.

    First those that no comment is about, at the `place` of the first; then each of the others, at
    the entry that has the comment.
    """
    comments = ignores(article.document) if sources else ()
    commented = {source.key: _commented(comments, rule, source) for source in sources}
    left = [source for source in sources if commented[source.key] is None]
    if left:
        yield place(left[0]), left
    for source in sources:
        if span := commented[source.key]:
            yield span, (source,)


def original_span(source: Source) -> Span | None:
    """Where the original entry is printed."""
    return source.original.entry.span if source.original else None


def romanized_span(source: Source) -> Span | None:
    """Where the romanised entry is printed."""
    return source.romanized.entry.span if source.romanized else None


def _commented(comments: Sequence[Ignore], rule: Rule, source: Source) -> Span | None:
    """The entry of a source that a comment is about, if there is one."""
    for rendition in (source.original, source.romanized):
        if rendition is not None:
            span = rendition.entry.span
            here = Finding(rule.code, rule.name, rule.severity, "", span)
            if any(answered(comment, here) for comment in comments):
                return span
    return None
