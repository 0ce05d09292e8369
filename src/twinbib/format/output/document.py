"""A whole bibliography, or the citations of a text, in one output or another."""

from collections.abc import Sequence
from html import escape
from importlib import import_module
from typing import Any

from twinbib.format.rendered import Rendered, RenderedCitation, RenderedEntry
from twinbib.model import TwinbibError

# each a module of this folder with a function of its name, loaded when it is asked for
INLINE = ("markdown", "latex", "rtf")
OUTPUTS = ("plain", "html", *INLINE, "docx")
# what is no text and goes to a file
BINARY = frozenset({"docx"})


def written(rendered: Rendered, to: str) -> str | bytes:
    """The bibliography as plain text, an HTML fragment, Markdown, LaTeX, RTF or DOCX.

    LaTeX is a `thebibliography` whose labels are the ids; RTF and DOCX (as bytes) are whole files.
    Raises TwinbibError for an output that is none of `OUTPUTS`.
    """
    if to == "plain":
        return rendered.plain
    if to == "html":
        return rendered.html
    found: str | bytes = _writer(to).document(rendered.entries)
    return found


def written_citations(rendered: Rendered, to: str) -> str | bytes:
    """All citations of the text, in their order: a line each in plain text, else a paragraph."""
    if to in ("rtf", "docx"):
        found: str | bytes = _writer(to).paragraphs([one.neutral for one in rendered.citations])
        return found
    before, after = {"plain": ("", "\n"), "html": ("<p>", "</p>\n")}.get(to, ("", "\n\n"))
    texts = (written_citation(citation, to) for citation in rendered.citations)
    return "".join(f"{before}{text}{after}" for text in texts)


def written_citation(citation: RenderedCitation, to: str) -> str:
    """A citation of the text in any of `OUTPUTS` but DOCX, to stand inside a paragraph."""
    known = {"plain": citation.plain, "html": citation.html}
    if to in known:
        return known[to]
    if to not in INLINE:
        raise TwinbibError(_unknown(to))
    found: str = getattr(_writer(to), to)(citation.neutral)
    return found


def bibliography_html(entries: Sequence[RenderedEntry], *, bare: bool = False) -> str:
    """The entries as one fragment of HTML, a list whose entries have key and language, or `bare`.

    The elements are those of CSL processors, whose style sheets know them; the roles say to a
    screen reader that they are a list (WAI-ARIA 1.2).
    """
    lines = [
        f'  <div class="csl-entry"{"" if bare else _attributes(entry)}>{entry.html}</div>\n'
        for entry in entries
    ]
    role = "" if bare else ' role="list"'
    return f'<div class="csl-bib-body"{role}>\n{"".join(lines)}</div>\n'


def _attributes(entry: RenderedEntry) -> str:
    key, language = escape(entry.id), escape(entry.language)
    return f' role="listitem" data-key="{key}" lang="{language}"'


def _writer(to: str) -> Any:
    """The module of an output; loaded only when it is asked for."""
    if to not in OUTPUTS:
        raise TwinbibError(_unknown(to))
    return import_module(f"twinbib.format.output.{to}")


def _unknown(to: str) -> str:
    return f"no output {to!r}; known are {', '.join(OUTPUTS)}"
