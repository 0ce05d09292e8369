"""Writing into the folder of results: all of it or nothing, and never over a person's work."""

import hashlib
import json
import os
import shutil
from collections.abc import Collection, Mapping
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from twinbib.model import TwinbibError

RECORD = "record.json"


def edited(folder: Path, names: Collection[str]) -> dict[str, str]:
    """The .bib files of `names` in the folder that are not as `build` wrote them: name to text.

    `build` keeps the checksum of every file it writes under `written` in record.json. A .bib with
    another checksum, or none, is a person's.
    """
    written = results(folder)
    return {
        name: _text(folder / name)
        for name in names
        if (folder / name).is_file() and _checksum(folder / name) != written.get(name)
    }


def results(folder: Path) -> Mapping[str, str]:
    """The files that `build` has written into the folder beside its record: name to checksum."""
    written = record(folder).get("written")
    return written if isinstance(written, dict) else {}


def holds(folder: Path, fingerprint: str) -> bool:
    """Whether the folder has the results with that fingerprint, none of them missing."""
    complete = all((folder / name).is_file() for name in results(folder))
    return complete and record(folder).get("fingerprint") == fingerprint


def record(folder: Path) -> Mapping[str, Any]:
    """What record.json in the folder holds; nothing where it is missing or damaged."""
    try:
        found = json.loads((folder / RECORD).read_bytes())
    except (OSError, ValueError, RecursionError):
        return {}  # no record: every .bib counts as a person's, which loses nothing
    return found if isinstance(found, dict) else {}


def write(folder: Path, contents: Mapping[str, str], fingerprint: str = "") -> None:
    """Store each content under its name, and their checksums in record.json.

    The fingerprint, of all that the contents are made from, is kept there too. Raises as `store`.
    """
    rest = {name: text for name, text in contents.items() if name != RECORD}
    # the record last: where it is new, all the rest is
    store(folder, {**rest, RECORD: _sealed(folder, contents, fingerprint)})


def store(folder: Path, contents: Mapping[str, str | bytes]) -> None:
    """Write each content under its name, texts as UTF-8.

    The folder is made where it is missing. A link stays one, and what it leads to is written; so is
    a device (/dev/stdout), in place. A file keeps its permissions. Raises TwinbibError, with the
    folder as it was before, where anything cannot be written: a file in the folder's place, a file
    open in Excel.
    """
    if "" in contents:  # `-o .`
        raise TwinbibError(f"{folder}: a folder; name a file in it")
    data = {
        name: content if isinstance(content, bytes) else content.encode("utf-8")
        for name, content in contents.items()
    }
    try:
        with ExitStack() as undo:
            _make(folder, undo)
            _write(folder, data, undo)
            undo.pop_all()
    except OSError as error:
        place = _target(Path(error.filename or folder))
        raise TwinbibError(f"{place}: cannot be written: {error.strerror}") from error
    for name in data:
        _old(_meant(folder / name)).unlink(missing_ok=True)


def _make(folder: Path, undo: ExitStack) -> None:
    missing = [place for place in (folder, *folder.parents) if not place.exists()]
    for place in reversed(missing):
        place.mkdir()
        undo.callback(place.rmdir)
    if not folder.is_dir():
        raise TwinbibError(f"{folder}: a file; --out takes a folder")


def _write(folder: Path, data: Mapping[str, bytes], undo: ExitStack) -> None:
    contents = {_meant(folder / name): content for name, content in data.items()}
    files = [target for target in contents if not _is_device(target)]
    for target in files:
        undo.callback(_new(target).unlink, missing_ok=True)
        _new(target).write_bytes(contents[target])
        if target.exists():
            shutil.copymode(target, _new(target))
    for device in contents.keys() - set(files):
        device.write_bytes(contents[device])
    for target in files:
        _replace(target, undo)


def _meant(path: Path) -> Path:
    """The file that a link leads to, such as the .bib that Zotero keeps elsewhere."""
    return path.resolve() if path.is_symlink() and not _is_device(path) else path


def _is_device(path: Path) -> bool:
    return path.exists() and not path.is_file() and not path.is_dir()


def _replace(target: Path, undo: ExitStack) -> None:
    if target.is_dir():
        raise TwinbibError(f"{target}: a folder; move it, a file is to be written there")
    if target.exists():
        os.replace(target, _old(target))
        undo.callback(os.replace, _old(target), target)
    else:
        undo.callback(target.unlink, missing_ok=True)
    os.replace(_new(target), target)


def _new(target: Path) -> Path:
    return target.with_name(f".{target.name}.new")


def _old(target: Path) -> Path:
    return target.with_name(f".{target.name}.old")


def _target(path: Path) -> Path:
    """What a user knows a temporary file as."""
    temporary = path.name.startswith(".") and path.suffix in (".new", ".old")
    return path.with_name(path.stem[1:]) if temporary else path


def _sealed(folder: Path, contents: Mapping[str, str], fingerprint: str) -> str:
    """The content of record.json, with the fingerprint and the checksums of the rest."""
    fresh = {
        name: hashlib.sha256(text.encode("utf-8")).hexdigest()
        for name, text in contents.items()
        if name != RECORD
    }
    # another article of the same folder keeps its own
    others = {
        name: checksum for name, checksum in results(folder).items() if (folder / name).is_file()
    }
    sealed = json.loads(contents[RECORD])
    sealed |= {"written": {**others, **fresh}, "fingerprint": fingerprint}
    return json.dumps(sealed, ensure_ascii=False, indent=1) + "\n"


def _checksum(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _text(path: Path) -> str:
    try:
        return path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError:
        raise TwinbibError(
            f"{path}: edited, but not UTF-8; save it as UTF-8, or start anew with --overwrite"
        ) from None
