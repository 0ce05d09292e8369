"""The text of an entry into a `Reference`: from certain anchors to uncertain rests.

1. What is certain wherever it stands (URL, DOI, language mark …) is read and masked.
2. The first layout that fits reads the rest, from behind: numbers, imprint, container, title.
3. The fields tell the kind of work; what nobody took is kept in `unread`.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from twinbib.language.languages import language
from twinbib.language.scripts import cyrillic_share
from twinbib.model import Date, Reference
from twinbib.parse.draft import GAP, Draft, Rule, left_over
from twinbib.parse.fields.access_terms import SIGNS as TERMS_SIGNS
from twinbib.parse.fields.access_terms import access_terms
from twinbib.parse.fields.accessed import accessed, behind_address
from twinbib.parse.fields.arxiv import arxiv
from twinbib.parse.fields.citation_label import citation_label
from twinbib.parse.fields.doi import doi
from twinbib.parse.fields.genre import SIGNS as THESIS_SIGNS
from twinbib.parse.fields.genre import thesis
from twinbib.parse.fields.isbn import isbn, issn
from twinbib.parse.fields.language_mark import language_mark
from twinbib.parse.fields.medium import SIGNS as MEDIUM_SIGNS
from twinbib.parse.fields.medium import medium
from twinbib.parse.fields.original import original
from twinbib.parse.fields.published import day_alone, published
from twinbib.parse.fields.report import preprint_number
from twinbib.parse.fields.url import url
from twinbib.parse.habits import by_habit
from twinbib.parse.head import people_of
from twinbib.parse.kinds import kind
from twinbib.parse.labels import signs
from twinbib.parse.layouts import (
    archive,
    author_year,
    bracketed,
    in_a_row,
    legal,
    patent,
    quoted,
    standard,
    with_container,
)
from twinbib.parse.layouts.layout import Layout

__all__ = ["Taken", "explain", "reference", "references"]

ADDRESS = ("p:", "ps:", "p :", "ps :", "www", "ftp")
ANCHORS: Sequence[Rule] = (
    Rule("label_year", citation_label),
    Rule("note", original, ("изд.:", "изд. :", "изданию:")),
    Rule("accessed", accessed, signs("accessed")),
    Rule("accessed", behind_address, ADDRESS),
    Rule("issued", published, signs("published")),
    Rule("issued", day_alone, (".19", ".20")),
    Rule("doi", doi, ("10.",)),
    Rule("url", url, ADDRESS),
    Rule("language_mark", language_mark),
    Rule("isbn", isbn, ("isbn",)),
    Rule("issn", issn, ("issn",)),
    Rule("note", arxiv, ("arxiv",)),
    Rule("note", access_terms, TERMS_SIGNS),
    Rule("number", preprint_number, ("репр", "repr")),
    Rule("genre", thesis, THESIS_SIGNS),
)
LAYOUTS: Sequence[Layout] = (
    archive.LAYOUT,
    patent.LAYOUT,
    legal.LAYOUT,
    standard.LAYOUT,
    author_year.LAYOUT,
    quoted.LAYOUT,
    with_container.LAYOUT,
    bracketed.LAYOUT,
    in_a_row.LAYOUT,
)
LEFT = re.compile(f"[^{GAP}]+")
# «[Текст] : учебник», «[Текст] / И. Иванов»; «: ГОСТ 733—2001» is a number
GOES_ON = re.compile(r"\s*(?::|/(?!/))\s(?![A-ZА-Я]{2}|заявка)")
TELLING = 160  # characters that tell the language: the title; «Пер. по изд.: Goldblatt» stands last
# what rules tell one another: no field of a reference
INTERNAL = ("label_year", "medium", "reversed", "in_collection")


def reference(text: str) -> Reference:
    """An entry's cleaned text, without its number, as typed fields. Never raises on any text."""
    return _reference(read(text))


def references(texts: Sequence[str]) -> list[Reference]:
    """The entries of one list: what one of them leaves open, the habit of the others decides."""
    return by_habit([reference(text) for text in texts])


@dataclass(frozen=True, slots=True)
class Taken:
    """A piece of an entry: the field that took it, by which rule, its offsets into the text."""

    field: str
    rule: str
    piece: str
    start: int
    end: int


def explain(text: str) -> tuple[str, tuple[Taken, ...]]:
    """Which layout read an entry, and which rule gave each field from which piece, in print order.

    A piece that nothing took has the field `unread`.
    """
    draft, layout = read(text)
    taken = [
        Taken(step.field, step.rule, text[step.start : step.end].strip(), step.start, step.end)
        for step in draft.steps
    ]
    for match in LEFT.finditer(draft.text):
        if match.group().strip(" .,;:/–—-()[]«»"):
            piece = match.group().strip()
            taken.append(Taken("unread", "nothing took it", piece, match.start(), match.end()))
    return layout.name, tuple(sorted(taken, key=lambda one: one.start))


def read(text: str) -> tuple[Draft, Layout]:
    """The entry as a draft, every piece masked that a rule took, and the layout that read it."""
    draft = Draft(text)
    for rule in ANCHORS:
        if rule.field not in draft.fields:
            draft.take(rule)
    _take_medium(draft)
    mark = str(draft.fields.get("language_mark", ""))
    # names tell nothing: «Erdös P. Integral distances» is English, «Федер Е. Фракталы» Russian
    draft.fields["language"] = language(_telling(draft.text, people_of(draft)[2]), mark)
    layout = next(layout for layout in LAYOUTS if layout.fits(draft))
    layout.read(draft)
    # «Јовановић 2010: С. Јовановић, Дијалекти, …, 33–47»: no other year
    if "label_year" in draft.fields:
        draft.fields.setdefault("issued", Date((draft.fields["label_year"],)))
    return draft, layout


def _take_medium(draft: Draft) -> None:
    """The carrier; what goes on behind it with a colon or one slash is of the title still."""
    found = medium(draft.text) if draft.says(MEDIUM_SIGNS) else None
    if found is None:
        return
    goes_on = GOES_ON.match(draft.text, found.end)
    if goes_on is not None:
        twice = draft.text[: found.start].rstrip().endswith(":")  # «України: [текст]: посібник»
        draft.blank("medium", found._replace(end=goes_on.end() if twice else found.end))
    else:
        draft.fields["medium"] = found.value
        draft.mask("medium", found.start, found.end, "medium")


def _telling(text: str, start: int) -> str:
    """What tells the language: the title, and its container where both are of one script."""
    whole = text[start : start + TELLING]
    title = whole.partition("//")[0]
    one = len(title) == len(whole) or len(title.split()) < 2  # «JavaScript // Википедия»
    return whole if one or _cyrillic(title) == _cyrillic(whole) else title


def _cyrillic(text: str) -> bool:
    return cyrillic_share(text) > 0.5


def _reference(done: tuple[Draft, Layout]) -> Reference:
    draft, layout = done
    draft.leave(*left_over(draft.text))
    fields = dict(draft.fields)
    if "medium" in fields:
        fields["note"] = ". ".join(filter(None, (fields.get("note", ""), fields["medium"])))
    name = f"{layout.name}-reversed" if fields.get("reversed") else layout.name
    told = kind(fields, layout.name)
    for key in INTERNAL:
        fields.pop(key, None)
    return Reference(type=told, layout=name, **fields)
