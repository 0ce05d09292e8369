"""Where a reference list begins: its heading, by a table of what journals print over it."""

import re
from collections.abc import Iterable
from functools import cache, lru_cache
from typing import NamedTuple

from twinbib.read.lines import Line
from twinbib.tables import table

# `<b>`, `##`, `>`, `\section*{`, «VI.», «6.1», «5)»
MARKUP = re.compile(
    r"<[^<>]{0,200}>|\\(?:chapter|(?:sub)*section|(?:sub)*paragraph|textbf|centerline)\b"
    r"|^[\s#*_>]*(?:[IVX]+[.)]?|\d{1,2}(?:\.\d{1,2})?[.)]?)\s+|[#*_>\\]|\{\\[a-z]+\b|[{}]"
)
PARTED = re.compile(r"[/()\[\]|]")
SPACED = re.compile(r"(?:\w ){5,}\w")  # Л И Т Е Р А Т У Р А
APOSTROPHES = re.compile("['’‘`\u02bb\u02bc]")  # ro‘yxati
NOT_HEADING = re.compile(r"(?<![^\w\s/«»()])[^\w\s/«»()]+$")  # a run once: no power of its length
ITEM = re.compile(r"[;,]\s*(?:</\w+>)?\s*$")  # an item among others is no heading
LONGEST = 90
KEYS = ["source", "notes", "lists", "works", "beside", "inside", "joining", "enders"]
# a heading on the line of the last sentence: «…своих задач. Список использованной литературы:»
GLUED = re.compile(r"(?<=[.!?»)\]])\s+(\w+(?:\s\w+){1,5}):?\s*$")
BEFORE_ENTRY = re.compile(r"(?P<heading>[^:.\[\n]{6,80}[:.]\**)\s*(?=(?:\[1\]|1[.)])\s?[^\W\d])")
SIDE_BY_SIDE = re.compile(r"""(?x)
    (?P<heading>\s*[^\W\d_a-z][^a-zA-Z.,;/|\n]{3,60}?)\s+(?=(?P<second>[A-Z][A-Za-z ]{4,40}:?\s*$))
""")
# behind an entry that ends in its pages: «Максим ДОВГАЛЬ», `Maksym DOVHAL`
BYLINE = re.compile(r"\s*[A-ZА-ЯІЇЄҐ][’'a-zа-яіїєґ]+\s[A-ZА-ЯІЇЄҐ’'-]{3,}\s*")
COMPLETE = re.compile(r"(?:\d|\b[сcp])\.\s*$")
# the text of a note behind the article: `[^1]: …`, as read/formats writes it
NOTE = re.compile(r"\[\^[^\]\s]{1,20}\]: ")
LATEX = re.compile(r"\\begin\s*\{(\w*bibliography)\}")


@cache
def list_headings() -> frozenset[str]:
    """All phrases that stand over a list, casefolded."""
    lists = table("headings.toml", KEYS, [])["lists"]
    return frozenset(phrase for phrases in lists.values() for phrase in phrases)


@cache
def _words() -> tuple[tuple[frozenset[str], frozenset[str]], ...]:
    """For each language the words that mean the works, and all that may stand in a heading."""
    data = table("headings.toml")
    return tuple(
        (frozenset(works.split()), frozenset(f"{works} {data['beside'][language]}".split()))
        for language, works in data["works"].items()
    )


def _names_list(words: str) -> bool:
    """Whether words, casefolded and without markup, are the heading of a list."""
    if SPACED.fullmatch(words):
        words = words.replace(" ", "")
    first, *rest = [part.strip(" .:;,") for part in PARTED.split(words) if part.strip(" .:;,")] or [
        ""
    ]
    return _is_phrase(first) and all(_is_phrase(part) or _fits(part) for part in rest)


def _is_phrase(words: str) -> bool:
    if words in list_headings():
        return True
    said = APOSTROPHES.sub("", words).split()
    if len(said) < 2 or said[-1] in table("headings.toml")["joining"]:
        return False  # «источники и», a line of a table
    return any(not works.isdisjoint(said) and words_of.issuperset(said)
               for works, words_of in _words())  # fmt: skip


