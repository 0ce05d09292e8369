"""What can be mended in a .bib file beyond doubt; the rest of the file stays as it is printed."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from twinbib.bib_source import BibBlock, BibField, Edit, blocks, spliced
from twinbib.export.bibtex import language_name
from twinbib.language.languages import language
from twinbib.language.scripts import cyrillic_share
from twinbib.language.units import page_count
from twinbib.messages import message
from twinbib.model import Message
from twinbib.read.bib_text import decode

INITIALS = r"[^\W\d_]{1,2}\.(?:[ ~-]?[^\W\d_]{1,2}\.)*"
# «Дундич А. С.», «А. С. Дундич»: BibTeX takes the last word for the family name
FAMILY_FIRST = re.compile(rf"(?P<family>[^\W\d_][\w'’-]+)[ ~]+(?P<given>{INITIALS})")
GIVEN_FIRST = re.compile(rf"(?P<given>{INITIALS})[ ~]*(?P<family>[^\W\d_][\w'’-]+)")
RANGE = re.compile(r"(?P<first>\w+)\s*[-\u2010-\u2015\u2212]{1,3}\s*(?P<last>\w+)")
RESOLVER = re.compile(r"(?:https?://(?:dx\.)?doi\.org/|doi:\s*)(?=10\.)", re.IGNORECASE)
CYR = re.compile(
    r"\{\s*\\(?:cyr|CYR)[A-Za-z]*\s*\}|\\(?:cyr|CYR)[A-Za-z]*(?:\{\}|[ ]|(?![A-Za-z]))"
)
PEOPLE = frozenset({"author", "editor", "editora", "translator"})


@dataclass(frozen=True, slots=True)
class Change:
    """One change: the line of its entry, its key, and what is mended."""

    line: int
    key: str
    what: Message
    edit: Edit


Mended = tuple[str, str, Message]
Rule = Callable[[BibField], Mended | None]


def changes(text: str) -> tuple[Change, ...]:
    """What would be mended in the file, in its order."""
    return tuple(change for block in blocks(text) for change in _changes(block))


def tidied(text: str, found: tuple[Change, ...]) -> str:
    """The file with its changes."""
    return spliced(text, [change.edit for change in found])


def _changes(block: BibBlock) -> Iterator[Change]:
    for field in block.fields:
        mended = _mended(field)
        if mended is not None:
            name, value, what = mended
            # the name, the spaces and the equals sign stay where only the value changes
            start = field.value_start if name == field.name else field.start
            put = f"{{{value}}}" if name == field.name else f"{name} = {{{value}}}"
            yield Change(block.line, block.key, what, Edit(start, field.end, put))
    named = {field.name: field.value for field in block.fields}
    if (code := _language(named)) and block.fields:
        put = f",\n  langid = {{{code}}}"
        yield Change(
            block.line,
            block.key,
            message("tidy.langid", code=code),
            Edit(block.end, block.end, put),
        )


def _mended(field: BibField) -> Mended | None:
    """The name and the value that the field should have, and what is mended; None for nothing."""
    if field.value is None:
        return None
    return next((found for rule in RULES if (found := rule(field)) is not None), None)


def _letters(field: BibField) -> Mended | None:
    r"""`{\CYRD}{\cyru}` is «Ду»: the letters themselves, which every program of today reads."""
    value = CYR.sub(lambda match: decode(match[0]), field.value or "")
    changed = value != field.value
    return (field.name, value, message("tidy.letters", field=field.name)) if changed else None


def _names(field: BibField) -> Mended | None:
    """«Дундич А. С.» needs a comma: `Дундич, А. С.`."""
    if field.name not in PEOPLE or "{" in (field.value or ""):
        return None
    people = re.split(r"(\s+and\s+)", field.value or "")
    mended = [_comma(person) for person in people]
    if mended == people:
        return None
    return field.name, "".join(mended), message("tidy.names", field=field.name)


def _comma(person: str) -> str:
    for form in (FAMILY_FIRST, GIVEN_FIRST):
        if (found := form.fullmatch(person.strip())) and cyrillic_share(person) > 0:
            given = re.sub(r"\.(?=[^\W\d_])", ". ", found["given"])
            return f"{found['family']}, {given}"
    return person


def _pages(field: BibField) -> Mended | None:
    """`251-259` is a range, `251--259`; `300 с.` is how long a book is."""
    if field.name != "pages":
        return None
    value = (field.value or "").strip()
    if count := page_count(value):
        return "pagetotal", count, message("tidy.count")
    found = RANGE.fullmatch(value)
    put = f"{found['first']}--{found['last']}" if found else value
    return (field.name, put, message("tidy.range")) if put != value else None


def _doi(field: BibField) -> Mended | None:
    """A DOI without the address of its resolver."""
    if field.name != "doi":
        return None
    value = RESOLVER.sub("", (field.value or "").strip(), count=1)
    return (field.name, value, message("tidy.doi")) if value != field.value else None


RULES: tuple[Rule, ...] = (_letters, _names, _pages, _doi)


def _language(fields: Mapping[str, str | None]) -> str:
    """Babel's name for the language of a Cyrillic title, where the entry names none."""
    title = decode(fields.get("title") or "")
    known = fields.keys() & {"langid", "language", "hyphenation", "crossref"}
    if known or cyrillic_share(title) < 0.7 or len(title.split()) < 3:
        return ""
    code = language(title)
    return language_name(code) if code else ""
