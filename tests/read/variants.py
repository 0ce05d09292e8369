"""Real articles printed anew in the ways that journals print them: the same entries come back."""

import re
import textwrap
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from twinbib import read
from twinbib.model import Document, TwinbibError
from twinbib.read.sides import sides

NOT_TOLD = re.compile(r"[\W_]+")
HEADINGS = ("Список литературы", "References")
FURNITURE = "\n\n{page}\n\nВЕСТНИК СТЕПНОГО УНИВЕРСИТЕТА\n\n"
AFTER = "\n\nСведения об авторах\nИванов Иван Иванович – доцент, 12 лет стажа.\n"
BODY = "Предложение статьи, которое ссылается на многое [1, с. 5], идёт дальше. "


@dataclass(frozen=True, slots=True)
class Work:
    """An article to be printed: its two lists, the entries without numbers."""

    name: str
    original: tuple[str, ...]
    romanized: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Layout:
    """How it is printed. `number`: a format of an entry's number; `join`: what parts entries.

    `entry` and `whole` change each entry and the finished text.
    """

    number: str = "{}. "
    headings: tuple[str, str] = HEADINGS
    heading: str = "\n\n{}\n\n"
    join: str = "\n"
    after: str = ""
    entry: Callable[[str, int], str] = field(default=lambda text, at: text)
    whole: Callable[[str], bytes] = field(default=lambda text: text.encode())


def work(name: str, files: Sequence[Path]) -> Work | None:
    """The lists of real files; None where there are not two of them."""
    try:
        document = read.document([(path.name, path.read_bytes()) for path in files])
    except TwinbibError:
        return None
    first, second = _entries(document)
    return Work(name, first, second) if len(first) > 1 and len(second) > 1 else None


def printed(work: Work, layout: Layout) -> bytes:
    """The article as a file in that layout."""
    parts = [BODY * 40]
    for heading, entries in zip(layout.headings, (work.original, work.romanized), strict=True):
        parts.append(layout.heading.format(heading))
        parts.append(
            layout.join.join(
                layout.number.format(at) + layout.entry(text, at)
                for at, text in enumerate(entries, 1)
            )
        )
    return layout.whole("".join([*parts, layout.after]))


def same(work: Work, content: bytes) -> tuple[int, int]:
    """How many entries come back, each in its place, and how many there are."""
    try:
        found = _entries(read.document([("article.txt", content)]))
    except TwinbibError:
        found = ((), ())
    right = total = 0
    for wanted, got in zip((work.original, work.romanized), found, strict=True):
        total += max(len(wanted), len(got))
        right += sum(told(a) == told(b) for a, b in zip(wanted, got, strict=False))
    return right, total


def told(text: str) -> str:
    """The letters and digits of an entry."""
    return NOT_TOLD.sub("", unicodedata.normalize("NFKC", text)).casefold()


def _entries(document: Document) -> tuple[tuple[str, ...], tuple[str, ...]]:
    first, second = sides(document.lists)
    return (
        tuple(entry.text.value for entry in first),
        tuple(entry.text.value for entry in second),
    )


def _wrapped(text: str, _: int, width: int = 70) -> str:
    return "\n".join(textwrap.wrap(text, width, break_long_words=False, break_on_hyphens=False))


def _with_page(text: str, at: int) -> str:
    """Wrapped; every third entry is followed by the foot and the head of a page."""
    return _wrapped(text, at) + (FURNITURE.format(page=100 + at) if at % 3 == 0 else "")


def _cut_by_page(text: str, at: int) -> str:
    """Wrapped; every fourth entry goes on behind the foot and the head of a page."""
    lines = _wrapped(text, at).split("\n")
    if at % 4 or len(lines) < 2:
        return "\n".join(lines)
    return lines[0] + FURNITURE.format(page=100 + at) + "\n".join(lines[1:])


