"""What a work takes from the one that its `crossref` names: a chapter from its book.

The biblatex manual, 2.4.1 and appendix B: the title of the book becomes the `booktitle` of the
chapter; what the chapter says itself counts.
"""

from collections.abc import Mapping

RENAMED = {
    "title": "booktitle",
    "subtitle": "booksubtitle",
    "titleaddon": "booktitleaddon",
    "title_romanized": "booktitle_romanized",
    "title_translated": "booktitle_translated",
}
OWN = frozenset({"crossref", "xref", "xdata", "ids", "options", "key", "shorttitle", "keywords"})


def inherited(child: Mapping[str, str], parent: Mapping[str, str]) -> dict[str, str]:
    """The fields of a work with those that it lacks; names in lower case."""
    given = {RENAMED.get(name, name): value for name, value in parent.items() if name not in OWN}
    # a book that was read with a `booktitle` of its own, as BibTeX needs it
    if "booktitle" in parent:
        given["booktitle"] = parent["booktitle"]
    return {**child, **{name: value for name, value in given.items() if name not in child}}


def resolved(key: str, entries: Mapping[str, Mapping[str, str]]) -> dict[str, str]:
    """The fields of the entry `key` with all that it inherits, through several books at most."""
    fields = dict(entries[key])
    seen = {key}
    parent = fields.get("crossref", "").strip()
    while parent in entries and parent not in seen:
        seen.add(parent)
        fields = inherited(fields, entries[parent])
        parent = entries[parent].get("crossref", "").strip()
    return fields
