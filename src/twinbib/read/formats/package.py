"""A Word or LibreOffice file as its parts: a zip archive, read within bounds."""

from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING

from twinbib.model import TwinbibError

if TYPE_CHECKING:
    from zipfile import ZipFile, ZipInfo

# inflated bytes of one part: the text of a thesis has 10–20 million; its tree needs 10 times that
LARGEST = 32 * 2**20
# a text in XML shrinks 10–40 times; a bomb 1,000 times
MOST_SHRUNK = 200
SMALL = 2**20
ENCRYPTED = 0x1  # general purpose bit 0 of an entry (APPNOTE.TXT, 4.4.4)


@dataclass(frozen=True, slots=True)
class Package:
    """The parts of a file by their names in the archive."""

    name: str
    archive: "ZipFile"

    def part(self, path: str) -> bytes | None:
        """The content of a part; None where there is none of that name.

        Raises TwinbibError where it is damaged, encrypted, or too large.
        """
        import zlib  # noqa: PLC0415 (only such a file needs it)
        from zipfile import BadZipFile  # noqa: PLC0415

        try:
            info = self.archive.getinfo(path)
        except KeyError:
            return None
        self._refuse(info)
        try:
            with self.archive.open(info) as stream:
                content = stream.read(LARGEST + 1)
        # NotImplementedError: a compression nobody uses; ValueError, OSError: offsets that lie
        except (
            BadZipFile,
            zlib.error,
            EOFError,
            NotImplementedError,
            ValueError,
            OSError,
        ) as error:
            raise damaged(self.name) from error
        if len(content) > LARGEST:
            raise self._too_large()
        return content

    def _refuse(self, info: "ZipInfo") -> None:
        if info.flag_bits & ENCRYPTED:
            raise protected(self.name)
        shrunk = info.file_size > SMALL and info.file_size > MOST_SHRUNK * info.compress_size
        if info.file_size > LARGEST or shrunk:
            raise self._too_large()

    def _too_large(self) -> TwinbibError:
        return TwinbibError(
            f"{self.name}: more text inside than an article has ({LARGEST >> 20} MB at most): "
            "cut it into articles, or save it as plain text"
        )


def package(name: str, content: bytes) -> Package:
    """The archive as a package. Raises TwinbibError where it is none."""
    from zipfile import BadZipFile, ZipFile  # noqa: PLC0415 (only such a file needs it)

    try:
        return Package(name, ZipFile(BytesIO(content)))
    # the same errors as above, and a directory whose names are in no encoding
    except (BadZipFile, NotImplementedError, ValueError, OSError) as error:
        raise damaged(name) from error


def damaged(name: str) -> TwinbibError:
    """What to say of a file that can't be read through."""
    return TwinbibError(
        f"{name}: the file is damaged: open it in Word or LibreOffice, save it anew"
    )


def protected(name: str) -> TwinbibError:
    """What to say of a file that asks for a password."""
    return TwinbibError(f"{name}: the file is protected by a password: save it without one first")
