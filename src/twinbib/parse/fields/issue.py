"""The issue: `№13`, `№4(67)`, `N 4–7`, `No. 3`, `Вып. 1`, `Vyp. 3`, `iss. 4`, `Бюл. №31`."""

import re

from twinbib.language.scripts import UPPER
from twinbib.parse.draft import Found

NUMBER = (
    # the year behind a dash with a space is none of it: «№4 - 2014»
    r"[SСS]?\d{1,5}[а-яa-z]?(?:\s?[-–—/&](?:\d|\s(?!(?:19|20)\d\d\b)\d)\d{0,4})?"
    r"(?:\s?\(\s?(?!(?:19|20)\d\d\))\d{1,5}(?:\s?[-–—/]\s?\d{1,5})?\s?\))?"
)
ISSUE = re.compile(
    r"[ВвVvIiБбBbHШш№NnЧч](?<!\w.)(?<![^\d)\ue000]\..)"
    r"(?:(?:ып|yp|ss|ssue|ыпуск|юлл?|yul|ul(?=\.)|ип|ипуск|eft|ығ|исло|р(?=\.)|r(?=\.))\.?\s*(?:№\s*|[Nn]o\.\s*)?(?!(?:19|20)\d\d[.,])"
    rf"|(?<=№)№?\.?\s*|(?<=[Nn])(?:o|r|о)?(?:\.\s*|\s+)|(?<=[Nn])o,\s)(?P<issue>{NUMBER})"
    r"(?![\w]|\s?[-–/]?\d|-[А-ЯA-Z])"
)

# of a title that goes on: «энергоблок № 2 Ростовской АЭС», «Доклад № 873 на III конференции»
OF_TITLE = re.compile(rf"\s(?:[{UPPER}]\w|(?:на|at)\s)")

# «2011. 3(77).», `2005/1`: no mark at all, but the place and the shape of an issue
BARE = re.compile(
    r"[.,\ue000]\s*(?:[–—-]\s*)?(?P<issue>(?P<outside>\d{1,4})\s?\(\s?(?P<inside>(?!(?:19|20)\d\d\b)\d{1,4})\s?\))"
    r"(?=\s*(?:$|[.,;:\ue000]|[–—-]))"
)
# `v. 106(2)`: the volume is read already
BEHIND_VOLUME = re.compile(
    r"\ue000\s?\(\s?(?P<issue>(?!(?:19|20)\d\d)\d{1,4}(?:\s?[-–/]\s?\d{1,4})?)\s?\)(?=\s*[.,;:\ue000])"
)

# «Български език, 2005, кн. 3, с. 45–62»: the pages behind it are read already
BOOK = re.compile(r"(?<=,\s)кн\.\s?(?P<issue>\d{1,3})(?=,\s?\ue000)")

# a word of its own; «№», `no.` and `N` say no more than the field does
LABEL = re.compile(r"(?![Nn][oоr]?[\s.,])[^\W\d_]{2,}\.?")


def issue(text: str) -> Found | None:
    """The issue with what stands in round brackets behind it: `4(67)`.

    Without a mark the issues of all years are counted in the brackets, «2011. 3(77)»: of `52(1)`,
    where the number in them is the smaller one, the other is a volume.
    """
    whole = next(filter(_is_whole, ISSUE.finditer(text)), None)
    match = whole or BEHIND_VOLUME.search(text) or BOOK.search(text)
    if match is None:
        return _bare(BARE.search(text))
    word = LABEL.match(text, match.start(), match.start("issue"))
    label = (("issue_label", word.group()),) if word else ()
    return Found(match["issue"], match.start(), match.end(), label)


def _is_whole(match: re.Match[str]) -> bool:
    """Whether a number is no part of a title; words tell more than «№»."""
    marked = match.group()[0] in "№Nn"
    return not (marked and OF_TITLE.match(match.string, match.end()))


def _bare(match: re.Match[str] | None) -> Found | None:
    if match is None:
        return None
    if int(match["inside"]) < int(match["outside"]):
        volume = (("volume", match["outside"]),)
        return Found(match["inside"], match.start("outside"), match.end(), volume)
    return Found(match["issue"], match.start(), match.end())