def _in_pages(text: str, width: int = 70, length: int = 45) -> str:
    """Set in pages: lines of one width, a number under each page and a head over it, in turn."""
    heads = ("ВЕСТНИК СТЕПНОГО УНИВЕРСИТЕТА", "Иванов И.И. О книгах и людях")
    printed: list[str] = []
    for line in text.split("\n"):
        printed += _wrapped(line, 0, width).split("\n")
    for at in range(len(printed) // length, 0, -1):
        printed[at * length : at * length] = ["", str(100 + at), f"\f{heads[at % 2]}", ""]
    return "\n".join(printed)


def _nbsp(text: str, _: int) -> str:
    return re.sub(r"(?<=\.) (?=\w)", "\u00a0", text)


LAYOUTS: dict[str, Layout] = {
    "as it is": Layout(),
    "Markdown headings": Layout(heading="\n\n## {}\n\n"),
    "bold headings": Layout(heading="\n\n**{}**\n\n"),
    "headings in capitals": Layout(headings=("СПИСОК ЛИТЕРАТУРЫ", "REFERENCES")),
    "headings with a colon": Layout(heading="\n{}:\n"),
    "headings with a number": Layout(heading="\n\n5. {}\n\n"),
    "the first heading glued to a sentence": Layout(heading=" {}\n", headings=(
        "Список использованной литературы:", "\n\nREFERENCES\n")),
    "both headings the same": Layout(headings=("REFERENCES", "REFERENCES"), heading="\n\n# {}\n\n"),
    "Kazakh": Layout(headings=("Пайдаланылған әдебиеттер тізімі", "References")),
    "Ukrainian": Layout(headings=("Список використаних джерел", "References")),
    "Bulgarian": Layout(headings=("Използвана литература", "References")),
    "Windows line ends": Layout(whole=lambda text: text.replace("\n", "\r\n").encode()),
    "UTF-16": Layout(whole=lambda text: text.encode("utf-16")),
    "windows-1251": Layout(whole=lambda text: text.encode("cp1251", "ignore")),
    "decomposed letters": Layout(
        whole=lambda text: unicodedata.normalize("NFD", text).encode()),
    "no-break spaces": Layout(entry=_nbsp),
    "numbers in a bracket": Layout(number="[{}] "),
    "numbers in a bracket with a stop and a tab": Layout(number="[{}].\t"),
    "numbers with a round bracket": Layout(number="{}) "),
    "numbers with a tab": Layout(number="{}\t"),
    "bare numbers": Layout(number="{} "),
    "numbers on a line": Layout(number="{}.\n"),
    "items with numbers": Layout(number="- [{}] ", join="\n\n"),
    "no numbers, blank lines": Layout(number="", join="\n\n"),
    "no numbers, a line each": Layout(number=""),
    "blank lines": Layout(join="\n\n"),
    "lines of 70 letters": Layout(entry=_wrapped),
    "lines of 70 letters, blank lines": Layout(entry=_wrapped, join="\n\n"),
    "lines of 70 letters, no numbers": Layout(entry=_wrapped, number="", join="\n\n"),
    "page numbers and running heads": Layout(entry=_with_page),
    "entries cut by a page": Layout(entry=_cut_by_page),
    "set in pages": Layout(whole=lambda text: _in_pages(text).encode()),
    "set in pages, blank lines": Layout(join="\n\n", whole=lambda text: _in_pages(text).encode()),
    "set in narrow pages": Layout(whole=lambda text: _in_pages(text, 45).encode()),
    "set in pages, no numbers": Layout(
        number="", join="\n\n", whole=lambda text: _in_pages(text).encode()),
    "form feeds": Layout(join="\n\f"),
    "authors after the lists": Layout(after=AFTER),
    "authors after lines of 70 letters": Layout(after=AFTER, entry=_wrapped),
    "the next article after the lists": Layout(
        after="\n\nУДК 004.9\nПЕТРОВ П.П.\nДРУГАЯ СТАТЬЯ\n\n" + BODY * 40),
}  # fmt: skip
