"""How the cost of reading grows with hostile input: CPU time of ten times as much, and the peak.

    python tests/benchmarks/read_growth.py

Every file is read to its end or refused in one line. About 10 is linear; 100 would be quadratic.
Memory is that of Python's own objects, in bytes for each byte of the larger file.
"""

import sys
import time
import tracemalloc
import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

sys.path.append(str(Path(__file__).parents[1] / "formats"))

from packages import docx, docx_files, odt, zipped  # found on the path above

from twinbib import pipeline, read
from twinbib.model import TwinbibError

BODY = "Предложение статьи [1, с. 5]. " * 60
LISTS = "\n\nЛитература\n1. Иванов И.И. Книга. М., 1990.\n2. Петров П.П. Книга. М., 1991.\n"
ITEM = "Иванов И.И. Книга // Вестник. 2001. № 2. С. 10–20."
PARAGRAPH = "<w:p><w:r><w:t>{}</w:t></w:r></w:p>"
Made = Callable[[int], bytes]


def text(unit: str, *, before: str = BODY, after: str = LISTS) -> Made:
    """A text in which a piece stands so many times."""
    return lambda times: (before + unit * times + after).encode()


def listed(unit: str) -> Made:
    """The same piece inside a list."""
    return text(
        unit, before=BODY + "\n\nЛитература\n1. Иванов И.И. Книга. М., 1990.\n2. ", after=""
    )


TEXTS: dict[str, Made] = {
    "headings": text("# Литература\n"),
    "headings with a list": text("\n\nЛитература\n1. Книга. М., 1990.\n"),
    "sections": lambda times: words("\n\nЛитература\n1. {} И. Книга. М., 1990.\n", times).encode(),
    "one line": text("слово "),
    "one line of list": listed("слово "),
    "brackets": text("["), "closing brackets": text("]"), "round brackets": listed("("),
    "citations": text("[1] "), "tags": text("<a "), "stars": text("*"), "backslashes": text("\\"),
    "entities": text("&amp;"), "soft hyphens": text("а\u00ad"), "marks on a letter": text("\u0301"),
    "form feeds": text("\f"), "blank lines": text("\n"), "numbers": listed("\n2. "),
    "numbers with gaps": text("".join(f"\n{n}. а" for n in range(2, 999, 2)), after=""),
    "entries": text(f"\n{ITEM}", before=BODY + "\n\nЛитература", after=""),
    "entries, blank lines": text(f"\n\n{ITEM}", before=BODY + "\n\nЛитература", after=""),
    "page numbers": listed("\n\n275\n\n"), "running heads": listed("\n\nВЕСТНИК\n\n"),
    "lines of a last entry": listed("слово\n"), "hyphens at line ends": listed("сло-\n"),
    "capitals": text("А. "), "quotes": text("«"), "addresses": listed("http://a.b/"),
    "bibitems": text("\\bibitem{a} А\n", before="\\begin{thebibliography}{9}\n", after=""),
}  # fmt: skip


def words(unit: str, times: int) -> str:
    """The piece so many times, `{}` in it another word each time: alike, it is taken for a bomb."""
    return "".join(unit.replace("{}", f"{at * 2654435761 % 2**32:x}") for at in range(times))


