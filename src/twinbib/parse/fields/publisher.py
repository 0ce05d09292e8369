"""A publisher without a place, told by the year behind it; and names that are no publisher's."""

import re
from functools import cache

from twinbib.language.months import month
from twinbib.language.scripts import UPPER
from twinbib.parse.draft import GAP
from twinbib.parse.kind_words import kind_words

# one to six words between a full stop or a dash and the comma before a masked year
YEAR_BEHIND = re.compile(
    rf"(?:^\s*|[{GAP}]+\s*(?:[–—-]\s*)?|[.?!»\])]\s+(?:[–—-]\s*)?|\s[–—]\s)(?P<publisher>(?:[{UPPER}]\.\s?){{0,3}}[{UPPER}«\"][^\s.,;:(){GAP}]*(?:\s[^\s.,;:(){GAP}]+\.?){{0,5}}(?:,\s(?:Inc|Ltd|LLC)\.)?)$"
)
COMMA_BEHIND = re.compile(rf",\s*{GAP}")
# `… Guide. – O’Reilly Media. – 2017.`
BETWEEN_DASHES = re.compile(
    rf"(?:^|\.)\s?[–—-]\s(?P<publisher>[{UPPER}][^.,;:(){GAP}]{{2,40}})\.\s[–—-]\s?{GAP}"
)
MARKED = re.compile(
    r"(?:Publ(?:\.|ish(?:ing|ers?))?|Press(?!\.\s[A-Z])|Verlag|[Ии]зд(?:-во|\.)|[Ии]здательство|[Ии]здательский|Izd-vo"
    r"|Springer|Elsevier|Wiley|Видавництво|[Вв]ид-во|[Бб]аспасы)\b"
)
# `Addison-Wesley`, `W. H. Freeman and Company`: a capital begins every word
NAME = re.compile(
    r"(?!(?:The|An?)\s)(?:[A-Z]\.\s){0,3}(?:[A-Z][\w.’'-]*|&|and)(?:\s(?:[A-Z][\w.’'-]*|&|and)){0,3}"
)
DIGIT = re.compile(r"\d")  # `NUREG/CR-2054`: the number of a report
LONGEST_PUBLISHER = 120
WORD = re.compile(r"[^\W\d_]{3,}")


def before_year(text: str) -> re.Match[str] | None:
    """A name between a mark and a masked year, as group `publisher`.

    `Usethics, 2005-2008`, `. — Springer, 2006`.
    """
    found = _with_comma(text) or BETWEEN_DASHES.search(text)
    if found is None or names_periodical(found["publisher"]) or DIGIT.search(found["publisher"]):
        return None
    return found


def _with_comma(text: str) -> re.Match[str] | None:
    for comma in COMMA_BEHIND.finditer(text):
        start, end = max(0, comma.start() - LONGEST_PUBLISHER), comma.start()
        if (found := YEAR_BEHIND.search(text, start, end)) is not None:
            return found
    return None


def publishes(name: str, mark: str, *, part: bool) -> bool:
    """Whether a name before a place is a publisher's: by its words, or as nothing else can be.

    `Addison-Wesley, Reading, MA, 1997` is a book's; before the place of a part stands a meeting.
    """
    if MARKED.search(name):
        return True
    alone = mark == "," and not part and NAME.fullmatch(name) is not None
    return alone and not DIGIT.search(name) and not names_periodical(name)


def names_periodical(name: str) -> bool:
    """Whether a name is a periodical's or a meeting's, which have no publisher's place."""
    return _periodicals().search(name) is not None


@cache
def _periodicals() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){kind_words('journal', 'conference')}", re.IGNORECASE)


def tells_day(name: str) -> bool:
    """Whether a name is a day or several: `May 28-31 2013`, `29 September`."""
    return DIGIT.search(name) is not None and any(map(month, WORD.findall(name)))
