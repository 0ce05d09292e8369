"""The parts of a Word file that hold text, found by their relationships (ISO/IEC 29500-2, 9)."""

import posixpath
import re
from typing import NamedTuple

from twinbib.model import TwinbibError
from twinbib.read.formats.markup import Element, attribute, xml
from twinbib.read.formats.package import Package

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
# a file saved as "Strict Open XML" differs in the names of its namespaces only
STRICT = re.compile(rb"http://purl\.oclc\.org/ooxml/(wordprocessingml/main|officeDocument/\w+)")
TRANSITIONAL = {
    b"wordprocessingml/main": W[1:-1].encode(),
    b"officeDocument/relationships": R[1:-1].encode(),
}


class Part(NamedTuple):
    """A part of the text, None where absent; the addresses of its hyperlinks by their ids."""

    root: Element
    links: dict[str, str]


class Parts(NamedTuple):
    """The document and what it refers to."""

    document: Part
    styles: Element
    numbering: Element
    footnotes: Part
    endnotes: Part


class _Relation(NamedTuple):
    id: str
    kind: str
    target: str


def parts(package: Package) -> Parts:
    """The parts of a Word file. Raises TwinbibError where it is no Word text or is damaged."""
    main = next((one for one in _relations(package, "") if one.kind == "officeDocument"), None)
    path = posixpath.normpath(main.target.lstrip("/")) if main else "word/document.xml"
    document = _part(package, path)
    if document.root is None or document.root.tag != f"{W}document":
        raise TwinbibError(
            f"{package.name}: there is no Word text in this file: save the article as .docx"
        )
    if next(document.root.iter(f"{W}altChunk", f"{W}subDoc"), None) is not None:
        raise TwinbibError(
            f"{package.name}: other files are inserted here: open it in Word and save it anew"
        )
    found = {one.kind: _beside(path, one.target) for one in _relations(package, path)}
    return Parts(
        document,
        _part(package, found.get("styles")).root,
        _part(package, found.get("numbering")).root,
        _part(package, found.get("footnotes")),
        _part(package, found.get("endnotes")),
    )


def _beside(path: str, target: str) -> str:
    """`footnotes.xml` of `word/document.xml` is `word/footnotes.xml`."""
    return posixpath.normpath(posixpath.join("/", posixpath.dirname(path), target))[1:]


def _part(package: Package, path: str | None) -> Part:
    content = package.part(path) if path else None
    if path is None or content is None:
        return Part(None, {})
    content = STRICT.sub(lambda match: TRANSITIONAL.get(match[1], match[0]), content)
    links = {one.id: one.target for one in _relations(package, path) if one.kind == "hyperlink"}
    return Part(xml(package.name, content), links)


def _relations(package: Package, path: str) -> list[_Relation]:
    folder, file = posixpath.split(path)
    content = package.part(posixpath.join(folder, "_rels", f"{file}.rels"))
    if content is None:
        return []
    return [
        _Relation(
            attribute(one, "Id"),
            attribute(one, "Type").rpartition("/")[2],
            attribute(one, "Target"),
        )
        for one in xml(package.name, content)
    ]
