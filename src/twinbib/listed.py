"""The lists of an article, and its citations, in a style."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Literal

from twinbib.export import csl_json, printed
from twinbib.format import Options, Rendered, find_style, render, written_citation
from twinbib.language.languages import language
from twinbib.model import Article, Citation, CitedItem, Rendition, Source, Span
from twinbib.settings import DEFAULT, Settings
from twinbib.tables import table

Side = Literal["original", "romanized"]
ORIGINAL: Side = "original"
ROMANIZED: Side = "romanized"
SAMPLE = 60  # paragraphs that tell an article's language


def files(article: Article, stem: str, settings: Settings) -> dict[str, str]:
    """Files to paste, name to content: the first list and the citations in each style of it.

    The second list has its own style. Each list stands under the heading that the article prints.
    """
    made: dict[str, str] = {}
    for style in settings.styles:
        name = find_style(style).stem
        found = rendered(article, style, ORIGINAL, settings)
        made |= printed.files(f"{stem}.{name}", _list(article, ORIGINAL, found))
        if found.citations:
            made |= printed.files(f"{stem}.citations.{name}", _citations(found))
    if any(source.romanized for source in article.sources):
        name = find_style(settings.second_style).stem
        found = rendered(article, settings.second_style, ROMANIZED, settings)
        made |= printed.files(f"{stem}.{ROMANIZED}.{name}", _list(article, ROMANIZED, found))
    return made


def _list(article: Article, side: Side, found: Rendered) -> printed.Section:
    return printed.Section(heading(article, side), found.plain, found.html)


def _citations(found: Rendered) -> printed.Section:
    """The citations, a line each, in the order of the text."""
    plain = "".join(f"{citation.plain}\n" for citation in found.citations)
    html = "".join(f"<p>{citation.html}</p>\n" for citation in found.citations)
    return printed.Section("", plain, html)


def rendered(article: Article, style: str, side: Side, settings: Settings = DEFAULT) -> Rendered:
    """One list of an article in a style; a source without that rendition is shown by its other."""
    renditions = [(source, shown(source, side)) for source in article.sources]
    items = [
        {**csl_json.item(rendition.reference, source.key), "citation-number": source.number or at}
        for at, (source, rendition) in enumerate(renditions, 1)
    ]
    cited = [[_cited(item) for item in citation.items] for citation in article.citations]
    raw = {source.key: rendition.entry.raw for source, rendition in renditions}
    options = Options(printed=raw, terms=settings.terms, sort=settings.sort)
    return render(items, find_style(style), cited, options)


def shown(source: Source, side: Side) -> Rendition:
    """The rendition of a source that stands in a list, or the other where it has none there."""
    original, romanized = source.original, source.romanized
    first, other = (romanized, original) if side == ROMANIZED else (original, romanized)
    rendition = first or other
    assert rendition is not None  # noqa: S101  # a source is made from a rendition
    return rendition


def _cited(item: CitedItem) -> dict[str, object]:
    locator = item.locator and {"label": item.locator.label, "value": item.locator.value}
    parts = {"id": item.key, "number": item.number, "locator": locator,
             "prefix": item.prefix, "suffix": item.suffix}  # fmt: skip
    return {name: value for name, value in parts.items() if value or name == "id"}


def heading(article: Article, side: Side) -> str:
    """What the article prints over a list, without its markup.

    Where it prints nothing: what is usual over a first list in its language, or References.
    """
    spans = {
        rendition.entry.span.file: rendition.entry.span.start
        for source in article.sources
        if (rendition := source.romanized if side == ROMANIZED else source.original)
    }
    for entries in article.document.lists:
        start = spans.get(entries.span.file)
        if start is not None and entries.span.start <= start < entries.span.end:
            return entries.heading.strip("#* _:")
    return usual_heading("en" if side == ROMANIZED else _language(article))


def usual_heading(code: str) -> str:
    """What is usual over a list in a language of ISO 639-1; `References` where that is unknown."""
    keys = ("name", "source", "headings")
    headings: Mapping[str, str] = table("terms/list-headings.toml", keys, ())["headings"]
    return headings.get(code, headings["en"])


def _language(article: Article) -> str:
    """The language of most of its paragraphs, or, where it has no text, of its sources."""
    text = "\n\n".join(body.value for body in article.document.bodies)
    spoken = [language(paragraph) for paragraph in text.split("\n\n")[:SAMPLE]]
    printed = [shown(source, ORIGINAL).reference.language for source in article.sources]
    found = Counter(filter(None, spoken)) or Counter(filter(None, printed))
    return next((code for code, _ in found.most_common(1)), "")


def citation(article: Article, items: Sequence[CitedItem], style: str, to: str) -> str:
    """The citation of some sources of an article in a style, `to` any of `format.OUTPUTS`."""
    cited = Citation(Span("", 0, 0), "", tuple(items))
    (found,) = rendered(replace(article, citations=(cited,)), style, ORIGINAL).citations
    return written_citation(found, to)


def each_cited(article: Article) -> Article:
    """The article with each of its sources cited alone, in their order."""
    alone = (Citation(Span("", 0, 0), "", (CitedItem(None, one.key),)) for one in article.sources)
    return replace(article, citations=tuple(alone))
