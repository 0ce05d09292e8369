"""Articles that are no plain text: Word, OpenDocument, PDF, JATS XML and web pages, as text.

What the text looks like is said in `blocks`. A reader is loaded when such a file comes: an article
in Markdown does not pay for them.
"""

import re
from collections.abc import Callable
from importlib import import_module
from typing import NamedTuple

from twinbib.model import TwinbibError

ZIP = b"PK\x03\x04"
OLD_OFFICE = b"\xd0\xcf\x11\xe0"  # compound files: old Word files, and new ones with a password
ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
HEAD = 4096  # bytes that show what a text is
PROLOGUE = rb"\s*+(?:<\?.*?\?>\s*|<!--.*?-->\s*)*+"
ARTICLE = re.compile(
    PROLOGUE + rb"<(?:!DOCTYPE\s+article\b|pmc-articleset\b|OAI-PMH\b"
    rb"|article\b[^>]*\b(?:article-type|dtd-version|xmlns)\b)",
    re.DOTALL,
)
PAGE = re.compile(PROLOGUE + rb"<(?:!DOCTYPE\s+html|html|head|body)\b", re.DOTALL | re.IGNORECASE)
FLAT = re.compile(PROLOGUE + rb"<office:document\b", re.DOTALL)


def _is_word(_: str, content: bytes) -> bool:
    if content.startswith(OLD_OFFICE):
        return ENCRYPTED in content
    return content.startswith(ZIP) and b"[Content_Types].xml" in content


def _is_open_document(_: str, content: bytes) -> bool:
    if content.startswith(ZIP):
        return b"application/vnd.oasis.opendocument" in content[:200]
    return FLAT.match(_head(content)) is not None


def _is_pdf(_: str, content: bytes) -> bool:
    return b"%PDF-" in content[:1024]


def _is_jats(_: str, content: bytes) -> bool:
    return ARTICLE.match(_head(content)) is not None


def _is_web(name: str, content: bytes) -> bool:
    head = _head(content)
    if name.lower().endswith((".html", ".htm", ".xhtml")):
        return b"<" in head
    return PAGE.match(head) is not None


def _head(content: bytes) -> bytes:
    """The first bytes without a byte order mark; UTF-16 with its ASCII letters readable."""
    return content[:HEAD].lstrip(b"\xef\xbb\xbf\xff\xfe").replace(b"\0", b"")


class Reader(NamedTuple):
    """A format: its name, whether a file (name, bytes) is one, the module whose `text` reads it."""

    name: str
    fits: Callable[[str, bytes], bool]
    module: str


READERS = (
    Reader("Word", _is_word, "docx"),
    Reader("OpenDocument", _is_open_document, "odt"),
    Reader("PDF", _is_pdf, "pdf"),
    Reader("JATS", _is_jats, "jats"),
    Reader("web page", _is_web, "web"),
)


def reader_of(name: str, content: bytes) -> Reader | None:
    """What reads a file; None where it is nothing but text."""
    return next((reader for reader in READERS if reader.fits(name, content)), None)


def extract(name: str, content: bytes) -> str | None:
    r"""The text of a file in one of these formats, its newlines as `\n`; None for any other file.

    Raises TwinbibError where it is one and can't be read, or has no text.
    """
    reader = reader_of(name, content)
    if reader is None:
        return None
    module = import_module(f"{__name__}.{reader.module}")
    text: str = module.text(name, content)
    if not text.strip():
        raise TwinbibError(f"{name}: there is no text in this file")
    return text.replace("\r\n", "\n").replace("\r", "\n")
