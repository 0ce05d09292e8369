"""The volume: `Т. 12`, `Vol. 87`, `v. 320`, `Volume III`; with its title «Т. 1: Средние века»."""

import re

from twinbib.parse.draft import Found

VOLUME = re.compile(
    r"[ТтTtVvBJГгGg](?<!\w.)(?<![^\d)\ue000]\..)(?:(?<=[Гг])од(?=\.\s?[\dIVXLC]{1,7},)|(?<=[Gg])od(?=\.\s?[\dIVXLC]{1,7},)|(?<=[ТтTtVv])|ом|om|ol|olume|(?<=B)d|and|ahrgang|g|\s?ом)"
    r"(?:\s?\.\s*|\s+|(?<=[Vv]),\s)(?!(?:19|20)\d\d\s?[gг]\b)(?P<volume>(?:[A-Z]\s?)?\d{1,4}(?:[.,]\d{1,3})?(?:\s?[-–—/]\s?\d{1,4})?"
    r"|[IVXLCІХ]{1,7}(?!(?<=\.[IVXLCІХ])\.\s?[^\W\d_]{3}))(?![\w]|[.,]\d)(?:\s?:\s?(?P<title>(?:[^.;\ue000/]|/(?!\s)){2,120}(?<!\s)))?"
)
# `В 2 т.`, `in 3 vols.`: how many volumes there are, not which one
SET = re.compile(
    r"\((?:Vols|Тт)\.\s?\d{1,3}\s?[-–—]\s?\d{1,3}\)"
    r"|[ВвУуIiVv](?<!\w.)n?\s+\d{1,3}(?:-?х|-?ти|-?kh|-?h)?\s*(?:тт?|томах|частях|кн(?=\.\s*Кн\.\s?\d)|vols?|ч|tt?|tomakh|tomah)\b\.?"
)

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
        if (
            text[max(0, match.start() - 8) : match.start()].rstrip()[-1:] in MARKS
        ):  # «Сочинения в 4 т.» is a title
            return Found(match.group().strip("()"), match.start(), match.end())
    return None
