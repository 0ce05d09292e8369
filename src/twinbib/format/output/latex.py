r"""LaTeX: commands for formatting, `\href` for links, a `thebibliography` for a list."""

import re
from collections.abc import Sequence

from twinbib.format.output.walk import address, events
from twinbib.format.rendered import RenderedEntry
from twinbib.language import formulas

ESCAPES = {
    "\\": r"\textbackslash{}", "{": r"\{", "}": r"\}", "$": r"\$", "&": r"\&", "#": r"\#",
    "%": r"\%", "_": r"\_", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}",
    "\u00a0": "~", "<": r"\textless{}", ">": r"\textgreater{}",
}  # fmt: skip
SPECIAL = re.compile("[{}]".format("".join(re.escape(char) for char in ESCAPES)))
COMMANDS = {
    "i": r"\textit{", "b": r"\textbf{", "u": r"\underline{", "sc": r"\textsc{",
    "sup": r"\textsuperscript{", "sub": r"\textsubscript{",
    "i-off": r"\textup{", "b-off": r"\textmd{", "sc-off": r"\textup{",
}  # fmt: skip
# what a URL may not hold inside `\href`
UNSAFE = {"\\": "%5C", "{": "%7B", "}": "%7D", "#": r"\#", "%": r"\%", "^": "%5E", "&": r"\&"}
# a link where hyperref is not loaded
LINKS = "\\providecommand\\href[2]{#2}\n"
NOT_IN_KEYS = re.compile(r"[\\{}#%~,\s]")
NO_LABELS = "\\makeatletter\\renewcommand\\@biblabel[1]{}\\makeatother\n"


def escape(text: str) -> str:
    """Text as LaTeX prints it; formulas are LaTeX."""
    return formulas.around(text, _escaped)


def _escaped(text: str) -> str:
    return SPECIAL.sub(lambda match: ESCAPES[match[0]], text)


def latex(text: str, *, numbered: bool = True) -> str:
    """The neutral form as LaTeX; without its number where LaTeX counts itself."""
    pieces: list[str] = []
    starts: list[int] = []
    for kind, words, opens in events(text):
        if not kind:
            pieces.append(words)
        elif kind == "left-margin":
            pieces.append("" if opens else " ")
        elif kind in ("link", "number"):
            if opens:
                starts.append(len(pieces))
            elif starts:
                _close(kind, pieces, starts.pop(), numbered=numbered)
        elif kind in COMMANDS:
            pieces.append(OPENING[kind] if opens else CLOSING)
    return "".join(_printed(piece) for piece in pieces).strip()


# single characters that no text holds stand for commands until the text between is escaped
OPENING = {kind: chr(0xE100 + place) for place, kind in enumerate(COMMANDS)}
CLOSING = "\ue1ff"
RAW = "\ue1fe"
WRITTEN = {OPENING[kind]: command for kind, command in COMMANDS.items()} | {CLOSING: "}"}


def _printed(piece: str) -> str:
    if piece.startswith(RAW):
        return piece[1:]
    return WRITTEN.get(piece) or escape(piece)


def _close(kind: str, pieces: list[str], start: int, *, numbered: bool) -> None:
    """A link around what was printed since `start`; or the number, dropped."""
    if kind == "link":
        words = "".join(piece for piece in pieces[start:] if piece not in WRITTEN)
        if target := address(words):
            safe = "".join(UNSAFE.get(char, char) for char in target)
            pieces[start:] = [f"{RAW}\\href{{{safe}}}{{{escape(words)}}}"]
    elif not numbered:
        del pieces[start:]


def document(entries: Sequence[RenderedEntry]) -> str:
    r"""The list as `thebibliography`; the ids are its labels."""
    texts = [latex(one.neutral, numbered=False) for one in entries]
    counts = any(latex(one.neutral) != text for one, text in zip(entries, texts, strict=True))
    lines = [LINKS] if any("\\href" in text for text in texts) else []
    lines.append(f"\\begin{{thebibliography}}{{{len(entries) if counts else ''}}}\n")
    if not counts:
        lines.append(NO_LABELS)
    for place, (one, text) in enumerate(zip(entries, texts, strict=True), 1):
        label = f"[{{{escape(one.number)}}}]" if counts and one.number != str(place) else ""
        lines.append(f"\\bibitem{label}{{{NOT_IN_KEYS.sub('-', one.id)}}} {text}\n")
    return "".join([*lines, "\\end{thebibliography}\n"])
