"""The volume: `Т. 12`, `Vol. 87`, `v. 320`, `Volume III`; with its title «Т. 1: Средние века»."""

import re

from twinbib.parse.draft import GAP, Found

VOLUME = re.compile(
    r"[ТтTtVvBJГгGg](?<!\w.)(?<![^\d)\ue000]\..)(?:(?<=[Гг])од(?=\.\s?[\dIVXLC]{1,7},)|(?<=[Gg])od(?=\.\s?[\dIVXLC]{1,7},)|(?<=[ТтTtVv])|ом|om|ol|olume|(?<=B)d|and|ahrgang|g|\s?ом)"
    r"(?:\s?\.\s*|\s+|(?<=[Vv]),\s)(?!(?:19|20)\d\d\s?[gг]\b)(?P<volume>(?:[A-Z]\s?)?\d{1,4}(?:[.,]\d{1,3})?(?:\s?[-–—/]\s?\d{1,4})?"
    r"|[IVXLCІХ]{1,7}(?!(?<=\.[IVXLCІХ])\.\s?[^\W\d_]{3}))(?![\w]|[.,]\d)(?:\s?:\s?(?P<title>(?:[^.;\ue000/]|/(?!\s)){2,120}(?<!\s)))?"
)
# `В 2 т.`, `in 3 vols.`: how many volumes there are, not which one
SO_MANY = r"[ВвУуIiVv](?<!\w.)n?\s+\d{1,3}(?:-?х|-?ти|-?kh|-?h)?\s*"
UNITS = r"(?:тт?|томах|частях|vols?|ч|tt?|tomakh|tomah)"
SET = re.compile(
    r"\((?:Vols|Тт)\.\s?\d{1,3}\s?[-–—]\s?\d{1,3}\)"
    rf"|{SO_MANY}(?:{UNITS}|кн(?=\.\s*Кн\.\s?\d))\b\.?"
)
# «Собрание сочинений : в 6 т.»: the same at the end of a title, of books too
BEHIND_TITLE = re.compile(rf":\s(?P<said>{SO_MANY}(?:{UNITS}|кн)\b\.?)[\s.:{GAP}]*$")

ROLE = re.compile(r"(?:сост|ред|уклад|упоряд|пер|авт|comp|eds?|by)\.?\s*$", re.IGNORECASE)
LONGEST_ROLE = 12  # characters of a role and a space
MARKS = ("", ".", ":", "–", "—", "-", "\ue000")


def volume(text: str) -> Found | None:
    """The number of the volume; its title is given by `volume_title`."""
    match = next((one for one in VOLUME.finditer(text) if not _is_initials(text, one)), None)
    if match is None:
        return None
    return Found(match["volume"], match.start(), match.end("volume"))


def _is_initials(text: str, match: re.Match[str]) -> bool:
    """Whether a role stands before «Т. І.» or `V. V.`: «/ сост. Т. І. Гук»."""
    start = match.start()
    return match["volume"].isalpha() and bool(
        ROLE.search(text, max(0, start - LONGEST_ROLE), start)
    )


def volume_title(text: str) -> Found | None:
    """What a volume calls itself: «Т. 1: Средние века»."""
    match = VOLUME.search(text)
    if match is None or match["title"] is None:
        return None
    return Found(match["title"].strip(), match.start("title"), match.end("title"))


def volumes(text: str) -> Found | None:
    """How many volumes the work has, as printed."""
    for match in SET.finditer(text):
        before = text[max(0, match.start() - 8) : match.start()].rstrip()
        if before[-1:] in MARKS:  # «Сочинения в 4 т.» is a title
            return Found(match.group().strip("()"), match.start(), match.end())
    return None


def volumes_behind_title(text: str) -> Found | None:
    """How many volumes a title says at its end that the work has, with the colon before it."""
    match = BEHIND_TITLE.search(text)
    return None if match is None else Found(match["said"], match.start(), match.end())
