r"""Raised numbers as raised characters, so that a citation `слово<sup>1,3</sup>` can be told.

Without its markup it would be `слово1,3`. Forms: `<sup>` of web pages, Markdown and the readers of
Word files, `^1^` of pandoc, `$^{1}$` and `\textsuperscript{1}` of LaTeX.
"""

import re

from twinbib.text import Text, substitute

_LIST = r"\d{1,3}(?:\s{0,2}[,;–—-]\s{0,2}\d{1,3}){0,20}"
RAISED = re.compile(
    rf"<sup>\s{{0,5}}(?P<web>{_LIST})\)?\s{{0,5}}</sup>|(?<=[^\s^])\^(?P<pandoc>{_LIST})\)?\^(?!\^)"
    rf"|\$\s?\^\s?\{{?(?P<maths>{_LIST})\)?\}}?\s?\$|\\textsuperscript\{{(?P<latex>{_LIST})\)?\}}",
    re.IGNORECASE,
)
_CHARACTERS = str.maketrans("0123456789-–—", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁻⁻", " \n")


def raised(text: Text) -> Text:
    """The text with its raised numbers as `¹`, `¹,³`, `¹⁻³`."""
    return substitute(text, RAISED, _raised)


def _raised(match: re.Match[str]) -> str:
    return (match[match.lastgroup or 0]).translate(_CHARACTERS)
