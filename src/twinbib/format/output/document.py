"""A whole bibliography in one output or another."""

from collections.abc import Callable, Sequence
from html import escape

from twinbib.format.output import latex, markdown, rtf
from twinbib.format.rendered import Rendered, RenderedCitation, RenderedEntry
from twinbib.model import TwinbibError

Listed = list[tuple[str, str, str]]
WRITERS: dict[str, Callable[[Listed], str]] = {
    "markdown": markdown.document,
    "latex": latex.document,
    "rtf": rtf.document,
}
INLINE: dict[str, Callable[[str], str]] = {
    "markdown": markdown.markdown,
    "latex": latex.latex,
    "rtf": rtf.rtf,
}
OUTPUTS = ("plain", "html", *WRITERS)


def written(rendered: Rendered, to: str) -> str:
    """The bibliography as plain text, an HTML fragment, Markdown, LaTeX or RTF.

    LaTeX is a `thebibliography` whose labels are the ids; RTF a whole file. Raises TwinbibError
    for an output that is none of `OUTPUTS`.
    """
    if to == "plain":
        return rendered.plain
    if to == "html":
        return rendered.html
    if to not in WRITERS:
        raise TwinbibError(f"no output {to!r}; known are {', '.join(OUTPUTS)}")
    return WRITERS[to]([(entry.id, entry.number, entry.neutral) for entry in rendered.entries])


def written_citation(citation: RenderedCitation, to: str) -> str:
    """A citation of the text in any of `OUTPUTS`, to stand inside a paragraph."""
    known = {"plain": citation.plain, "html": citation.html}
    if to in known:
        return known[to]
    if to not in INLINE:
        raise TwinbibError(f"no output {to!r}; known are {', '.join(OUTPUTS)}")
    return INLINE[to](citation.neutral)


def bibliography_html(entries: Sequence[RenderedEntry], *, bare: bool = False) -> str:
    """The entries as one fragment of HTML, each with its key and its language, or `bare`."""
    lines = [
        f'  <div class="csl-entry"{"" if bare else _attributes(entry)}>{entry.html}</div>\n'
        for entry in entries
    ]
    return f'<div class="csl-bib-body">\n{"".join(lines)}</div>\n'


def _attributes(entry: RenderedEntry) -> str:
    return f' data-key="{escape(entry.id)}" lang="{escape(entry.language)}"'
