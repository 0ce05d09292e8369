"""`check --fix`: the certain changes, made in the files themselves or shown as a diff."""

from collections.abc import Iterator, Sequence
from difflib import unified_diff
from pathlib import Path

from twinbib.check.fixes import fixed
from twinbib.cli import folder, terminal
from twinbib.export.report import Checked
from twinbib.messages import message, rendered
from twinbib.model import Message

SUFFIXES = (".txt", ".md", ".markdown", ".tex", ".ltx", ".bib")
ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be", "cp1251", "koi8_r", "kz1048", "ptcp154")
NEWLINES = ("\n", "\r\n")


def mended(checked: Sequence[Checked], language: str, *, diff: bool) -> bool:
    """Whether a file was changed; with `diff` the changes are only shown, or that there are none.

    Raises TwinbibError where a file cannot be written; it is then as it was.
    """
    written = fixable = False
    for one in checked:
        for name, text in zip(one.files, one.texts, strict=True):
            changed = fixed(name, text, one.findings)
            if changed == text:
                continue
            fixable = True
            form, reason = _form(Path(name), text), _reason(one, name)
            if reason or form is None:
                said = reason or message("files.not-changed.encoding", file=name)
                terminal.complain(rendered(said, language))
            elif diff:
                terminal.show("".join(_diff(name, text, changed)))
            else:
                _write(Path(name), changed, form)
                terminal.tell(rendered(message("files.mended", file=name), language))
                written = True
    if diff and not fixable:
        terminal.tell(rendered(message("files.nothing-certain"), language))
    return written


def _reason(article: Checked, name: str) -> Message | None:
    """Why a file is not to be changed; None where it may be."""
    if not name.lower().endswith(SUFFIXES):
        return message("files.not-changed.kind", file=name, kinds=SUFFIXES)
    return None if article.whole else message("files.not-changed.unread", file=name)


def _form(path: Path, text: str) -> tuple[str, str] | None:
    """Encoding and newline with which the text has the bytes of the file; None: there are none."""
    content = path.read_bytes()
    for newline in NEWLINES:
        for encoding in ENCODINGS:
            try:
                if text.replace("\n", newline).encode(encoding) == content:
                    return encoding, newline
            except UnicodeEncodeError:
                continue
    return None


def _write(path: Path, changed: str, form: tuple[str, str]) -> None:
    encoding, newline = form
    content = changed.replace("\n", newline).encode(encoding)
    folder.store(path.parent, {path.name: content})


def _diff(name: str, text: str, changed: str) -> Iterator[str]:
    before, after = text.splitlines(keepends=True), changed.splitlines(keepends=True)
    for line in unified_diff(before, after, name, f"{name} (fixed)"):
        yield line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"
