"""The links between a note's mark and its text, as programs name them that save web pages."""

import re
from typing import NamedTuple

# Word: `#_ftn1`, back `#_ftnref1`, endnotes `#_edn1`; LibreOffice: `#sdfootnote1sym`, back
# `#sdfootnote1anc`; pandoc: `#fn1`, back `#fnref1`; WordPress: `#footnote-1`, `#footnote-ref-1`
NOTE = re.compile(
    r"#_?(?:(?P<end>edn|sdendnote)|ftn|sdfootnote|footnote|fn)[-_:]?(?P<ref>ref[-_:]?)?"
    r"(?P<number>\d{1,4})(?P<side>sym|anc)?"
)


class NoteLink(NamedTuple):
    """A link to a note, or back from one to its mark; endnotes have numbers such as `e1`."""

    number: str
    is_back: bool


def note_link(target: str) -> NoteLink | None:
    """What a link's target says of notes: `#_ftn1` leads to one, `#_ftnref1` back to its mark."""
    match = NOTE.fullmatch(target)
    if match is None:
        return None
    number = ("e" if match["end"] else "") + match["number"]
    return NoteLink(number, bool(match["ref"]) or match["side"] == "anc")
