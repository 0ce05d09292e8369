"""The day an online text came out: `— 02.08.2018`, `Published online at 02 Aug 2018.`, `опубл. 5.06.2007`."""

import re

from twinbib.parse.draft import Found
from twinbib.parse.fields.dates import ANY_DATE, date

LABELLED = re.compile(
    r"(?:[Pp]ublished(?:\s+online)?(?:\s+(?:at|on))?|[Оо]публ(?:\.|иковано)|[Дд]ата\s+публикации|[Oo]publ\.)\s*:?\s*"
    rf"(?P<date>{ANY_DATE})\.?"
)
BETWEEN = re.compile(r"(?<=[–—.,])\s+(?P<date>\d{1,2}\.\d{1,2}\.(?:19|20)\d\d)(?=\s*(?:$|[.,;)\ue000]|[–—|/]|I\s|//))")


def published(text: str) -> Found | None:
    """The date, with its label."""
    match = LABELLED.search(text) or BETWEEN.search(text)
    if match is None:
        return None
    return Found(date(match["date"]), match.start(), match.end())
