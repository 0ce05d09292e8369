"""A Word or LibreOffice file as its parts: a zip archive (APPNOTE.TXT 6.3), read within bounds.

zipfile reads the directory. It would inflate a part as far as it goes, whatever size the directory
says; here it ends at a bound.
"""

import struct
import zlib
from dataclasses import dataclass
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from twinbib.model import TwinbibError

# inflated bytes of one part: the text of a thesis has 10–20 million; its tree needs 20 times that
LARGEST = 32 * 2**20
# a text in XML shrinks 10–40 times; a bomb 1,000 times
MOST_SHRUNK = 200
SMALL = 2**20
ENCRYPTED = 0x1  # general purpose bit 0 of an entry (4.4.4)
LENGTHS = 26  # where a local header has the lengths of the name and the extra field (4.3.7)
HEADER = 30  # bytes of a local header without those


@dataclass(frozen=True, slots=True)
class Package:
    """The parts of a file by their names in the archive."""

    name: str
    content: bytes
    entries: dict[str, ZipInfo]

    def part(self, path: str) -> bytes | None:
        """The content of a part; None where there is none of that name.

        Raises TwinbibError where it is damaged, encrypted, or too large.
        """
        entry = self.entries.get(path)
        if entry is None:
            return None
        if entry.flag_bits & ENCRYPTED:
            raise protected(self.name)
        shrunk = entry.file_size > SMALL and entry.file_size > MOST_SHRUNK * entry.compress_size
        if entry.file_size > LARGEST or shrunk:
            raise self._too_large()
        try:
            part = _inflated(self.content, entry)
        except (zlib.error, struct.error) as error:
            raise damaged(self.name) from error
        if part is not None and len(part) > LARGEST:
            raise self._too_large()
        if part is None or zlib.crc32(part) != entry.CRC:
            raise damaged(self.name)
        return part

    def _too_large(self) -> TwinbibError:
        return TwinbibError(
            f"{self.name}: more text inside than an article has ({LARGEST >> 20} MB at most): "
            "cut it into articles, or save it as plain text"
        )


def package(name: str, content: bytes) -> Package:
    """The archive as a package. Raises TwinbibError where it is none."""
    try:
        entries = ZipFile(BytesIO(content)).infolist()
    # what zipfile raises for offsets and versions that lie, for names in no encoding
    except (BadZipFile, NotImplementedError, ValueError, OSError, struct.error) as error:
        raise damaged(name) from error
    return Package(name, content, {entry.filename: entry for entry in entries})


def _inflated(content: bytes, entry: ZipInfo) -> bytes | None:
    """The bytes of an entry, one more than LARGEST at most; None for a method nobody uses."""
    lengths = struct.unpack_from("<HH", content, entry.header_offset + LENGTHS)
    start = entry.header_offset + HEADER + sum(lengths)
    packed = content[start : start + entry.compress_size]
    if entry.compress_type == ZIP_STORED:
        return packed
    if entry.compress_type != ZIP_DEFLATED:
        return None
    return zlib.decompressobj(-zlib.MAX_WBITS).decompress(packed, LARGEST + 1)


def damaged(name: str) -> TwinbibError:
    """What to say of a file that can't be read through."""
    return TwinbibError(f"{name}: the file is damaged: open it in Word or LibreOffice and save it")


def protected(name: str) -> TwinbibError:
    """What to say of a file that asks for a password."""
    return TwinbibError(f"{name}: the file is protected by a password: save it without one first")
