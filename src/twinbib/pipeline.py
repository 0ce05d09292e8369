"""The whole program as one short pure function: files in, an article and its outputs out.

read → parse → pair → link → check, then format and export. It alone knows the order of the stages;
it prints nothing and opens no file but a style.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from twinbib import link, listed, pair, parse, read
from twinbib.check.found import found
from twinbib.export import bibtex, claims, record
from twinbib.export.extracted import extracted
from twinbib.listed import ORIGINAL, ROMANIZED
from twinbib.model import Article, Citation, Document, Entry, Finding, Rendition, Source
from twinbib.read import bib, edited, tex_sources
from twinbib.read.library import library as library_of
from twinbib.read.manuscript import manuscript as read_manuscript
from twinbib.read.sides import sides
from twinbib.settings import Settings
from twinbib.translit.choice import Profile
from twinbib.translit.twins import with_schemes


@dataclass(frozen=True, slots=True)
class Given:
    """What is known beside the files of an article.

    `kept`: the .bib files that a person has edited, name to text; their values win. `today`: year,
    month and day, that a date can be told to lie in the future. `journal`: by whose demands it is
    checked.
    """

    kept: Mapping[str, str] = field(default_factory=dict)
    today: tuple[int, ...] = ()
    journal: Profile | None = None


NOTHING = Given()


@dataclass(frozen=True, slots=True)
class Built:
    """An article, and a line for each place where a person's .bib differs from what was read."""

    article: Article
    differences: tuple[str, ...] = ()


def article(files: Sequence[tuple[str, bytes]], given: Given = NOTHING) -> Built:
    """One article from its files (name and bytes each): read, parsed, paired, linked, checked.

    Raises TwinbibError where a file can't be read or none has a list.
    """
    document = read.document(files)
    sources, differences = _edited(pair.pair(*_renditions(document)), given)
    citations = link.citations(document.bodies, sources)
    schemes = tuple(given.journal.schemes.items()) if given.journal else ()
    linked = Article(document, with_schemes(sources), citations, (), given.today, schemes)
    return Built(replace(linked, findings=_asked(linked, given.journal)), differences)


def manuscript(
    files: Sequence[tuple[str, bytes]], libraries: Sequence[Article], given: Given = NOTHING
) -> Built:
    """A LaTeX document from its .tex files, its sources those of the libraries that it cites.

    They are numbered in the order of their first citation; the files of the libraries follow those
    of the text. Raises TwinbibError where a file is no text.
    """
    document = read_manuscript(files, [library.document for library in libraries])
    known = {source.key: source for one in reversed(libraries) for source in one.sources}
    cited = tex_sources.cited(dict(zip(document.files, document.texts, strict=True)))
    keys = dict.fromkeys(key for one in cited for key in (known if one == "*" else (one,)))
    sources, differences = _edited([
        replace(known[key], number=number)
        for number, key in enumerate((key for key in keys if key in known), 1)
    ], given)  # fmt: skip
    linked = Article(document, sources, _by_key(document, sources), (), given.today)
    return Built(replace(linked, findings=_asked(linked, given.journal)), differences)


def library(name: str, content: bytes) -> Article:
    """The sources of a .bib file, an article without a text; what it can't read is a finding."""
    return library_of(name, content)


def checked_library(name: str, content: bytes, today: tuple[int, ...] = ()) -> Article:
    """The sources of a .bib file with all that the rules find in them."""
    read = replace(library_of(name, content), today=today)
    return replace(read, findings=found(read))


def outputs(article: Article, stem: str, settings: Settings) -> dict[str, str]:
    """The content of every file that `build` writes, by its name."""
    return {
        "record.json": record.record(article),
        f"{stem}.bib": bibtex.bibliography(article.sources, ORIGINAL),
        f"{stem}.romanized.bib": bibtex.bibliography(article.sources, ROMANIZED),
        "claims.csv": claims.claims_csv(article),
        **listed.files(article, stem, settings),
        **extracted(article.document),
    }


def _asked(article: Article, journal: Profile | None) -> tuple[Finding, ...]:
    """What the rules find, without what the journal has nothing against."""
    return tuple(one for one in found(article) if not (journal and journal.ignores(one)))


def _by_key(document: Document, sources: Sequence[Source]) -> tuple[Citation, ...]:
    """The citations of a LaTeX text; `[2]` is an interval's end or an option there."""
    found = link.citations(document.bodies, sources)
    return tuple(one for one in found if one.raw.startswith("\\"))


def _renditions(document: Document) -> tuple[list[Rendition], list[Rendition]]:
    """The entries of the original list and of the romanised one, parsed."""
    original, romanized = sides(document.lists)
    return _parsed(original), _parsed(romanized)


def _parsed(entries: Sequence[Entry]) -> list[Rendition]:
    references = parse.references([entry.text.value for entry in entries])
    return [Rendition(*pair) for pair in zip(entries, references, strict=True)]


def _edited(sources: Sequence[Source], given: Given) -> tuple[tuple[Source, ...], tuple[str, ...]]:
    """The sources with what a person has edited in their .bib files, and where they differ."""
    kept = given.kept
    return edited.apply(sources, _kept(kept, romanized=False), _kept(kept, romanized=True))


def _kept(kept: Mapping[str, str], *, romanized: bool) -> bib.Bib | None:
    for name, text in kept.items():
        if name.endswith(".romanized.bib") == romanized:
            return bib.parse(name, text)
    return None
