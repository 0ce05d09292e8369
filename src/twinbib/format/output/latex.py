r"""LaTeX: commands for formatting, `\href` for links, a `thebibliography` for a list."""

import re

from twinbib.format.output.walk import address, events

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
NO_LABELS = "\\makeatletter\\renewcommand\\@biblabel[1]{}\\makeatother\n"


def escape(text: str) -> str:
    """Text as LaTeX prints it."""
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


def document(entries: list[tuple[str, str, str]]) -> str:
    r"""A list of (key, number, neutral form) as `thebibliography`; the keys are its labels."""
    numbers = [number for _, number, text in entries]
    counts = any(latex(text) != latex(text, numbered=False) for _, _, text in entries)
    lines = [f"\\begin{{thebibliography}}{{{len(entries) if counts else ''}}}\n"]
    if not counts:
        lines.append(NO_LABELS)
    for place, (key, number, text) in enumerate(entries, 1):
        label = f"[{escape(number)}]" if counts and numbers[place - 1] != str(place) else ""
        lines.append(f"\\bibitem{label}{{{key}}} {latex(text, numbered=False)}\n")
    return "".join([*lines, "\\end{thebibliography}\n"])
