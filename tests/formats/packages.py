"""Small Word and LibreOffice files made of the XML that a test writes."""

import zipfile
from collections.abc import Mapping, Sequence
from io import BytesIO

NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml"'
)
RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
ODF = "urn:oasis:names:tc:opendocument:xmlns:"
ODF_PREFIXES = {
    "office": "office", "style": "style", "text": "text", "table": "table", "draw": "drawing",
    "fo": "xsl-fo-compatible", "svg": "svg-compatible",
}  # fmt: skip
ODT_NAMESPACES = " ".join(
    [f'xmlns:{prefix}="{ODF}{name}:1.0"' for prefix, name in ODF_PREFIXES.items()]
    + ['xmlns:xlink="http://www.w3.org/1999/xlink"', 'xmlns:dc="http://purl.org/dc/elements/1.1/"']
)


def zipped(files: Mapping[str, str | bytes]) -> bytes:
    """An archive of files; one named `mimetype` is stored as it is."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            method = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            archive.writestr(zipfile.ZipInfo(name), content, method)
    return out.getvalue()


def unzipped(content: bytes) -> dict[str, bytes]:
    """The files of an archive."""
    with zipfile.ZipFile(BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def docx_files(document: str, links: Sequence[str] = (), **parts: str) -> dict[str, str | bytes]:
    """The files inside a Word file, from the contents of its parts."""
    related = [
        f'<Relationship Id="p{name}" Type="{OFFICE}/{name}" Target="{name}.xml"/>' for name in parts
    ]
    related += [
        f'<Relationship Id="rId{number}" Type="{OFFICE}/hyperlink" Target="{link}" '
        'TargetMode="External"/>'
        for number, link in enumerate(links, 1)
    ]
    return {
        "[Content_Types].xml": "<Types/>",
        "_rels/.rels": _relationships(
            [f'<Relationship Id="r" Type="{OFFICE}/officeDocument" Target="/word/document.xml"/>']
        ),
        "word/document.xml": f"<w:document {NAMESPACES}><w:body>{document}</w:body></w:document>",
        "word/_rels/document.xml.rels": _relationships(related),
        **{
            f"word/{name}.xml": f"<w:{name} {NAMESPACES}>{content}</w:{name}>"
            for name, content in parts.items()
        },
    }


def docx(document: str, links: Sequence[str] = (), **parts: str) -> bytes:
    """A Word file: the content of its body, of `styles`, `numbering`, `footnotes`, `endnotes`."""
    return zipped(docx_files(document, links, **parts))


def odt(document: str, automatic: str = "", styles: str = "") -> bytes:
    """An OpenDocument text: the content of its body, its automatic styles, its named styles."""
    return zipped(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": f"<office:document-content {ODT_NAMESPACES}><office:automatic-styles>"
            f"{automatic}</office:automatic-styles><office:body><office:text>{document}"
            "</office:text></office:body></office:document-content>",
            "styles.xml": f"<office:document-styles {ODT_NAMESPACES}><office:styles>{styles}"
            "</office:styles></office:document-styles>",
        }
    )


def _relationships(entries: Sequence[str]) -> str:
    return f'<Relationships xmlns="{RELATIONSHIPS}">{"".join(entries)}</Relationships>'
