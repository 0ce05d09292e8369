"""Where a reference list begins: its heading, by a table of what journals print over it."""

import re
from functools import cache
from typing import NamedTuple

from twinbib.read.lines import Line
from twinbib.tables import table

MARKUP = re.compile(r"<[^<>]{0,200}>|^[\s#*_]*(?:[IVX]+|\d{1,2})\.\s+|[#*_\\]|\{\\[a-z]+\b|[{}]")
NOT_HEADING = re.compile(r"[^\w\s/«»()]+$")
LONGEST = 90
# a heading on the line of the last sentence: «…своих задач. Список использованной литературы:»
GLUED = re.compile(r"(?<=[.!?»)\]])\s+(\w+(?:\s\w+){1,5}):?\s*$")
# the text of a note behind the article: `[^1]: …`, as read/formats writes it
NOTE = re.compile(r"\[\^[^\]\s]{1,20}\]: ")
LATEX = re.compile(r"\\begin\s*\{(\w*bibliography)\}")


@cache
def list_headings() -> frozenset[str]:
    """All phrases that stand over a list, casefolded."""
    lists = table("headings.toml", ["source", "notes", "lists", "enders"], [])["lists"]
    return frozenset(phrase for phrases in lists.values() for phrase in phrases)


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


def list_heading(line: Line) -> tuple[int, str] | None:
    """Where in the file the heading of a list begins, and its words; None where the line has none.

    Raises nothing. A heading may be glued to the end of a sentence.
    """
    if (latex := LATEX.search(line.value)) is not None:
        return line.start + latex.start(), latex.group()
    if len(line.value) <= LONGEST:
        words = bare(line.value)
        if words and all(part.strip() in list_headings() for part in words.split("/")):
            return line.start, line.value.strip()
        return None
    glued = GLUED.search(line.value)
    if glued is not None and " ".join(glued[1].casefold().split()) in list_headings():
        return line.start + glued.start(1), glued[1]
    return None


def is_notes(heading: str) -> bool:
    """Whether a heading may stand over an article's notes as well as over its sources."""
    return bare(heading) in table("headings.toml")["notes"]


def is_heading(value: str) -> bool:
    """Whether a line is a heading of any kind by its markup: `# …`, `**…**` alone."""
    stripped = value.strip()
    return stripped.startswith("#") or bool(re.fullmatch(r"\*\*[^*]{2,90}\*\*\s*", stripped))


def ends_list(value: str, before: str = "") -> bool:
    """Whether a line belongs to what follows a list: the authors, an abstract, dates, notes.

    `before` is the line before it: what goes on in lower case is the rest of an entry («Book of
    abstracts»).
    """
    if NOTE.match(value) is not None:
        return True
    words, found = bare(value), _enders()
    ender = words.startswith(found.stems) or found.whole.match(words) is not None
    return ender and not (before.strip() and value.lstrip()[:1].islower())
