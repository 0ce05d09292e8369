"""From what LaTeX asks for to the two lists that it reads: .aux and .bib in, .bbl out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from twinbib import listed
from twinbib.export import natbib
from twinbib.format import Terms, find_style
from twinbib.format.output import bbl
from twinbib.language.nearest import nearest
from twinbib.listed import Side
from twinbib.model import Article, Document, Source
from twinbib.read.auxiliary import Auxiliary
from twinbib.settings import Settings


@dataclass(frozen=True, slots=True)
class Choice:
    """How the lists are printed: the style of each, by name or path, and whose words.

    `first` says which renditions the list holds that the document cites; `heading` stands over the
    second one, which has the others.
    """

    style: str
    second_style: str
    terms: Terms = "entry"
    first: Side = "original"
    heading: str = "References"


@dataclass(frozen=True, slots=True)
class Lists:
    """The two lists as LaTeX; `second` is empty where no source has a second rendition.

    `missing` are keys that no database has, each with a key that it could be meant for, or nothing.
    `warnings` are lines for a person.
    """

    first: str
    second: str
    missing: Mapping[str, str]
    warnings: tuple[str, ...] = ()


def lists(wanted: Auxiliary, libraries: Sequence[Article], choice: Choice) -> Lists:
    """What a document asks for, out of its databases. Raises TwinbibError for an unusable style."""
    known, warnings = _merged(libraries)
    keys = dict.fromkeys([*wanted.citations, *(known if wanted.everything else ())])
    chosen = [replace(known[key], number=None) for key in keys if key in known]
    missing = {key: _near(key, known) for key in keys if key not in known}
    article = listed.each_cited(_article(chosen))
    settings = Settings(terms=choice.terms)
    rendered = listed.rendered(article, choice.style, choice.first, settings)
    cited = dict(zip([source.key for source in chosen], rendered.citations, strict=True))
    references = {source.key: listed.shown(source, choice.first).reference for source in chosen}
    first = bbl.first_list(rendered.entries, cited, natbib.labels(references))
    order = [known[entry.id] for entry in rendered.entries]
    warnings += [str(warning) for warning in rendered.warnings]
    return Lists(first, _second(order, choice), missing, tuple(warnings))


def _second(order: Sequence[Source], choice: Choice) -> str:
    """The other renditions in the order and with the numbers of the first list."""
    other: Side = "romanized" if choice.first == "original" else "original"
    if not any(source.romanized for source in order):
        return ""
    numbered = [replace(source, number=at) for at, source in enumerate(order, 1)]
    article = _article(numbered)
    settings = Settings(terms=choice.terms)
    rendered = listed.rendered(article, choice.second_style, other, settings)
    return bbl.second_list(rendered.entries, choice.heading)


def _article(sources: Sequence[Source]) -> Article:
    return Article(Document((), (), (), ()), tuple(sources))


def _merged(libraries: Sequence[Article]) -> tuple[dict[str, Source], list[str]]:
    """The sources of all databases by key; of two with one key the first counts, as in BibTeX."""
    known: dict[str, Source] = {}
    warnings: list[str] = []
    for library in libraries:
        name = library.document.files[0]
        warnings += [f"{name}: {finding.message}" for finding in library.findings]
        for source in library.sources:
            if source.key in known:
                warnings.append(f"{name}: {source.key} is in an earlier file too, which counts")
            known.setdefault(source.key, source)
    return known, warnings


def _near(key: str, known: Mapping[str, Source]) -> str:
    return next(iter(nearest(key, known, 1, 0.75)), "")


def style_names(choice: Choice) -> tuple[str, str]:
    """The names of the styles of both lists."""
    return find_style(choice.style).stem, find_style(choice.second_style).stem