FILES: dict[str, tuple[str, Made]] = {
    "Word paragraphs": ("a.docx", lambda times: docx(words(PARAGRAPH, times))),
    "Word runs": ("a.docx", lambda times: docx(f"<w:p>{words(PARAGRAPH[5:-6], times)}</w:p>")),
    "Word nested": ("a.docx", lambda times: docx("<w:sdt>" * times + "</w:sdt>" * times)),
    "ODT paragraphs": ("a.odt", lambda times: odt(words("<text:p>{}</text:p>", times))),
    "ODT nested": ("a.odt", lambda times: odt("<text:list><text:list-item>" * times
                                             + "</text:list-item></text:list>" * times)),
    "page of tags": ("a.html", lambda times: f"<html><p>{words('<b>{}', times)}".encode()),
    "page of paragraphs": ("a.html", lambda times: f"<html>{words('<p>{}', times)}".encode()),
    "page of tables": ("a.html", lambda times: b"<html>" + b"<table><tr><td>a" * times),
    "JATS citations": ("a.xml", lambda times: b'<article dtd-version="1"><body><p>'
                       + b'<xref ref-type="bibr">1</xref>' * times + b"</p></body></article>"),
}  # fmt: skip
BIBS: dict[str, Made] = {
    "entries": lambda times: b"".join(b"@book{a%d, title={A}}\n" % at for at in range(times)),
    "one key": lambda times: b"@book{a, title={A}}\n" * times,
    "open braces": lambda times: b"@book{a, title={" + b"{" * times,
    "braces": lambda times: b"@book{a, title={" + b"{a}" * times + b"}}",
    "names": lambda times: b"@book{a, author={" + b"A, B and " * times + b"C}}",
    "fields": lambda times: b"@book{a," + b"".join(b"f%d={a}," % at for at in range(times)) + b"}",
    "backslashes": lambda times: b"@book{a, title={" + b"\\'e" * times + b"}}",
    "at signs": lambda times: b"@" * times,
    "strings": lambda times: b'@string{a="b"}\n' * times + b"@book{a, title=a}",
}  # fmt: skip


def measured(name: str, content: bytes) -> tuple[float, str]:
    """CPU seconds to read a file, and the line that refuses it, if one does."""
    start, told = time.process_time(), ""
    try:
        _read(name, content)
    except TwinbibError as error:
        told = str(error)
        assert "\n" not in told  # what is measured
    return time.process_time() - start, told


def _read(name: str, content: bytes) -> None:
    if name.endswith(".bib"):
        pipeline.library(name, content)
    else:
        read.document([(name, content)])


def growth(name: str, made: Made, times: int) -> str:
    """Ten times as much: how many times the time, how long, how much memory."""
    few, many = made(times // 10), made(times)
    base = max(measured(name, few)[0], 1e-3)
    whole, told = measured(name, many)
    tracemalloc.start()
    measured(name, many)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return (
        f"{whole / base:5.1f} times, {whole:5.2f} s, {peak / len(many):4.0f} B a byte {told[:60]}"
    )


def bomb(name: str) -> tuple[str, bytes]:
    """A small file that would become a large one."""
    if name == "zip":
        files = docx_files(PARAGRAPH) | {"word/document.xml": b" " * 100_000_000}
        return "a.docx", zipped(files)
    if name == "zip in many parts":
        out = BytesIO(zipped(docx_files(PARAGRAPH)))
        with zipfile.ZipFile(out, "a", zipfile.ZIP_DEFLATED) as archive:
            for at in range(100):
                archive.writestr(f"word/part{at}.xml", b" " * 4_000_000)
        return "a.docx", out.getvalue()
    entities = "".join(f'<!ENTITY e{at} "{f"&e{at - 1};" * 10}">' for at in range(1, 12))
    words = f'<!DOCTYPE article [<!ENTITY e0 "слово">{entities}]>'
    return "a.xml", f'{words}<article dtd-version="1"><body><p>&e11;</p></body></article>'.encode()


def main() -> None:
    """Print the figures."""
    for kind, made in TEXTS.items():
        say("text", kind, growth("a.md", made, 200 if kind == "numbers with gaps" else 100_000))
    for kind, (name, made) in FILES.items():
        say("file", kind, growth(name, made, 100_000))
    for kind, made in BIBS.items():
        say(".bib", kind, growth("a.bib", made, 20_000))
    for kind in ("zip", "zip in many parts", "entities"):
        name, content = bomb(kind)
        seconds, told = measured(name, content)
        say("bomb", kind, f"{len(content)} bytes, {seconds:.2f} s: {told or 'read'}")


def say(*told: str) -> None:
    """A line of the table."""
    sys.stdout.write(f"{told[0]}: {told[1]:24} {told[2]}\n")


if __name__ == "__main__":
    main()