def _fits(words: str) -> bool:
    """Whether words may stand behind the first part of a heading: «(транслит)», `(in Russian)`."""
    said, inside = words.split(), table("headings.toml")["inside"].split()
    return (
        words in list_headings()
        or set(inside).issuperset(said)
        or any(words_of.issuperset(said) for _, words_of in _words())
    )


class _Enders(NamedTuple):
    """The beginnings of words that end a list, and the whole words that do."""

    stems: tuple[str, ...]
    whole: re.Pattern[str]


@cache
def _enders() -> _Enders:
    enders = table("headings.toml")["enders"]
    return _Enders(
        tuple(enders["stems"]), re.compile(f"(?:{'|'.join(map(re.escape, enders['whole']))})\\b")
    )


def bare(value: str) -> str:
    """A line as a heading is compared: casefolded, without markup, number and end punctuation."""
    words = " ".join(MARKUP.sub(" ", value).split()).casefold()
    return NOT_HEADING.sub("", words).strip()


@lru_cache(maxsize=8192)  # a line is asked about several times
def _is_list(value: str) -> bool:
    return _names_list(bare(value)) and not ITEM.search(value)


def list_heading(line: Line) -> tuple[int, str] | None:
    """Where in the file the heading of a list begins, and its words; None where the line has none.

    Raises nothing. A heading may be glued to the end of a sentence.
    """
    if (latex := LATEX.search(line.value)) is not None:
        return line.start + latex.start(), latex.group()
    if len(line.value) <= LONGEST:
        return (line.start, line.value.strip()) if _is_list(line.value) else None
    glued = GLUED.search(line.value)
    if glued is not None and _names_list(bare(glued[1])):
        return line.start + glued.start(1), glued[1]
    return None


def apart(lines: Iterable[Line]) -> tuple[Line, ...]:
    """The lines, a heading that stands before the first entry made a line: «Литература: 1. …».

    So is each of two over two columns: «Литература       References».
    """
    found: list[Line] = []
    for line in lines:
        glued = BEFORE_ENTRY.match(line.value) or _two(line)
        if glued is None or not _names_list(bare(glued["heading"])):
            found.append(line)
            continue
        middle, start = line.start + glued.end("heading"), line.start + glued.end()
        found.append(Line(line.start, middle, glued["heading"], blank=False))
        found.append(Line(start, line.end, line.value[glued.end() :], blank=False))
    return tuple(found)


def _two(line: Line) -> re.Match[str] | None:
    """Two headings on a line, of two scripts; the words before the second one are `heading`."""
    match = SIDE_BY_SIDE.match(line.value) if len(line.value) <= LONGEST * 2 else None
    return match if match and _names_list(bare(match["second"])) else None


def is_notes(heading: str) -> bool:
    """Whether a heading may stand over an article's notes as well as over its sources."""
    return bare(heading) in table("headings.toml")["notes"]


def is_heading(value: str) -> bool:
    """Whether a line is a heading of any kind by its markup: `# …`, `**…**` alone."""
    stripped = value.strip()
    return stripped.startswith("#") or bool(re.fullmatch(r"\*\*[^*]{2,90}\*\*\s*", stripped))


def ends_list(value: str, before: str = "") -> bool:
    """Whether a line belongs to what follows a list: the authors, an abstract, dates, notes.

    Authors also without a word that says so, behind pages: «Максим ДОВГАЛЬ» over his abstract.

    `before` is the line before it: what goes on in lower case is the rest of an entry («Book of
    abstracts»).
    """
    if NOTE.match(value) is not None or (COMPLETE.search(before) and BYLINE.fullmatch(value)):
        return True
    words, found = bare(value), _enders()
    ender = words.startswith(found.stems) or found.whole.match(words) is not None
    return ender and not (before.strip() and value.lstrip()[:1].islower())
