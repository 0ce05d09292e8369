r"""Text as the value of a BibTeX field that every reader and LaTeX take.

A brace inside a text is written `\textbraceleft{}`: BibTeX, biber and pybtex count the brace of
`\{` too, so that a single one would swallow the rest of the file.
"""

from twinbib.language import formulas
from twinbib.language.acronyms import WORD, is_acronym

_ESCAPES = str.maketrans(
    {
        "\\": r"\textbackslash{}",
        "{": r"\textbraceleft{}",
        "}": r"\textbraceright{}",
        "~": r"\textasciitilde{}",
        "^": r"\textasciicircum{}",
        **{character: f"\\{character}" for character in "&%$#_"},
    }
)
# a URL or DOI is read as it is, so that its own escape (RFC 3986, 2.1) serves
_URL_ESCAPES = str.maketrans({"{": "%7B", "}": "%7D", "\\": "%5C"})


def one_line(text: str) -> str:
    """`text` with each run of white space as one space."""
    return " ".join(text.split())


def escape(text: str) -> str:
    r"""`text` on one line, with what LaTeX takes for a command escaped, but in formulas: `R\&D`."""
    return formulas.around(one_line(text), escape_piece)


def verbatim(text: str) -> str:
    """A URL or DOI: as it is, but that a brace or backslash is percent-encoded."""
    return one_line(text).translate(_URL_ESCAPES)


def title(text: str) -> str:
    """`text` escaped, acronyms and formulas in braces: BibTeX's styles lower the case of titles.

    «Политика США» → «Политика {США}», `U.S. Strategy` → `{U.S.} Strategy`, `{$E^m$}`.
    """
    return formulas.around(one_line(text), _words, "{{{}}}")


def _words(text: str) -> str:
    return "".join(
        f"{{{piece.translate(_ESCAPES)}}}" if at % 2 and is_acronym(piece) else escape_piece(piece)
        for at, piece in enumerate(WORD.split(text))
    )


def escape_piece(piece: str) -> str:
    """`piece` escaped, the spaces at its ends kept."""
    return piece.translate(_ESCAPES)
