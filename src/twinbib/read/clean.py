r"""Markup, escapes and typographic remains out of a text, its offsets kept.

What the corpus shows: `<a href="…">` and `\_` (seed), `<sup>th</sup>`, soft hyphens, U+00A0,
decomposed letters (й as и + breve), the ligature `ﬁ`, words hyphenated at a line end.
"""

import re
import unicodedata
from html import unescape

from twinbib.tables import table
from twinbib.text import Text, substitute

REMAINS = re.compile(
    r"""
    (?P<drop><!--.*?-->|</?[A-Za-z][^<>\n]{0,2000}>|\u00ad\n?[ \t]*|[\u200b-\u200f\u2060\ufeff]
        |(?<![\w*])\*{1,3}(?=[^\s*])|(?<=[^\s*])\*{1,3}(?![\w*]))
    |\\(?P<escaped>[\\`*_{}\[\]()#+\-.!$%&~|<>"'^])
    |(?P<entity>&(?:\#\d{1,6}|\#x[0-9A-Fa-f]{1,5}|[A-Za-z]{2,8});)
    |(?P<control>[\x00-\x08\x0e-\x1f])
    |(?P<space>[\u00a0\u2000-\u200a\u202f\u3000\t\f])
    |(?P<ligature>[\ufb00-\ufb04]\ ?)
    |(?P<composed>\w[\u0300-\u036f]+)
    """,
    re.VERBOSE | re.DOTALL,
)
LINE_END_HYPHEN = re.compile(r"(?<=([^\W\d_]))(?P<hyphen>[-\u2010\u00ac])[ \t\f]*\n\s*(?=[^\W\d_])")
LINE_BREAK = re.compile(r"(?<![ \t\f])[ \t\f]*\n\s*")
SPACES = re.compile(r"[ \t]{2,}")
LETTERS_BEFORE = re.compile(r"[^\W\d_]+$")


def clean(text: Text) -> Text:
    """The text without markup, escapes and odd spaces; its lines stay."""
    return substitute(text, REMAINS, _remain)


def _remain(remain: re.Match[str]) -> str:
    found = remain.group()
    match remain.lastgroup:
        case "drop":
            put = ""
        case "escaped":
            put = remain["escaped"]
        case "entity":
            put = unescape(found).replace("\xa0", " ")
        case "control":
            put = _control(remain)
        case "ligature":
            put = unicodedata.normalize("NFKC", found.rstrip())
        case "composed":
            put = unicodedata.normalize("NFC", found)
        case _:
            put = " "
    return put


def _control(match: re.Match[str]) -> str:
    """What a lost hyphen leaves behind inside a word: `Tehrani-Fard`; else nothing."""
    before, after = match.string[: match.start()][-1:], match.string[match.end() :][:1]
    return "-" if before.isalnum() and after.isalnum() else ""


def join_lines(text: Text) -> Text:
    """The lines as one, a word that was hyphenated at a line end made whole."""
    joined = substitute(substitute(text, LINE_END_HYPHEN, _hyphen), LINE_BREAK, " ")
    return substitute(joined, SPACES, " ")


def _hyphen(match: re.Match[str]) -> str:
    """A hyphen at a line end stays where the word has one of its own: «научно-практический»."""
    before = LETTERS_BEFORE.search(match.string, max(0, match.start() - 30), match.start())
    first = before.group().casefold() if before else ""
    after = match.string[match.end()]
    own = first in compounds() or after.isupper() or not after.isalpha()
    return "-" if own else ""


def compounds() -> frozenset[str]:
    """First parts of words that are written with a hyphen."""
    return frozenset(table("compounds.toml", ["source", "first"], [])["first"])
