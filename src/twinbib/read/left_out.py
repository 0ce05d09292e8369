"""What reading leaves out or puts right, and does not pass over in silence."""

from collections.abc import Iterator

from twinbib.messages import message, rendered
from twinbib.model import Finding, ReferenceList
from twinbib.read.articles import Found
from twinbib.read.furniture import is_advert
from twinbib.read.headings import list_heading
from twinbib.read.lines import File
from twinbib.read.running import PAGE_NUMBER
from twinbib.text import Span

LONGEST = 60  # characters of a line that are shown


def left_out(file: File, article: Found) -> Iterator[Finding]:
    """The lists of other articles, a finding each; the running heads inside a list, one a list.

    And that the columns of the two lists were put apart.
    """
    if len(article.lists) > 1 and article.lists[1].span.start < article.lists[0].span.end:
        yield _columns(*article.lists)
    for one in article.lists:
        yield from _heads(file, one)
    for other in article.others:
        yield _another(other)


def _another(other: ReferenceList) -> Finding:
    rule = "list-of-another-article"
    said = message(rule, heading=other.heading, count=len(other.entries))
    return Finding("DOC101", rule, "note", rendered(said), other.span, said=said)


def _columns(first: ReferenceList, second: ReferenceList) -> Finding:
    rule = "columns-put-apart"
    said = message(rule, heading=first.heading, second=second.heading)
    span = Span(first.span.file, first.span.start, first.span.start + len(first.heading))
    return Finding("DOC104", rule, "note", rendered(said), span, said=said)


def _heads(file: File, found: ReferenceList) -> Iterator[Finding]:
    """A line that stands at a page's end each time may be an entry all the same."""
    inside = (
        file.lines[index]
        for index in sorted(file.furniture)
        if found.span.start <= file.lines[index].start < found.span.end
    )
    heads = [
        line
        for line in inside
        if not (PAGE_NUMBER.fullmatch(line.value) or is_advert(line) or list_heading(line))
    ]
    if heads:
        rule, first = "running-heads-left-out", heads[0].value.strip()
        start = heads[0].start + heads[0].value.index(first)
        shown = first if len(first) <= LONGEST else f"{first[:LONGEST]}…"
        said = message(rule, count=len(heads), line=shown)
        span = Span(file.name, start, start + len(first))
        yield Finding("DOC103", rule, "note", rendered(said), span, said=said)
