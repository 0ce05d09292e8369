"""Reading what the user names: the one place of the program that opens an article."""

from collections.abc import Sequence
from pathlib import Path

from twinbib.model import TwinbibError


def read(paths: Sequence[Path]) -> list[tuple[str, bytes]]:
    """The name, as given, and the bytes of each file.

    Raises TwinbibError for a file that is missing, a folder, or unreadable, and for two files of
    one name: offsets and findings name a file, so its name must tell it apart.
    """
    seen: dict[str, Path] = {}
    for path in paths:
        if path.name in seen:
            raise TwinbibError(
                f"{path}: {seen[path.name]} has the same name; give each file once, or rename one"
            )
        seen[path.name] = path
    return [(shown(path), _bytes(path)) for path in paths]


def shown(path: Path) -> str:
    """The path as text that can be written anywhere: undecodable bytes as `?`."""
    return str(path).encode("utf-8", "replace").decode("utf-8")


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        raise TwinbibError(f"{path}: no such file") from None
    except IsADirectoryError:
        raise TwinbibError(f"{path}: a folder; give the file of the article") from None
    except OSError as error:
        raise TwinbibError(f"{path}: cannot be read: {error.strerror}") from error
