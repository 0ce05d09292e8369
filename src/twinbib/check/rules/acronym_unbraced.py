"""An acronym in the title of a .bib file that no braces protect.

Why it matters: many styles of BibTeX and biblatex print titles in lower case: «Политика сша».

Example: `title = {Политика США}`; `title = {Политика {США}}` keeps its capitals.

What to do: put the acronym into braces of its own.
"""

import re
from collections.abc import Iterator

from twinbib.check.bib_entries import Printed, taken
from twinbib.check.rule import Fault, rule
from twinbib.language.acronyms import WORD, is_acronym
from twinbib.messages import message
from twinbib.model import Article, Edit, Span

# what is no word of the title: a command, a formula, an address
_OTHER = re.compile(r"\\(?:[A-Za-z]+|.)|\$[^$]*\$|(?:https?:|www\.)\S+")


@rule("TEX104", "note")
def find(article: Article) -> Iterator[Fault]:
    """One finding an entry; a title in capitals has nothing to lose."""
    for one, source in taken(article):
        words = _words(one)
        if words:
            said = message("acronym-unbraced", key=source.key, words=tuple(words))
            fix = tuple(edit for word, place in words.items() for edit in _braces(word, place))
            field = one.field("title")
            yield Fault(one.value(field) if field else one.span, said, (source.key,), fix)


def _words(one: Printed) -> dict[str, list[Span]]:
    """The acronyms outside of braces, each with its places."""
    field = one.field("title")
    if field is None or field.value is None or field.value == field.value.upper():
        return {}
    start = one.value(field).start
    found: dict[str, list[Span]] = {}
    for match in WORD.finditer(_bare(field.value)):
        if is_acronym(match.group()):
            place = Span(one.file, start + match.start(), start + match.end())
            found.setdefault(match.group(), []).append(place)
    return found


def _braces(word: str, places: list[Span]) -> Iterator[Edit]:
    return (Edit(place, f"{{{word}}}") for place in places)


def _bare(value: str) -> str:
    """The value with commands and all that is in braces blanked, of the same length."""
    bare, depth = [], 0
    for char in _OTHER.sub(_blank, value):
        depth = max(0, depth + (char == "{") - (char == "}"))
        bare.append(" " if depth or char == "}" else char)
    return "".join(bare)


def _blank(match: re.Match[str]) -> str:
    return " " * len(match.group())
