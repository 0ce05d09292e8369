"""An article with printed numbers as a LaTeX document, its .bib files, and what they need."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import PurePath

from twinbib import listed, pipeline, tables
from twinbib.export import bibtex, natbib
from twinbib.export.bibtex import language_name
from twinbib.export.tex.document import chapters, kept, preamble, tex
from twinbib.export.tex.lists import KAZAKH, Lists
from twinbib.export.tex.plain_numbers import numbered, unnumbered
from twinbib.format import find_style
from twinbib.format.output import bbl
from twinbib.model import Article
from twinbib.read.decode import encoding

UTF = ("", "utf-8")
Styles = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Document:
    """The files, name to content, and lines for a person; bytes where a file is not in UTF-8."""

    files: Mapping[str, str | bytes]
    told: Sequence[str]


def document(files: Sequence[tuple[str, bytes]], stem: str, way: str, styles: Styles) -> Document:
    """An article (name and bytes a file) as LaTeX, `way` one of `export.tex.lists.WAYS`.

    Of a LaTeX document the main file comes first; what it reads keeps its name, from the folder of
    the main file. `styles` are those of both lists. Raises TwinbibError where the article or a
    style cannot be read.
    """
    article = pipeline.article(files).article
    lists = _lists(article, stem, styles[0])
    if way == "thebibliography":
        lists = replace(lists, printed=_printed(article, styles, lists.headings))
    main, told = _as_read(f"{stem}.tex", tex(article, way, lists), files[0][1])
    written = {
        f"{stem}.tex": main,
        f"{stem}.bib": bibtex.bibliography(article.sources, listed.ORIGINAL),
    }
    if lists.headings[1]:
        written[f"{stem}.romanized.bib"] = bibtex.bibliography(article.sources, listed.ROMANIZED)
    if needed := preamble(article, way, lists):
        written[f"{stem}.preamble.tex"] = needed
    if way == "biblatex" and KAZAKH in lists.languages:
        written[f"{KAZAKH}.lbx"] = tables.text(f"{KAZAKH}.lbx")
    contents = dict(files)
    for name, text in chapters(article, way).items():
        place = relative(name, files[0][0])
        written[place], more = _as_read(place, text, contents[name])
        told += more
    if way == "bbl" and encoding(files[0][1]) not in UTF:
        told += (f"{stem}.tex: `twinbib bbl` writes UTF-8: save the document as UTF-8 first",)
    return Document(written, (*told, *(f"left as it is: {raw}" for raw in kept(article, way))))


def plain(
    files: Sequence[tuple[str, bytes]], libraries: Sequence[Article], styles: Styles
) -> Document:
    """A LaTeX document with numbers in place of its keys, for a journal that wants them.

    `files` are its .tex files, the main one first; both lists stand where it had its own. Raises
    TwinbibError where a file or the style cannot be read.
    """
    article = _with_sources(files, libraries)
    # a `thebibliography` counts its entries itself
    numbers = {one.key: one.number or place for place, one in enumerate(article.sources, 1)}
    lists = _numbered(article, styles) if libraries else ""
    texts = dict(zip(article.document.files, article.document.texts, strict=True))
    told = [
        f"left as it is: {name} cites {key}, which no .bib file and no list has"
        for name, _ in files
        for key in unnumbered(texts[name], numbers)
    ]
    written: dict[str, str | bytes] = {}
    for name, content in files:
        place = relative(name, files[0][0])
        written[place], more = _as_read(place, numbered(texts[name], numbers, lists), content)
        told += more
    return Document(written, told)


def relative(name: str, main: str) -> str:
    """The name of a file from the folder of the main one; of one outside of it the last part."""
    path, folder = PurePath(name), PurePath(main).parent
    return path.relative_to(folder).as_posix() if path.is_relative_to(folder) else path.name


def _with_sources(files: Sequence[tuple[str, bytes]], libraries: Sequence[Article]) -> Article:
    """The document with its sources, of the .bib files or else of a list of its own."""
    built = pipeline.manuscript(files, libraries) if libraries else pipeline.article(files)
    return built.article


def _as_read(name: str, text: str, content: bytes) -> tuple[str | bytes, tuple[str, ...]]:
    """The text with the newlines and the encoding of the file that it comes from.

    Letters that the encoding lacks make it UTF-8, which is told.
    """
    text = text.replace("\n", "\r\n") if b"\r\n" in content else text
    known = encoding(content)
    try:
        return (text if known in UTF else text.encode(known)), ()
    except UnicodeEncodeError as error:
        letter = text[error.start]
        return text, (f"{name}: written in UTF-8: {known} has no {letter}; mend \\inputenc",)


def _numbered(article: Article, styles: Styles) -> str:
    """Both lists as paragraphs of LaTeX, each with its number."""
    alone = replace(article, citations=())
    twins = any(source.romanized for source in article.sources)
    sides = [(listed.ORIGINAL, styles[0]), *([(listed.ROMANIZED, styles[1])] if twins else [])]
    return "".join(
        bbl.paragraphs(listed.rendered(alone, style, side).entries, listed.heading(article, side))
        for side, style in sides
    )


def _lists(article: Article, stem: str, style: str) -> Lists:
    twins = any(source.romanized and source.original for source in article.sources)
    languages = {
        listed.shown(source, listed.ORIGINAL).reference.language for source in article.sources
    }
    return Lists(
        stem,
        [source.key for source in article.sources],
        (
            _heading(article, listed.ORIGINAL, ""),
            _heading(article, listed.ROMANIZED, listed.usual_heading("en")) if twins else "",
        ),
        find_style(style).stem,
        sorted(language_name(code) for code in languages if code),
    )


def _heading(article: Article, side: listed.Side, otherwise: str) -> str:
    """What the article prints over a list; where LaTeX does, what it shall be called."""
    words = listed.heading(article, side)
    return otherwise if words.startswith("\\") else words


def _printed(article: Article, styles: Styles, headings: tuple[str, str]) -> tuple[str, str]:
    """Both lists as LaTeX, for a document that has them in it."""
    first = listed.rendered(listed.each_cited(article), styles[0], listed.ORIGINAL)
    cited = dict(zip([one.key for one in article.sources], first.citations, strict=True))
    labels = natbib.labels(
        {one.key: listed.shown(one, listed.ORIGINAL).reference for one in article.sources}
    )
    lists = bbl.first_list(first.entries, cited, labels)
    if not headings[1]:
        return lists, ""
    second = listed.rendered(replace(article, citations=()), styles[1], listed.ROMANIZED)
    return lists, bbl.second_list(second.entries, headings[1])
