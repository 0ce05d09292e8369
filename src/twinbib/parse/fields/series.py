"""The series of a book, in brackets at the end: «(Серия „Мастер“)», `(Oxford Guides ; 48)`."""

import re

from twinbib.parse.draft import GAP, Found
from twinbib.parse.tidy import unquoted

SERIES = re.compile(
    rf"\(\s*(?:(?:[Сс]ер(?:ия)?|[Ss]er(?:ies)?|[Сс]ерія)\b\.?\s*:?\s*)?(?P<name>[^()\d{GAP}][^(){GAP}]{{2,120}}?)"
    r"(?:\s?[;,.]\s?(?:вып\.|v\.|vol\.|т\.|№|кн\.)?\s?(?P<number>\d{1,4}))?\s*\)"
)


YEAR_AT_END = re.compile(r"(?:19|20)\d\d$")  # `(August, 2007)` is the time of a meeting

# what stands before a series; `Science (in publication)` has none
MARKS = ("", ".", ",", ";", "–", "—", "-", "…", GAP)


def series(text: str) -> Found | None:
    """The name of the series that stands last, without its label and quotes."""
    last = None
    for match in SERIES.finditer(text):
        last = match
    if (
        last is None
        or YEAR_AT_END.search(last["name"])
        or text[last.end() :].strip(" ." + GAP + "–—-")
        or text[: last.start()].rstrip()[-1:] not in MARKS
    ):
        return None
    return Found(unquoted(last["name"].strip(" .")), last.start(), last.end())
