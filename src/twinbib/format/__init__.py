"""Format: CSL-JSON items and a CSL style in; bibliography, citations and warnings out.

The one door is `render`; `find_style` says where a style of some name lies. citeproc-py is the
engine, extended here: each entry is printed with its own language's terms, no field of an item can
break the HTML, and no item, however odd, costs the list more than itself.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from twinbib.format.output.document import (
    BINARY,
    OUTPUTS,
    bibliography_html,
    written,
    written_citation,
    written_citations,
)
from twinbib.format.rendered import (
    FormatWarning,
    Options,
    Rendered,
    RenderedCitation,
    RenderedEntry,
    Sort,
    Terms,
)
from twinbib.format.rendering import Rendering
from twinbib.format.style import find_style, load_style

__all__ = [
    "BINARY", "OUTPUTS", "FormatWarning", "Options", "Rendered", "RenderedCitation",
    "RenderedEntry", "Sort", "Terms", "find_style", "render", "written", "written_citation",
    "written_citations",
]  # fmt: skip

# the sources of a citation, or the citation of a note with its number
Cited = Sequence[Mapping[str, Any]] | Mapping[str, Any]


def render(
    items: Sequence[Mapping[str, Any]],
    style: Path,
    cited: Sequence[Cited] = (),
    options: Options | None = None,
) -> Rendered:
    """The bibliography of `items`, and each citation of the text, in one style.

    `items`: CSL-JSON 1.0.2, with what CSL has no name for under `custom`, in the order of the
    article's list. `citation-number`, where an item has it, is the number it is cited by; else its
    place, from 1; in a style that sorts the list, its place there.
    `style`: the path of a .csl file; `find_style` finds one by name.
    `cited`: one sequence for each citation of the text, of {"id", "locator": {"label", "value"},
    "prefix", "suffix", "suppress-author", "position"}; all but `id` may be missing. An id that no
    item has is printed as the `number` beside it, or as it stands, with a warning. A citation in a
    note is {"citationItems": the sequence, "noteIndex": the note's number}, so that «Там же» and
    what else depends on the notes come out right.

    An item that cannot be rendered is replaced by what `options.printed` has for it, with a
    warning. Raises TwinbibError, naming file and line, only for a style that cannot be used.
    """
    options = options or Options()
    rendering = Rendering(load_style(style), options, items)
    entries = rendering.entries()
    return Rendered(
        entries,
        tuple(rendering.citation(sources) for sources in cited),
        plain="".join(f"{entry.plain}\n" for entry in entries),
        html=bibliography_html(entries, bare=options.bare),
        warnings=tuple(rendering.warnings),
    )
