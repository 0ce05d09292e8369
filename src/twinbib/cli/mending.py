"""`check --fix`: the certain changes, made in the files themselves or shown as a diff."""

from collections.abc import Iterator, Sequence
from difflib import unified_diff
from pathlib import Path

from twinbib.check.fixes import fixed
from twinbib.cli import folder, terminal
from twinbib.export.report import Checked

SUFFIXES = (".txt", ".md", ".markdown", ".tex", ".ltx", ".bib")
ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be", "cp1251", "koi8_r", "kz1048", "ptcp154")
NEWLINES = ("\n", "\r\n")


def mended(checked: Sequence[Checked], *, diff: bool) -> bool:
    """Whether a file was changed; with `diff` the changes are only shown.

    Raises TwinbibError where a file cannot be written; it is then as it was.
    """
    written = False
    for one in checked:
        for name, text in zip(one.files, one.texts, strict=True):
            changed = fixed(name, text, one.findings)
            if changed == text:
                continue
            form, reason = _form(Path(name), text), _reason(one, name)
            if reason or form is None:
                terminal.complain(f"{name}: not changed: {reason or 'its encoding is not certain'}")
            elif diff:
                terminal.show("".join(_diff(name, text, changed)))
            else:
                _write(Path(name), changed, form)
                written = True
    return written


def _reason(article: Checked, name: str) -> str:
    """Why a file is not to be changed; empty where it may be."""
    if not name.lower().endswith(SUFFIXES):
        return f"only {', '.join(SUFFIXES)} are"
    return "" if article.whole else "it was not read in full"


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
    terminal.tell(f"{path}: mended")


def _diff(name: str, text: str, changed: str) -> Iterator[str]:
    before, after = text.splitlines(keepends=True), changed.splitlines(keepends=True)
    for line in unified_diff(before, after, name, f"{name} (fixed)"):
        yield line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"
