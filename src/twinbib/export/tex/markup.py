"""Markdown and plain text as LaTeX: what LaTeX would take for a command is escaped."""

import re
from collections.abc import Callable

from twinbib.export.latex import escape_piece
from twinbib.language.formulas import FORMULA

PIECE = re.compile(
    rf"(?P<formula>{FORMULA})"
    r"|\\(?P<escaped>[\\`*_{}\[\]()#+\-.!$%&~|<>\"'^])"
    r"|^(?P<level>\#{1,6})[ \t]+(?P<heading>[^\n]+)"
    r"|<(?P<address>https?://[^\s<>]+)>"
    r"|(?<!!)\[(?P<words>[^\[\]\n]+)\]\((?P<target>https?://[^\s()]+)\)"
    r"|<(?P<raised>su[pb])>(?P<raising>[^<>]*)</su[pb]>"
    r"|(?<![\w*])\*\*(?P<bold>[^\s*][^*\n]*)\*\*(?![\w*])"
    r"|(?<![\w*])\*(?P<italic>[^\s*][^*\n]*)\*(?![\w*])",
    re.MULTILINE,
)
SECTIONS = ("section", "section", "subsection", "subsubsection", "paragraph", "subparagraph")
URL_ESCAPES = str.maketrans({"%": r"\%", "#": r"\#", "{": "%7B", "}": "%7D", "\\": "%5C"})


def latex(text: str) -> str:
    """The text with Markdown's headings, emphasis, links and escapes as LaTeX has them."""
    pieces = []
    at = 0
    for match in PIECE.finditer(text):
        pieces += [escape_piece(text[at : match.start()]), _converted(match)]
        at = match.end()
    return "".join([*pieces, escape_piece(text[at:])])


def _converted(match: re.Match[str]) -> str:
    return CONVERTED[match.lastgroup or ""](match)


def _heading(match: re.Match[str]) -> str:
    return f"\\{SECTIONS[len(match['level']) - 1]}*{{{latex(match['heading'].strip())}}}"


def _link(match: re.Match[str]) -> str:
    return f"\\href{{{match['target'].translate(URL_ESCAPES)}}}{{{latex(match['words'])}}}"


def _raised(match: re.Match[str]) -> str:
    command = "textsuperscript" if match["raised"] == "sup" else "textsubscript"
    return f"\\{command}{{{latex(match['raising'])}}}"


# by the last group of PIECE that is filled
CONVERTED: dict[str, Callable[[re.Match[str]], str]] = {
    "formula": lambda match: match["formula"],
    "escaped": lambda match: escape_piece(match["escaped"]),
    "heading": _heading,
    "address": lambda match: f"\\url{{{match['address'].translate(URL_ESCAPES)}}}",
    "target": _link,
    "raising": _raised,
    "bold": lambda match: f"\\textbf{{{latex(match['bold'])}}}",
    "italic": lambda match: f"\\emph{{{latex(match['italic'])}}}",
}
