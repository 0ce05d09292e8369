"""The log of a bibliography run, in the words that latexmk and editors look for in BibTeX's."""

from collections.abc import Sequence

from twinbib import __version__


def blg(aux: str, styles: Sequence[str], databases: Sequence[str], warnings: Sequence[str]) -> str:
    """The content of the .blg file: what was read, and a `Warning--` for all that was not."""
    lines = [
        f"This is twinbib, Version {__version__}",
        f"The top-level auxiliary file: {aux}",
        *(f"The style file: {style}" for style in styles),
        *(f"Database file #{at}: {name}" for at, name in enumerate(databases, 1)),
        *(f"Warning--{warning}" for warning in warnings),
    ]
    if len(warnings) == 1:
        lines.append("(There was 1 warning)")
    elif warnings:
        lines.append(f"(There were {len(warnings)} warnings)")
    return "\n".join(lines) + "\n"
