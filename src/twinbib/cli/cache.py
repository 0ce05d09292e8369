"""Results of long lists, kept in the user's cache folder and found again by what they depend on.

A result is found where the program, its tables, the style, the files and the options are the ones
it was made from: each counts by its content. Whatever is wrong with the folder, a result is made
anew. Several processes may share it: a file appears there whole or not at all.
"""

import hashlib
import json
import os
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from platformdirs import user_cache_path

from twinbib import __version__
from twinbib.tables import PACKAGE, STYLES

KEPT = 32
# below this size a result is made about as fast as it is found
WORTH = 1 << 16
NO_CACHE = "TWINBIB_NO_CACHE"


@dataclass(frozen=True, slots=True)
class Result:
    """What a command prints: `content`, and the lines told beside it. Bytes are not kept."""

    content: str | bytes
    told: tuple[str, ...] = ()


def found(parts: Sequence[bytes | str], make: Callable[[], Result]) -> Result:
    """The result that depends on `parts` and the program alone: a kept one, else made and kept."""
    if sum(map(len, parts)) < WORTH:
        return make()
    path = user_cache_path("twinbib", appauthor=False) / f"{_key(parts)}.json"
    result = _kept(path)
    if result is None:
        result = make()
        _keep(path, result)
    return result


def _key(parts: Sequence[bytes | str]) -> str:
    digest = hashlib.blake2b(digest_size=20)
    for part in (*_program(), *parts):
        content = part.encode("utf-8", "surrogatepass") if isinstance(part, str) else part
        digest.update(b"%d:" % len(content))  # or ab, c would be a, bc
        digest.update(content)
    return digest.hexdigest()


def _program() -> Iterator[str]:
    """The version of the program, and in a checkout, which changes under one, its files."""
    yield __version__
    for folder in (PACKAGE, *STYLES):
        for place, _, names in os.walk(folder):
            for name in sorted(names):
                if ".pyc" not in name:  # nor what another process is just writing: a.pyc.1403
                    stamp = Path(place, name).stat()
                    yield f"{place}/{name} {stamp.st_size} {stamp.st_mtime_ns}"


def _kept(path: Path) -> Result | None:
    try:
        checksum, content = path.read_text("utf-8").split("\n", 1)
        if checksum != _checksum(content):
            return None
        held = json.loads(content)
        os.utime(path)
    except (OSError, ValueError):
        return None
    return Result(held["content"], tuple(held["told"]))


def _keep(path: Path, result: Result) -> None:
    content = json.dumps({"content": result.content, "told": result.told}, ensure_ascii=False)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(
            "w", encoding="utf-8", dir=path.parent, suffix=".new", delete=False
        ) as file:
            file.write(f"{_checksum(content)}\n{content}")
        os.replace(file.name, path)
        _prune(path.parent)
    except (OSError, ValueError):
        return  # a full disk, a folder that is read-only: nothing is lost


def _prune(folder: Path) -> None:
    """Only the results used last are kept."""
    results = sorted(folder.glob("*.json"), key=lambda path: path.stat().st_mtime_ns)
    for path in results[:-KEPT]:
        path.unlink(missing_ok=True)


def _checksum(content: str) -> str:
    return hashlib.blake2b(content.encode("utf-8", "surrogatepass"), digest_size=20).hexdigest()
