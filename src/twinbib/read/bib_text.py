r"""The text of a BibTeX value: LaTeX decoded, the braces that guard acronyms dropped.

What `twinbib` writes has eleven escapes, undone here at once. Any other command (`{\CYRD}`,
`Erd{\H{o}}s`) goes to bibtexparser's decoder, which is slow: it sees only such values.
"""

import re
from functools import cache

from bibtexparser.library import Library
from bibtexparser.middlewares import LatexDecodingMiddleware
from bibtexparser.model import Entry, Field
from pylatexenc.latex2text import LatexNodes2Text, MacroTextSpec, get_default_latex_context_db
from pylatexenc.latexwalker import LatexMacroNode

from twinbib.language import formulas

_NAMED = {
    "textbackslash": "\\",
    "textbraceleft": "{",
    "textbraceright": "}",
    "textasciitilde": "~",
    "textasciicircum": "^",
}
_PIECE = re.compile(r"\\(?:(text[a-z]+)\{\}|([&%$#_]))|([{}~])")
_DONE_HERE = re.compile(rf"\\(?:(?:{'|'.join(_NAMED)})\{{\}}|[&%$#_])")
_PER_CENT = re.compile(r"(?<!\\)%")
_BRACE = re.compile(r"(?<!\\)[{}]")


def decode(value: str) -> str:
    """The text of `value` on one line, its formulas as they are: `$x^{10}$`."""
    return formulas.kept(value, _decode)


def _decode(value: str) -> str:
    if "\\" in _DONE_HERE.sub("", value):
        return " ".join(_decode_latex(value).split())
    return " ".join(_PIECE.sub(_plain, value).split())


def decode_verbatim(value: str) -> str:
    r"""A URL or DOI: as it is, without braces around it; `\_` of older files undone."""
    text = value.strip()
    while is_braced(text):
        text = text[1:-1].strip()
    return " ".join(re.sub(r"\\([&%$#_~])", r"\1", text).split())


def is_braced(value: str) -> bool:
    """Whether one pair of braces holds all of `value`: `{Министерство обороны}`."""
    return len(value) > 1 and value[0] == "{" and _closing(value) == len(value) - 1


def split_outside_braces(value: str, pattern: re.Pattern[str]) -> list[str]:
    """The pieces of `value` between the matches of `pattern` that stand in no braces."""
    pieces, start = [], 0
    braces = [
        (match.start(), 1 if match.group() == "{" else -1) for match in _BRACE.finditer(value)
    ]
    depth = at = 0
    for match in pattern.finditer(value):
        while at < len(braces) and braces[at][0] < match.start():
            depth += braces[at][1]
            at += 1
        if depth <= 0:
            pieces.append(value[start : match.start()])
            start = match.end()
    return [*pieces, value[start:]]


def _closing(value: str) -> int:
    """Where the brace that opens `value` is closed; -1 where it is not."""
    depth = 0
    for match in _BRACE.finditer(value):
        depth += 1 if match.group() == "{" else -1
        if not depth:
            return match.start()
    return -1


def _plain(match: re.Match[str]) -> str:
    name, character, mark = match.groups()
    if mark:
        return " " if mark == "~" else ""
    return character or _NAMED.get(name, "")


def _decode_latex(value: str) -> str:
    """A per cent sign begins no comment in a .bib, and must not end a title."""
    entry = Entry("misc", "value", [Field("value", _PER_CENT.sub(r"\%", value))])
    decoded = _decoder().transform_entry(entry, Library())
    return str(decoded.fields[0].value) if isinstance(decoded, Entry) else value


@cache
def _decoder() -> LatexDecodingMiddleware:
    """As bibtexparser sets it up, but that a command it does not know stays as it stands."""
    known = get_default_latex_context_db()
    commands = [MacroTextSpec(name, simplify_repl="%s") for name in ("url", "mbox")]
    commands += [MacroTextSpec(name, text) for name, text in {**_NAMED, "S": "§"}.items()]
    known.add_context_category("bibliographies", prepend=True, macros=commands)
    known.set_unknown_macro_spec(MacroTextSpec("", simplify_repl=_as_it_stands))
    return LatexDecodingMiddleware(
        decoder=LatexNodes2Text(latex_context=known, math_mode="verbatim")
    )


def _as_it_stands(node: LatexMacroNode) -> str:
    return str(node.latex_verbatim())
