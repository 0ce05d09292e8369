r"""`[3, с. 20; 7, с. 68]` as LaTeX commands: `\cites[с.~20]{a}[с.~68]{b}`."""

import re
from collections.abc import Sequence

from twinbib.export.latex import escape
from twinbib.model import Citation, CitedItem

TIED = re.compile(r"(?<=[.№§])\s+(?=\S)")
CLASSIC, BIBLATEX = "classic", "biblatex"


def command(citation: Citation, dialect: str) -> str | None:
    r"""The citation for `classic` LaTeX or `biblatex`; None where it is no bracket of numbers.

    The words of its locators are those of the text: `[5, c. 59, 62]` → `\cite[c.~59, 62]{key}`.
    Classic LaTeX has no room for words before a source: they stand before the command.
    """
    if citation.raw[:1] != "[" or not all(item.key and item.number for item in citation.items):
        return None
    notes = [note(item, citation) for item in citation.items]
    prefixes = [escape(item.prefix) for item in citation.items]
    keys = [item.key for item in citation.items]
    if not any(notes) and not any(prefixes):
        return f"\\cite{{{','.join(dict.fromkeys(keys))}}}"
    if dialect == BIBLATEX:
        cited = list(map(_biblatex, prefixes, notes, keys))
        return ("\\cite" if len(cited) == 1 else "\\cites") + "".join(cited)
    return ", ".join(map(_classic, prefixes, notes, keys))


def note(item: CitedItem, citation: Citation) -> str:
    """What the text prints behind the number of a source: `с.~253`; empty where nothing is."""
    if item.locator is None:
        return escape(item.suffix)
    for part in _parts(citation):
        found = re.search(rf"(?<!\d){item.number}(?!\d)\s*[,:.]?\s*(.+)", part, re.DOTALL)
        if found and item.locator.value.split()[0] in found[1]:
            return TIED.sub("~", escape(found[1].strip(" ,;").replace("~", " ")))
    return escape(item.locator.value)


def _parts(citation: Citation) -> Sequence[str]:
    """The text of the bracket, a piece for each source that has words of its own."""
    return citation.raw.strip("[]").split(";")


def _biblatex(prefix: str, note: str, key: str) -> str:
    before = f"[{prefix}]" if prefix else ""
    behind = f"[{note}]" if note or prefix else ""
    return f"{before}{behind}{{{key}}}"


def _classic(prefix: str, note: str, key: str) -> str:
    before = f"{prefix}~" if prefix else ""
    behind = f"[{note}]" if note else ""
    return f"{before}\\cite{behind}{{{key}}}"
