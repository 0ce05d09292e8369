"""Bytes into text: the encodings that Cyrillic manuscripts come in.

Offsets everywhere count code points of this text, a CRLF as one character.
"""

import codecs
import re

from twinbib.model import TwinbibError
from twinbib.read.formats import extract

# the older encodings of Cyrillic, the commonest first; the last two hold the Kazakh letters
ENCODINGS = ("cp1251", "koi8_r", "kz1048", "ptcp154")
BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
OTHER_FORMATS = (
    (b"PK\x03\x04", "a zip file, not of Word or LibreOffice"),
    (b"\xd0\xcf\x11\xe0", "an old Word file (.doc)"),
    (b"{\\rtf", "an RTF file"),
)
CONTROLS = re.compile("[\x00-\x08\x0e-\x1f]")


def decode(name: str, content: bytes) -> str:
    r"""The text of a file, its newlines as `\n`; a byte order mark is kept as its first character.

    A Word file, a web page or another of `formats` is the text that its reader finds. Raises
    TwinbibError for an empty file, a format that nobody reads, or bytes that are no text.
    """
    found = extract(name, content)
    return plain_text(name, content) if found is None else found


def plain_text(name: str, content: bytes) -> str:
    """The text of a file that is nothing but text. Raises TwinbibError as `decode` does."""
    if not content.strip():
        raise TwinbibError(f"{name}: the file is empty")
    for magic, what in OTHER_FORMATS:
        if content.startswith(magic):
            raise TwinbibError(
                f"{name}: this is {what}: save it as .docx, plain text or Markdown first"
            )
    _, text = _decode(content)
    if text is None or len(CONTROLS.findall(text)) > len(text) / 200:
        raise TwinbibError(f"{name}: this is not a text file (save it as UTF-8 text or Markdown)")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def encoding(content: bytes) -> str:
    """The encoding in which `plain_text` reads the bytes; empty where they are no text."""
    return _decode(content)[0]


def _decode(content: bytes) -> tuple[str, str | None]:
    """The encoding and the text."""
    for mark, name in BOMS:
        if content.startswith(mark):
            return name, _strictly(content, name)
    text = _strictly(content, "utf-8")
    if text is not None:
        return "utf-8", text
    candidates = [
        (name, text) for name in ENCODINGS if (text := _strictly(content, name)) is not None
    ]
    return max(candidates, key=lambda one: _likelihood(one[1]), default=("", None))


def _strictly(content: bytes, name: str) -> str | None:
    try:
        return content.decode(name)
    except UnicodeDecodeError:
        return None


def _likelihood(text: str) -> int:
    """How much a reading looks like prose: in a wrong one, capitals stand inside words."""
    sample = text[:20_000]
    lower = len(re.findall("[а-яәғқңөұүһіїєґў]", sample))
    inside = len(re.findall("(?<=[а-яёa-zА-ЯЁ])[А-ЯЁ](?=[а-яё])|(?<=[а-яё])[А-ЯЁ]", sample))
    strange = len(re.findall("[\x80-\x9f\u2500-\u259f¤¦§©¬®°±µ¶ЉЊЋЏљњћџЂѓ]", sample))
    return lower - 3 * inside - 3 * strange
