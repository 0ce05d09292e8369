r"""What `\bibliography` reads: a `thebibliography` in a CSL style, with or without natbib.

natbib needs a label of its own form for every entry, `Дундич(2002)`; LaTeX alone would print it.
`\twinbibitem` gives each what it takes.
"""

from collections.abc import Mapping, Sequence

from twinbib.format.output.latex import escape, latex
from twinbib.format.rendered import RenderedCitation, RenderedEntry

# a link where hyperref is not loaded; \bibitem for natbib, or for LaTeX alone
PREAMBLE = r"""\providecommand\href[2]{#2}
\makeatletter
\providecommand\twinbibitem[3]{\@ifundefined{NAT@parse}{\bibitem#2{#3}}{\bibitem[{#1}]{#3}}}
"""
# an entry without a number in the list: no label there, and no room for one
UNNUMBERED = r"""\@ifundefined{NAT@parse}{\renewcommand\@biblabel[1]{}}{}
"""
BRACKETS = "[]()"


def first_list(
    entries: Sequence[RenderedEntry],
    citations: Mapping[str, RenderedCitation],
    labels: Mapping[str, str],
) -> str:
    """The list that the document cites, an entry a key.

    `citations`: each entry cited alone; what LaTeX prints for it where the style has no numbers.
    `labels`: what natbib takes for it, by key.
    """
    numbered = _numbered(entries)
    lines = ["\\begingroup\n", PREAMBLE, "" if numbered else UNNUMBERED, _begin(entries)]
    for entry in entries:
        cited = "" if numbered else f"[{{{_cited(citations[entry.id])}}}]"
        label = escape(labels[entry.id])
        lines.append(f"\\twinbibitem{{{label}}}{{{cited}}}{{{entry.id}}}\n{_text(entry)}\n\n")
    return "".join([*lines, "\\end{thebibliography}\n", "\\makeatother\n\\endgroup\n"])


def second_list(entries: Sequence[RenderedEntry], heading: str) -> str:
    r"""The list in the other script: the same numbers, no keys, so that no label is doubled."""
    numbered = _numbered(entries)
    lines = ["\\begingroup\n", PREAMBLE, _heading(heading), _begin(entries)]
    for entry in entries:
        label = f"\\@biblabel{{{escape(entry.number)}}}" if numbered else ""
        lines.append(f"\\item[{{{label}}}]\n{_text(entry)}\n\n")
    return "".join([*lines, "\\end{thebibliography}\n", "\\makeatother\n\\endgroup\n"])


def paragraphs(entries: Sequence[RenderedEntry], heading: str) -> str:
    """A list as paragraphs under a heading, each behind its number."""
    lines = [f"{escape(entry.number)}. {_text(entry)}\n\n" for entry in entries]
    return f"\\section*{{{escape(heading)}}}\n\n{''.join(lines)}"


def _numbered(entries: Sequence[RenderedEntry]) -> bool:
    """Whether the style prints numbers in the list."""
    return any(latex(entry.neutral) != _text(entry) for entry in entries)


def _text(entry: RenderedEntry) -> str:
    return latex(entry.neutral, numbered=False)


def _begin(entries: Sequence[RenderedEntry]) -> str:
    """`{22}`: as wide as the widest number; nothing where there is none."""
    widest = max((entry.number for entry in entries), key=len, default="")
    return f"\\begin{{thebibliography}}{{{escape(widest) if _numbered(entries) else ''}}}\n"


def _heading(words: str) -> str:
    names = ("refname", "bibname")  # the one in articles, the other in books
    return "".join(
        f"\\@ifundefined{{{name}}}{{}}{{\\def\\{name}{{{escape(words)}}}}}\n" for name in names
    )


def _cited(citation: RenderedCitation) -> str:
    """A citation without its brackets, as LaTeX sets its own."""
    return latex(citation.neutral).strip(BRACKETS)
