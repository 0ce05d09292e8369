"""The text of an article where it cites, and where it does not."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from twinbib.model import Article, Citation, Span, Text
from twinbib.text import offset_in, span

# as long as a citation of several sources gets; then brackets that lack an end or a beginning
_BRACKET = re.compile(
    r"\[[^\[\]\n]{0,60}\]|\[[^\[\]\n]{1,60}|(?<=[^\W\d_]\s|[.,»”]\s)\d{1,3}(?:\s?,\s?\w{1,3}\.?\s?[\d–-]{1,9})?\]"
)
_CODE = re.compile(r"[\w)\]]$")


class Passage(NamedTuple):
    """A piece of the text, cleaned, and where it is printed."""

    text: str
    span: Span


class Cited(NamedTuple):
    """A citation in its body: between the citation before it in its claim and the claim's end."""

    citation: Citation
    body: Text
    start: int
    at: int
    end: int


def cited(article: Article) -> Iterator[Cited]:
    """The citations that support a claim, with the words before them and behind; body offsets.

    The words before reach back to the sentence's begin or to the citation before, the words behind
    to the next citation or the sentence's end.
    """
    bodies = {body.file: body for body in article.document.bodies}
    found = [_placed(one, bodies[one.span.file]) for one in article.citations if one.claim]
    for index, here in enumerate(found):
        before = found[index - 1] if index else None
        behind = found[index + 1] if index + 1 < len(found) else None
        start, end = here.start, here.end
        if before and before.body is here.body and before.at < here.at:
            start = max(start, _close(before))
        if behind and behind.body is here.body and behind.at > here.at:
            end = min(end, behind.at)
        yield here._replace(start=min(start, here.at), end=max(end, here.at))


def _placed(citation: Citation, body: Text) -> Cited:
    claim = citation.claim
    assert claim is not None  # noqa: S101  # the caller leaves out those without
    at = offset_in(body, citation.span.start)
    return Cited(
        citation, body, offset_in(body, claim.span.start), at, offset_in(body, claim.span.end)
    )


def _close(here: Cited) -> int:
    return offset_in(here.body, here.citation.span.end)


def loose_brackets(article: Article) -> Iterator[Passage]:
    """Square brackets of the text that are no citation, or that lack their other half.

    An index (`values[i]`) touches the word before it, and is left out.
    """
    taken = {(one.span.file, one.span.start) for one in article.citations}
    for body in article.document.bodies:
        for match in _BRACKET.finditer(body.value):
            place = span(body, *match.span())
            code = _CODE.search(body.value[max(0, match.start() - 1) : match.start()])
            if (place.file, place.start) not in taken and not code:
                yield Passage(match.group(), place)
