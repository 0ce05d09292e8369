"""The whole program as one short pure function: files in, an article and its outputs out.

read → parse → pair → link → check, then format and export. It alone knows the order of the stages;
it prints nothing and opens no file but a style.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import PurePath
from typing import Literal

from twinbib import link, pair, parse, read
from twinbib.check.found import found
from twinbib.export import bibtex, claims, csl_json, printed, record
from twinbib.format import Options, Rendered, Sort, Terms, find_style, render, written_citation
from twinbib.model import Article, Citation, CitedItem, Document, Entry, Rendition, Source, Span
from twinbib.read import bib, edited, tex_sources
from twinbib.read.library import library as library_of
from twinbib.read.manuscript import manuscript as read_manuscript
from twinbib.read.sides import sides
from twinbib.translit.choice import Profile
from twinbib.translit.twins import with_schemes

NOTHING: Mapping[str, str] = {}
Side = Literal["original", "romanized"]
ORIGINAL: Side = "original"
ROMANIZED: Side = "romanized"


@dataclass(frozen=True, slots=True)
class Settings:
    """What a user may configure: CSL styles by name or path; the rest is that of `Options`.

    `journal`, the profile that counts, by name or path, has styles that stand where none are named.
    """

    styles: tuple[str, ...] = (
        "gost-r-7.0.5-2008-numeric",
        "gost-r-7.0.5-2008-author-date",
        "references-romanized",
    )
    terms: Terms = "entry"
    sort: Sort = ""
    journal: str = ""


DEFAULT = Settings()


@dataclass(frozen=True, slots=True)
class Built:
    """An article, and a line for each place where a person's .bib differs from what was read."""

    article: Article
    differences: tuple[str, ...] = ()


def article(
    files: Sequence[tuple[str, bytes]],
    kept: Mapping[str, str] = NOTHING,
    today: tuple[int, ...] = (),
    journal: Profile | None = None,
) -> Built:
    """One article from its files (name and bytes each): read, parsed, paired, linked, checked.

    `kept`: the .bib files that a person has edited, name to text; their values win. `today`: year,
    month and day, that a date can be told to lie in the future. `journal`: by whose demands it is
    checked. Raises TwinbibError where a file can't be read or none has a list.
    """
    document = read.document(files)
    sources = pair.pair(*_renditions(document))
    sources, differences = edited.apply(
        sources, _kept(kept, romanized=False), _kept(kept, romanized=True)
    )
    citations = link.citations(document.bodies, sources)
    schemes = tuple(journal.schemes.items()) if journal else ()
    linked = Article(document, with_schemes(sources), citations, (), today, schemes)
    findings = tuple(one for one in found(linked) if not (journal and journal.ignores(one)))
    return Built(replace(linked, findings=findings), differences)


def manuscript(files: Sequence[tuple[str, bytes]], libraries: Sequence[Article]) -> Article:
    """A LaTeX document from its .tex files, its sources those of the libraries that it cites.

    They are numbered in the order of their first citation. Raises TwinbibError as `article` does.
    """
    document = read_manuscript(files)
    known = {source.key: source for one in reversed(libraries) for source in one.sources}
    cited = tex_sources.cited(dict(zip(document.files, document.texts, strict=True)))
    keys = dict.fromkeys(key for one in cited for key in (known if one == "*" else (one,)))
    sources = [
        replace(known[key], number=number)
        for number, key in enumerate((key for key in keys if key in known), 1)
    ]
    linked = Article(document, tuple(sources), link.citations(document.bodies, sources))
    return replace(linked, findings=found(linked))


def library(name: str, content: bytes) -> Article:
    """The sources of a .bib file, an article without a text; what it can't read is a finding."""
    return library_of(name, content)


def checked_library(name: str, content: bytes, today: tuple[int, ...] = ()) -> Article:
    """The sources of a .bib file with all that the rules find in them."""
    read = replace(library_of(name, content), today=today)
    return replace(read, findings=found(read))


def outputs(article: Article, stem: str, settings: Settings) -> dict[str, str]:
    """The content of every file that `build` writes, by its name."""
    files = {
        "record.json": record.record(article),
        f"{stem}.bib": bibtex.bibliography(article.sources, ORIGINAL),
        f"{stem}.romanized.bib": bibtex.bibliography(article.sources, ROMANIZED),
        "claims.csv": claims.claims_csv(article),
        **_extracted(article.document),
    }
    for style in settings.styles:
        path = find_style(style)
        sections = _sections(article, style, settings)
        files[f"{stem}.{path.stem}.txt"] = printed.plain(sections)
        files[f"{stem}.{path.stem}.html"] = printed.html(f"{stem}: {path.stem}", sections)
    return files


def _extracted(document: Document) -> dict[str, str]:
    """The texts that readers found in files that are no plain text: where offsets point into."""
    texts = {
        PurePath(name).name: text
        for name, text in zip(document.files, document.texts, strict=True)
        if name in document.extracted
    }
    if len(texts) == 1:
        return dict(zip(["text.txt"], texts.values(), strict=True))
    return {f"{name}.txt": text for name, text in texts.items()}


def citation(article: Article, items: Sequence[CitedItem], style: str, to: str) -> str:
    """The citation of some sources of an article in a style, `to` any of `format.OUTPUTS`."""
    cited = Citation(Span("", 0, 0), "", tuple(items))
    (found,) = rendered(replace(article, citations=(cited,)), style, ORIGINAL).citations
    return written_citation(found, to)


def _renditions(document: Document) -> tuple[list[Rendition], list[Rendition]]:
    """The entries of the original list and of the romanised one, parsed."""
    original, romanized = sides(document.lists)
    return _parsed(original), _parsed(romanized)


def _parsed(entries: Sequence[Entry]) -> list[Rendition]:
    references = parse.references([entry.text.value for entry in entries])
    return [Rendition(*pair) for pair in zip(entries, references, strict=True)]


def _kept(kept: Mapping[str, str], *, romanized: bool) -> bib.Bib | None:
    for name, text in kept.items():
        if name.endswith(".romanized.bib") == romanized:
            return bib.parse(name, text)
    return None


def _sections(article: Article, style: str, settings: Settings) -> list[printed.Section]:
    """Both lists under the headings that the article prints, and its citations; in one style."""
    original = rendered(article, style, ORIGINAL, settings)
    sections = [printed.Section(heading(article, ORIGINAL), original.plain, original.html)]
    if any(source.romanized for source in article.sources):
        romanized = rendered(article, style, ROMANIZED, settings)
        words = heading(article, ROMANIZED)
        sections.append(printed.Section(words, romanized.plain, romanized.html))
    if original.citations:
        plain = "".join(f"{citation.plain}\n" for citation in original.citations)
        html = "".join(f"<p>{citation.html}</p>\n" for citation in original.citations)
        sections.append(printed.Section("Citations", plain, html))
    return sections


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
    """What the article prints over a list, without its markup; a plain word where it has none."""
    spans = {
        rendition.entry.span.file: rendition.entry.span.start
        for source in article.sources
        if (rendition := source.romanized if side == ROMANIZED else source.original)
    }
    for entries in article.document.lists:
        start = spans.get(entries.span.file)
        if start is not None and entries.span.start <= start < entries.span.end:
            return entries.heading.strip("#* _:")
    return "References" if side == ROMANIZED else "Sources"
