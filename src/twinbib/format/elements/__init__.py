"""The elements of CSL as rendered here: which class stands for which element of a style."""

from typing import Any

from citeproc.model import CitationStylesElement

from twinbib.format.elements import dates, names, sorting, structure, text
from twinbib.format.elements.element import Element

CHANGED: tuple[Any, ...] = (
    structure.Style, structure.Citation, structure.Bibliography, structure.Layout,
    structure.Macro, structure.Group, structure.Choose, structure.If, structure.Else_If,
    structure.Else, text.Text, text.Number, text.Label, names.Names, names.Name, names.Name_Part,
    names.Et_Al, names.Substitute, dates.Date, dates.Date_Part, sorting.Sort, sorting.Key,
)  # fmt: skip

__all__ = ["CHANGED", "Element", "classes"]


def classes() -> dict[str, Any]:
    """The class for each element name: citeproc's own mapping, copied, ours in their places."""
    kinds = [*CitationStylesElement.__subclasses__(), *CHANGED]
    return {kind.__name__.replace("_", "-").lower(): kind for kind in kinds}
