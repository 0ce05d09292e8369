"""Reads a style or a locale file into elements of ours; what is wrong with it is one clear line.

citeproc's own loader finds its classes by `CitationStylesElement.__subclasses__()`, for the whole
process. This one has a mapping of its own, so citeproc stays as it is for everyone else.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from html import unescape
from pathlib import Path
from typing import Any

from citeproc.model import CitationStylesElement
from lxml import etree

from twinbib.format.elements import Element, classes
from twinbib.model import TwinbibError

NAMESPACE = "http://purl.org/net/xbiblio/csl"
CSL = f"{{{NAMESPACE}}}"
HEAD = 4096


@dataclass(frozen=True, slots=True)
class Tree:
    """A parsed file. `kept` holds every element: lxml forgets what is set on one nobody holds."""

    root: Any
    kept: tuple[Any, ...]


@cache
def _parser() -> etree.XMLParser:
    lookup = etree.ElementNamespaceClassLookup()
    namespace = lookup.get_namespace(NAMESPACE)
    namespace[None] = CitationStylesElement
    namespace.update(classes())
    parser = etree.XMLParser(
        remove_comments=True, remove_pis=True, no_network=True, resolve_entities=False
    )
    parser.set_element_class_lookup(lookup)
    return parser


def load(path: Path, kind: str) -> Tree:
    """The file `path`, whose root must be `kind`, a CSL element (`style`, `locale`).

    Raises TwinbibError, naming file and line, where it cannot be read, is no XML, or is no CSL.
    """
    try:
        source = path.read_bytes()
    except OSError as error:
        raise TwinbibError(f"{path}: {error.strerror or error}") from error
    try:
        root = etree.fromstring(source, _parser())
    except etree.XMLSyntaxError as error:
        line = error.lineno or 1
        raise TwinbibError(f"{path}, line {line}: no well-formed XML: {error.msg}") from error
    if root.tag != CSL + kind:
        name = etree.QName(root).localname
        cure = f'a CSL {kind} begins with <{kind} xmlns="{NAMESPACE}">'
        raise TwinbibError(f"{path}, line {root.sourceline}: <{name}> is no CSL {kind}; {cure}")
    kept = tuple(root.iter())
    _prepare(root, root)
    return Tree(root, kept)


def _attributes(node: Any) -> dict[str, str]:
    """The attributes, those too that were escaped twice: `&amp;#160;`."""
    return {
        name: unescape(value) if "&#" in value else value for name, value in node.attrib.items()
    }


def head(path: Path) -> str:
    """The first characters of a style, within which it says what it is; empty where unreadable."""
    try:
        with path.open(encoding="utf-8", errors="replace") as file:
            return file.read(HEAD)
    except OSError:
        return ""


def _prepare(node: Any, root: Any) -> None:
    """Children first: an element may look into what its children remember."""
    children = list(node)
    for child in children:
        _prepare(child, root)
    if isinstance(node, Element):
        kids = tuple(child for child in children if isinstance(child, Element))
        node.prepare(root, kids, _attributes(node))
