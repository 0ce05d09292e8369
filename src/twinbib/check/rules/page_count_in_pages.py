"""The length of a work where the pages should be on which it stands.

Why it matters: lists print «С. 240» for «240 с.», and a cited page seems to lie outside the work.

Example: `pages = {240 с.}`, or `pages = {240}` in a `@book`: both are `pagetotal = {240}`.

What to do: move the number to `pagetotal`.
"""

import re
from collections.abc import Iterator

from twinbib.bib_source import BibField
from twinbib.check.bib_entries import Printed, taken
from twinbib.check.rule import Fault, rule
from twinbib.language.units import page_count
from twinbib.messages import message
from twinbib.model import Article, Edit, Span

_NUMBER = re.compile(r"\s*(?P<count>\d{2,5})\s*")
# works that stand on no pages of another one
_WHOLE = {
    "book", "mvbook", "booklet", "collection", "proceedings", "manual", "phdthesis",
    "mastersthesis", "thesis", "techreport", "report",
}  # fmt: skip


@rule("TEX105", "warning")
def find(article: Article) -> Iterator[Fault]:
    """A number with the word for pages behind it; in an entry of a whole book a number alone."""
    for one, source in taken(article):
        field = one.field("pages")
        count = _count(one, field) if field else ""
        if field and count:
            said = message("page-count-in-pages", key=source.key, pages=field.value or "")
            span = Span(one.file, field.start, field.end)
            fix = () if one.field("pagetotal") else _renamed(one, field, count)
            yield Fault(span, said, (source.key,), fix)


def _count(one: Printed, field: BibField) -> str:
    """«240 с.», `240 p.`; in a whole work `240` too."""
    printed = field.value or ""
    alone = _NUMBER.fullmatch(printed) if one.block.type in _WHOLE else None
    return alone["count"] if alone else page_count(printed)


def _renamed(one: Printed, field: BibField, count: str) -> tuple[Edit, ...]:
    name = Span(one.file, field.start, field.start + len(field.name))
    value = (Edit(one.value(field), count),) if count != field.value else ()
    return (Edit(name, "pagetotal"), *value)
