"""XML and HTML as trees, read safely: nothing fetched, no entity expanded, no DTD obeyed.

libxml2 itself refuses more than 256 levels and ten million characters in one text; the readers may
therefore walk a tree by recursion.
"""

from html import unescape
from typing import Any

from lxml import etree

from twinbib.model import TwinbibError

# lxml has no types
Element = Any


def xml(name: str, content: bytes, *, doctype: bool = False) -> Element:
    """The root of an XML text; comments and processing instructions are left out.

    A document type is refused, or with `doctype` accepted as long as it declares no entities.
    Raises TwinbibError where the text is not well formed.
    """
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(content, parser)
    except etree.XMLSyntaxError as error:
        raise TwinbibError(
            f"{name}: the file is damaged ({_reason(error)}): save it anew where it was written"
        ) from error
    declared = root.getroottree().docinfo.internalDTD
    if declared is not None and (not doctype or any(True for _ in declared.iterentities())):
        raise TwinbibError(f"{name}: the file declares entities of its own: remove its DOCTYPE")
    return root


def html(name: str, text: str) -> Element:
    """The root of an HTML text, whatever its faults.

    Raises TwinbibError where there is no text, or nesting without end.
    """
    parser = etree.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    try:
        root = etree.fromstring(text.encode("utf-8", "replace"), parser)
    except etree.LxmlError as error:
        raise TwinbibError(f"{name}: there is no text in this web page") from error
    if root is None or parser.error_log.filter_from_level(etree.ErrorLevels.FATAL):
        raise TwinbibError(
            f"{name}: the web page can't be read to its end: save it from the browser as text"
        )
    return root


def local(element: Element) -> str:
    """The name of an element without its namespace; empty for an entity."""
    tag = element.tag
    return tag[tag.rfind("}") + 1 :] if isinstance(tag, str) else ""


def entity(element: Element) -> str:
    """The character of an entity that stands in the tree by its name: `&nbsp;`."""
    return unescape(element.text or "")


def attribute(element: Element, name: str) -> str:
    """The value of an attribute, whatever its namespace; empty where there is none."""
    for key, value in element.attrib.items():
        if key[key.rfind("}") + 1 :] == name:
            return str(value)
    return ""


def _reason(error: Exception) -> str:
    return " ".join(str(error).split(" (<string>")[0].split())[:100]
