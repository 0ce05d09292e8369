"""A whole document: the article's own text, its citations as commands, its lists replaced."""

import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import PurePath

from twinbib.export.tex import footnotes
from twinbib.export.tex.citations import BIBLATEX, CLASSIC, command
from twinbib.export.tex.lists import Lists, here, ordered, packages
from twinbib.export.tex.markup import latex
from twinbib.export.tex.signs import filled, numbered, signs
from twinbib.model import Article, Citation, Span

BEGIN = "\\begin{document}"
ITEMS, ITEMS_END = "\\begin{enumerate}", re.compile(r"\s*\\end\s*\{enumerate\}")
LIST = re.compile(
    r"\\begin\s*\{\w*bibliography\}.*?\\end\s*\{\w*bibliography\}"
    r"|\\input\s*\{(?P<file>[^{}]+)\}",
    re.DOTALL,
)
FONTS = ("Times New Roman", "Liberation Serif", "DejaVu Serif", "CMU Serif")
PREAMBLE = r"""\documentclass[12pt]{{article}}
\usepackage{{iftex}}
\ifPDFTeX
  \usepackage{{cmap}}
  \usepackage[T2A,T1]{{fontenc}}
\else
  \usepackage{{fontspec}}
{fonts}\fi
\usepackage[{languages}]{{babel}}
{packages}\usepackage[hidelinks]{{hyperref}}
% romanised words have no hyphenation
\setlength\emergencystretch{{3em}}
"""


def tex(article: Article, way: str, lists: Lists) -> str:
    r"""The first file of the article as LaTeX, `way` one of `lists.WAYS`.

    A .tex file keeps its own preamble and every character but those of its citations and lists;
    a biblatex document reads `STEM.preamble.tex`. Other files become a whole document.
    """
    text = article.document.texts[0]
    cited = _citations(article, way, article.document.files[0])
    if BEGIN in text:
        places = {
            **_citations(article, way, article.document.files[0]),
            **_environments(article, way, lists),
        }
        replaced = _replaced(text, places)
        head = f"\\input{{{lists.stem}.preamble}}\n" if packages(way, lists) else ""
        start = head + BEGIN + "\n" + ordered(lists).rstrip()
        return replaced.replace(BEGIN, start, 1)
    places = {**cited, **_lists(article, way, lists)}
    body = _converted(text, places)
    return f"{_preamble(article, way, lists)}{BEGIN}\n{ordered(lists)}{body}\n\\end{{document}}\n"


def chapters(article: Article, way: str) -> Mapping[str, str]:
    r"""What a .tex file reads by `\input`, by name: their citations as commands, no lists."""
    document = article.document
    lists = {one.span.file for one in document.lists}
    if BEGIN not in document.texts[0]:
        return {}
    return {
        name: _replaced(text, _citations(article, way, name))
        for name, text in zip(document.files[1:], document.texts[1:], strict=True)
        if name not in lists
    }


def preamble(article: Article, way: str, lists: Lists) -> str:
    """What a .tex file must read before its text begins; empty where it needs nothing."""
    return packages(way, lists) if BEGIN in article.document.texts[0] else ""


def kept(article: Article, way: str) -> tuple[str, ...]:
    """The citations that stay as they are printed: none of their sources, or no bracket."""
    dialect = BIBLATEX if way == "biblatex" else CLASSIC
    return tuple(
        one.raw
        for one in article.citations
        if command(one, dialect) is None and not (one.raw[:1] == "\\" and _keyed(one))
    )


def _keyed(citation: Citation) -> bool:
    """Whether each of its sources is there."""
    return all(item.key for item in citation.items)


Places = Mapping[tuple[int, int], str]


def _citations(article: Article, way: str, name: str) -> Places:
    dialect = BIBLATEX if way == "biblatex" else CLASSIC
    return {
        (one.span.start, one.span.end): found
        for one in article.citations
        if one.span.file == name and (found := command(one, dialect)) is not None
    }


def _lists(article: Article, way: str, lists: Lists) -> Places:
    """The lists of a file go; where the first one stood, the document says what it needs."""
    name = article.document.files[0]
    spans = sorted(
        (one.span.start, one.span.end) for one in article.document.lists if one.span.file == name
    )
    end = len(article.document.texts[0])
    if not spans:
        return {(end, end): "\n" + here(way, lists)}
    return {span: here(way, lists) if span == spans[0] else "" for span in spans}


def _environments(article: Article, way: str, lists: Lists) -> Places:
    r"""The lists of a .tex file, or the `\input` of a file that has one."""
    text = article.document.texts[0]
    apart = {PurePath(one.span.file).stem for one in article.document.lists}
    spans = [
        match.span()
        for match in LIST.finditer(text)
        if match["file"] is None or PurePath(match["file"]).stem in apart
    ]
    spans = sorted([*spans, *_printed(article, spans)])
    if not spans:
        end = text.rfind("\\end{document}")
        return {(end, end): here(way, lists)} if end >= 0 else {}
    return {span: here(way, lists) if span == spans[0] else "" for span in spans}


def _printed(article: Article, taken: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The lists that stand in the text as paragraphs, outside of those taken."""
    main = article.document.files[0]
    spans = [one.span for one in article.document.lists if one.span.file == main]
    return [
        (one.start, _end_of_items(article.document.texts[0], one))
        for one in spans
        if not any(low < one.end and one.start < high for low, high in taken)
    ]


def _end_of_items(text: str, one: Span) -> int:
    """Where a list ends, with the end of the `enumerate` that it stands in."""
    closing = ITEMS_END.match(text, one.end) if ITEMS in text[one.start : one.end] else None
    return one.end if closing is None else closing.end()


def _pieces(text: str, places: Places) -> Iterator[tuple[str, str]]:
    """The text between the places, each piece with what replaces the place behind it."""
    at = 0
    for (start, end), put in sorted(places.items()):
        if start >= at:
            yield text[at:start], put
            at = end
    yield text[at:], ""


def _replaced(text: str, places: Places) -> str:
    return "".join(piece + put for piece, put in _pieces(text, places))


def _converted(text: str, places: Places) -> str:
    """Markup is read over citations: each is a sign until the text is converted."""
    pieces, puts = zip(*_pieces(text, places), strict=True)
    of = signs(text)
    raised = footnotes.raised(numbered(pieces, of).removeprefix("\ufeff"), of)
    return filled(footnotes.commands(latex(raised), of), puts, of).strip()


def _preamble(article: Article, way: str, lists: Lists) -> str:
    fonts = "".join(
        f"  {'' if at == 0 else '{'}\\IfFontExistsTF{{{font}}}{{\\setmainfont{{{font}}}}}\n"
        for at, font in enumerate(FONTS)
    )
    fonts = fonts.rstrip("\n") + "{}" + "}" * (len(FONTS) - 1) + "\n"
    names = [name for name in lists.languages if name in {"russian", "ukrainian", "english"}]
    languages = ",".join(dict.fromkeys(["english", *names[::-1]]))
    return PREAMBLE.format(fonts=fonts, languages=languages, packages=packages(way, lists))
