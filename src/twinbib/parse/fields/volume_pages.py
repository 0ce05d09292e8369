"""Volume, issue and pages in one, without marks: `22(9):2935-2952`, `63: 1379–1389`."""

import re
from dataclasses import dataclass

from twinbib.model import Pages, Unread
from twinbib.parse.fields.pages import read

PAGES = re.compile(
    r"[:,]\s?(?P<pages>\d{1,7}(?P<until>\s?[-–—]\s?\d{1,7})?)(?=\s*(?:$|[.,;\ue000(\[]))"
)
BEFORE = re.compile(
    r"(?:(?<=[\s,.;–—\ue000])|^)(?P<volume>\d{1,4})?\s?(?:\((?P<issue>\d{1,4}(?:[-–/]\d{1,4})?)\))?\s?$"
)
LONGEST = 20  # characters of volume and issue


@dataclass(frozen=True, slots=True)
class Compact:
    """What was read, and its piece."""

    volume: str
    issue: str
    pages: Pages | Unread
    start: int
    end: int


def volume_pages(text: str) -> Compact | None:
    """The last such piece; a volume or an issue must be there, or it is a time of day.

    A comma between them needs an issue before and a range behind: `33(1), 57-62`.
    """
    last = None
    for match in PAGES.finditer(text):
        before = BEFORE.search(text, max(0, match.start() - LONGEST), match.start())
        if before is None or (
            text[match.start()] == "," and not (before["issue"] and match["until"])
        ):
            continue
        if before["volume"] or before["issue"]:
            last = before, match
    if last is None:
        return None
    before, match = last
    volume, issue = before["volume"] or "", before["issue"] or ""
    return Compact(volume, issue, read(match["pages"]), before.start(), match.end())
