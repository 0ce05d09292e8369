r"""The words of a claim without their markup: `\emph{рост}`, `т.~е.`, `[a table](#one)`, `[^1]`.

Formulas (`$x$`), references (`\ref{…}`) and citations stay as they are printed.
"""

import re
from functools import cache

from twinbib.text import Text

_LATEX = re.compile(r"\\(?:cite|begin|documentclass|section|emph|textbf|textit|item|ref|label)")
_WRAPPED = (
    r"\\(?:emph|text(?:bf|it|sc|sl|tt|rm|normal)?|underline|mbox|uppercase)\s*\{(?P<words>[^{}]*)\}"
    r"|\\href\s*\{[^{}]*\}\s*\{(?P<link>[^{}]*)\}|\\url\s*\{(?P<address>[^{}]*)\}"
    r"|\{\\(?:it|bf|em|sl|sc|tt|rm)(?:shape|series|family)?\s+(?P<old>[^{}]*)\}"
)
_DROPPED = (
    r"\\(?:label|index|vspace|hspace|phantom|footnote)\*?\{(?:[^{}]|\{[^{}]*\})*\}"
    r"|\\(?:noindent|par|smallskip|medskip)\b"
)
_MARKS = {"~": " ", r"\,": " ", r"\;": " ", r"\ ": " ", '"---': "—", "---": "—", "--": "–",
          "``": "“", "''": "”", "<<": "«", ">>": "»"}  # fmt: skip
_MARKDOWN = re.compile(
    r"!?\[(?P<words>[^\[\]]*)\]\((?:[^()\s]+)(?:\s+\"[^\"]*\")?\)|`(?P<code>[^`]*)`|\[\^[^\]\s]{1,20}\]"
    r"|\^\[(?:[^\[\]]|\[[^\[\]]*\])*\]"
)
SPACES = re.compile(r" {2,}")
DEEPEST = 5  # commands within commands


class _Patterns:
    """Those of LaTeX, compiled where a text is LaTeX."""

    def __init__(self) -> None:
        marks = "|".join(map(re.escape, _MARKS))
        self.wrapped = re.compile(f"{_WRAPPED}|{_DROPPED}")
        # a formula is passed over as a whole
        self.marks = re.compile(rf"(?P<formula>\$[^$]*\$)|(?P<mark>{marks})|\\(?P<plain>[%&#_])")


_patterns = cache(_Patterns)


def is_latex(body: Text) -> bool:
    """Whether a text is LaTeX, where `~` is a space and `--` a dash."""
    return _LATEX.search(body.value) is not None


def bare(printed: str, *, latex: bool) -> str:
    """The words of a claim without the markup of LaTeX or Markdown; never nothing."""
    said = _of_latex(printed) if latex else _MARKDOWN.sub(_unwrapped, printed)
    return said.strip() or printed


def _of_latex(printed: str) -> str:
    for _ in range(DEEPEST):
        unwrapped = _patterns().wrapped.sub(_unwrapped, printed)
        if unwrapped == printed:
            break
        printed = unwrapped
    return SPACES.sub(" ", _patterns().marks.sub(_mark, printed))


def _unwrapped(match: re.Match[str]) -> str:
    return match[match.lastgroup] if match.lastgroup else ""


def _mark(match: re.Match[str]) -> str:
    if match["formula"]:
        return match["formula"]
    return match["plain"] or _MARKS[match["mark"]]
