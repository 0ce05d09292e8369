"""Volume, issue and pages in one, without marks: `22(9):2935-2952`, `63: 1379–1389`."""

import re
from dataclasses import dataclass

from twinbib.model import Pages, Unread
from twinbib.parse.fields.pages import read

COMPACT = re.compile(
    r"(?:(?<=[\s,.;–—\ue000])|^)(?P<volume>\d{1,4})?\s?(?:\((?P<issue>\d{1,4}(?:[-–/]\d{1,4})?)\))?\s?"
    r"(?P<joint>:\s?|,\s?(?=\d+\s?[-–—]\s?\d+))(?P<pages>\d{1,7}(?:\s?[-–—]\s?\d{1,7})?)(?=\s*(?:$|[.,;\ue000(\[]))"
)


@dataclass(frozen=True, slots=True)
class Compact:
    """What was read, and its piece."""

    volume: str
    issue: str
    pages: Pages | Unread
    start: int
    end: int


def volume_pages(text: str) -> Compact | None:
    """The last such piece; a volume or an issue must be there, or it is a time of day."""
    for match in reversed(list(COMPACT.finditer(text))):
        volume, issue = match["volume"] or "", match["issue"] or ""
        if (issue or volume) and (issue or match["joint"].startswith(":")):
            return Compact(volume, issue, read(match["pages"]), match.start(), match.end())
    return None
