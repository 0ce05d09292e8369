"""Sources and findings as text for a person at a terminal."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import fields
from functools import singledispatch
from itertools import accumulate

from twinbib.export.findings_text import Look, counted, findings_text
from twinbib.export.report import Checked
from twinbib.model import (
    Article,
    Date,
    PageCount,
    Pages,
    Person,
    Reference,
    Rendition,
    Source,
    Span,
    Unread,
)
from twinbib.parse import Taken

SEVERITIES = ("error", "warning", "note")
HEADED = ("type", "language", "layout")  # a rendition's first line has them


def sources(article: Article) -> str:
    """Each source: its number and key, then the fields of its renditions, a field a line."""
    return "\n".join("\n".join(_source(source)) + "\n" for source in article.sources)


def explained(article: Article, explain: Callable[[str], tuple[str, Sequence[Taken]]]) -> str:
    """Each entry with the layout that read it, then each piece: field, rule, what is printed."""
    lines = []
    for source in article.sources:
        for rendition in (source.original, source.romanized):
            if rendition is not None:
                layout, taken = explain(rendition.entry.text.value)
                lines += ["", rendition.entry.raw, f"  layout {layout}"]
                lines += [f"  {one.field:26} {one.rule:20} {one.piece}" for one in taken]
    return "\n".join(lines[1:]) + "\n"


def findings(article: Article) -> str:
    """What reading has noticed of a .bib, as `check` tells it."""
    document = article.document
    return findings_text([Checked(document.files, document.texts, article.findings)], Look())


def sizes(article: Article, language: str) -> str:
    """What an article has: `11 sources, 19 citations, 1 error, 2 warnings, 0 notes`."""
    found = Counter(finding.severity for finding in article.findings)
    has = {"source": len(article.sources), "citation": len(article.citations)}
    return counted(has | {severity: found[severity] for severity in SEVERITIES}, language)


def plural(count: int, noun: str) -> str:
    """`1 error`, `2 errors`."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


class Places:
    """Offsets as `file:line:column`, both from 1, as editors count."""

    def __init__(self, article: Article) -> None:
        document = article.document
        self._starts = {
            file: list(accumulate((len(line) + 1 for line in text.split("\n")), initial=0))
            for file, text in zip(document.files, document.texts, strict=True)
        }

    def __call__(self, span: Span) -> str:
        """The place of a span's start."""
        return f"{span.file}:{self.within(span)}"

    def within(self, span: Span) -> str:
        """The line and column alone."""
        line = bisect_right(self._starts[span.file], span.start)
        return f"{line}:{span.start - self._starts[span.file][line - 1] + 1}"


def _source(source: Source) -> Iterator[str]:
    yield f"{numbered(source.number)}{source.key}"
    for name, rendition in (("original", source.original), ("romanized", source.romanized)):
        if rendition:
            yield f"  {name}: {_kind(rendition)}"
            yield from _fields(rendition.reference)


def work(reference: Reference) -> str:
    """A work in a line: its authors, title and year."""
    names = ", ".join(person.family or person.literal for person in reference.author)
    year = str(reference.issued.parts[0]) if reference.issued and reference.issued.parts else ""
    return ". ".join(part for part in (names, reference.title, year) if part)


def numbered(number: int | None) -> str:
    """`3 `, before a key; nothing where the list is not numbered."""
    return "" if number is None else f"{number} "


def _kind(rendition: Rendition) -> str:
    reference = rendition.reference
    return ", ".join(
        part for part in (reference.type, reference.language, rendition.scheme) if part
    )


def _fields(reference: Reference) -> Iterator[str]:
    for field in fields(reference):
        text = _text(getattr(reference, field.name))
        if text and field.name not in HEADED:
            yield f"    {field.name.replace('_', '-'):26}{text}"


@singledispatch
def _text(value: object) -> str:
    return "" if value is None else str(value)


@_text.register
def _(value: bool) -> str:  # noqa: FBT001 (dispatched on)
    return "yes" if value else ""


@_text.register
def _(value: tuple) -> str:  # type: ignore[type-arg]
    return "; ".join(_text(part) for part in value)


@_text.register
def _(value: Person) -> str:
    family = f"{value.particle} {value.family}".strip()
    return value.literal or ", ".join(part for part in (family, value.given) if part)


@_text.register
def _(value: Date) -> str:
    dates = ("-".join(f"{part:02}" for part in parts) for parts in (value.parts, value.end))
    return "/".join(date for date in dates if date) or value.printed


@_text.register
def _(value: Pages) -> str:
    return value.printed


@_text.register
def _(value: PageCount) -> str:
    return str(value.count)


@_text.register
def _(value: Unread) -> str:
    return f"{value.raw} (not understood)"
