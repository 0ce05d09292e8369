"""The day an online text came out: `— 02.08.2018`, `Published online at 02 Aug 2018.`."""

import re
from functools import cache

from twinbib.parse.draft import Found
from twinbib.parse.fields.dates import ANY_DATE, date
from twinbib.parse.labels import label

BETWEEN = re.compile(
    r"[–—.,]\s+(?P<date>\d{1,2}\.\d{1,2}\.(?:19|20)\d\d)"
    r"(?=\s*(?:$|[.,;)\ue000]|[–—|/]|I\s|//))"
)


@cache
def _labelled() -> re.Pattern[str]:
    day = rf"(?P<date>{ANY_DATE})(?:\s?[гр]\b)?\.?"
    return re.compile(rf"{label('published')}\s*:?\s*{day}", re.IGNORECASE)


def published(text: str) -> Found | None:
    """The date, with its label."""
    match = _labelled().search(text)
    return None if match is None else Found(date(match["date"]), match.start(), match.end())


def day_alone(text: str) -> Found | None:
    """The date, between two marks."""
    match = BETWEEN.search(text)
    return None if match is None else Found(date(match["date"]), match.start() + 1, match.end())
