"""The words of the domain, as frozen values. Everything that a stage takes or returns is here.

Offsets are code points into the decoded input file, before any cleaning; an end is exclusive.
Pages, volumes and numbers are strings: `3G05`, `xii` and `4(67)` are all printed in real lists.
A field that is absent is None or empty; one that is there and that nobody understood is `Unread`.
"""

from dataclasses import dataclass
from typing import TypeAlias

from twinbib.text import Span, Text

__all__ = [
    "Article", "Citation", "CitedItem", "Claim", "Date", "Document", "Edit", "Entry", "Finding",
    "Locator", "Message", "PageCount", "Pages", "Pairing", "Person", "Reference", "ReferenceList",
    "Rendition", "Source", "Span", "Text", "TwinbibError", "Unread", "Value",
]  # fmt: skip


class TwinbibError(Exception):
    """What the user can mend: the message is one line that names the place and the cure."""


@dataclass(frozen=True, slots=True)
class Person:
    """One name. `family` and `given` in the nominative, or the whole name in `literal`.

    `printed` keeps the words of the list where they differ: «Б.К. Султанова» for Султанов, Б. К.
    """

    family: str = ""
    given: str = ""
    particle: str = ""
    literal: str = ""
    printed: str = ""


@dataclass(frozen=True, slots=True)
class Date:
    """A date by its parts: year, then month, then day, as far as they are printed.

    `end` has the same parts of a range's end (`2005-2008`), `printed` the words of the list.
    """

    parts: tuple[int, ...]
    end: tuple[int, ...] = ()
    printed: str = ""


@dataclass(frozen=True, slots=True)
class Pages:
    """Where in its container a work stands: `251-259`. `ranges`: a (first, last) pair a piece."""

    printed: str
    ranges: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class PageCount:
    """How long a work is: `300 с.` A length, not a range; an upper bound for a cited page."""

    count: int
    printed: str = ""


@dataclass(frozen=True, slots=True)
class Unread:
    """A field that is there but that no parser understood."""

    raw: str


@dataclass(frozen=True, slots=True)
class Reference:
    """An entry of a list as typed fields, named as in CSL 1.0.2 (hyphens as underscores).

    `type` is a CSL type; `language` the ISO 639-1 code of the work (`ru`, `kk`, `uk`, `en` …),
    empty where unknown. Where CSL has no name: `part`, `article_number`, `issue_label` (the word
    that the list prints for an issue where it isn't «№» or `no.`: «Вып.»), `translated_title`,
    `translated_container_title` (the English in brackets), `language_mark` (`In Russ.`), `et_al`
    (the list prints «и др.»). `layout` names the layout that read the entry, `unread` has the words
    that no field took.
    """

    type: str = "document"
    language: str = ""
    author: tuple[Person, ...] = ()
    editor: tuple[Person, ...] = ()
    compiler: tuple[Person, ...] = ()
    translator: tuple[Person, ...] = ()
    et_al: bool = False
    title: str = ""
    container_title: str = ""
    collection_title: str = ""
    issued: Date | None = None
    accessed: Date | None = None
    volume: str = ""
    issue: str = ""
    issue_label: str = ""
    part: str = ""
    pages: Pages | Unread | None = None
    page_count: PageCount | Unread | None = None
    article_number: str = ""
    edition: str = ""
    genre: str = ""
    number: str = ""
    publisher: str = ""
    publisher_place: str = ""
    archive: str = ""
    url: str = ""
    doi: str = ""
    isbn: str = ""
    issn: str = ""
    note: str = ""
    translated_title: str = ""
    translated_container_title: str = ""
    language_mark: str = ""
    layout: str = ""
    unread: tuple[str, ...] = ()

    @property
    def headed_by(self) -> tuple[Person, ...]:
        """Whom an entry is found by: its authors, else its editors, else its compilers."""
        return self.author or self.editor or self.compiler


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a list as read: `span` without its number, `raw` as printed with lines joined.

    `text` is the cleaned text that `parse` reads: no markup, no escapes, lines joined. `label` is
    the key that LaTeX prints in place of a number.
    """

    number: int | None
    span: Span
    raw: str
    text: Text
    label: str = ""


@dataclass(frozen=True, slots=True)
class ReferenceList:
    """A list of an article. `script` is `cyrillic`, `latin` or `mixed`."""

    heading: str
    script: str
    span: Span
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Document:
    """An article as read: its files, the texts that may cite, its lists, and what reading noticed.

    `texts` has the decoded, uncleaned text of each file, in the order of `files`; `bodies` the
    cleaned text of the article proper, paragraphs parted by a blank line. `extracted` names the
    files that are no plain text (Word, PDF): offsets into them are into what was extracted.
    """

    files: tuple[str, ...]
    texts: tuple[str, ...]
    bodies: tuple[Text, ...]
    lists: tuple[ReferenceList, ...]
    findings: "tuple[Finding, ...]" = ()
    extracted: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Rendition:
    """A work as one list prints it. `scheme` names its romanisation where one is recognised."""

    entry: Entry
    reference: Reference
    scheme: str = ""


@dataclass(frozen=True, slots=True)
class Pairing:
    """Why two renditions are one work: a score of 0 to 1, what agreed, the lead over the rival."""

    score: float
    evidence: tuple[str, ...]
    margin: float = 1.0


@dataclass(frozen=True, slots=True)
class Source:
    """One work with its renditions; either may be missing. `key` is ASCII and unique."""

    number: int | None
    key: str
    original: Rendition | None = None
    romanized: Rendition | None = None
    pairing: Pairing | None = None


@dataclass(frozen=True, slots=True)
class Locator:
    """The place in a source: `label` is a CSL locator label (`page` …), `value` as printed."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class CitedItem:
    """One source that a citation names. `key` is empty until the citation is tied to a source.

    `named` is what the text says in place of a number: «Болотова, 2005»; `fits` has the keys of
    the sources that it or the number fits equally well, where there are several: none is guessed.
    """

    number: int | None
    key: str = ""
    locator: Locator | None = None
    prefix: str = ""
    suffix: str = ""
    named: str = ""
    fits: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Claim:
    """What a citation supports: a sentence; `part` of it, where several citations share it.

    `text` and `part_text` are the words of the two, without markup.
    """

    span: Span
    text: str
    part: Span | None = None
    part_text: str = ""


@dataclass(frozen=True, slots=True)
class Citation:
    """A citation in the text: `[1, p. 253]`, one item for each source, ranges expanded."""

    span: Span
    raw: str
    items: tuple[CitedItem, ...]
    claim: Claim | None = None


# a number also chooses among plural forms; a tuple is printed as a list
Value: TypeAlias = "str | int | Message | tuple[Value, ...]"


@dataclass(frozen=True, slots=True)
class Message:
    """What is said, before it is said in a language: the key of data/messages/, and its fields."""

    key: str
    fields: tuple[tuple[str, Value], ...] = ()


@dataclass(frozen=True, slots=True)
class Edit:
    """A piece of a file, and what is to stand in its place."""

    span: Span
    text: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """What is wrong, where, and with which sources. `severity` is error, warning or note.

    `message` is the English of `said`; `fix` has the edits that mend it for certain.
    """

    code: str
    rule: str
    severity: str
    message: str
    span: Span | None = None
    sources: tuple[str, ...] = ()
    fix: tuple[Edit, ...] = ()
    said: Message | None = None


@dataclass(frozen=True, slots=True)
class Article:
    """The whole of an article: what was read, its sources, its citations, what is wrong.

    `today` is the year, month and day on which it is checked; empty where nobody says. `schemes`:
    how the journal wants it romanised, a (language, scheme) pair a language.
    """

    document: Document
    sources: tuple[Source, ...] = ()
    citations: tuple[Citation, ...] = ()
    findings: tuple[Finding, ...] = ()
    today: tuple[int, ...] = ()
    schemes: tuple[tuple[str, str], ...] = ()
