"""The edition: `2-е изд., перераб. и доп.`, `3rd ed.`, `Изд. 2-е`, `Испр. изд-е`."""

import re

from twinbib.parse.draft import Found

EDITION = re.compile(
    r"[\dИIВ](?<![\w.].)(?:(?<=\d)\d?(?:\s?-?\s?(?:е|ое|е\.|th|nd|rd|st|d|e)\s+(?:rev\.\s)?(?:изд|ed|izd|вид)(?:ание|ition|\b\.?(?:-е)?)"
    r"|\.\s?Aufl(?:\.|age)|\s+вид\b\.?)"
    r"|(?:(?<=И)зд|(?<=I)zd|(?<=В)ид)\.\s+\d{1,2}(?:\s?-?\s?(?:е|ое))?(?!\d)|(?<=И)спр\.\s+изд-е)"
    r"(?:,?\s*(?:испр|доп|перераб|стер|стереотип|и|та|перероб|ispr|dop|pererab|rev|and|enl|[Rr]evised)\.?(?=[\s,.]))*"
)


def edition(text: str) -> Found | None:
    """The statement as printed."""
    match = EDITION.search(text)
    return None if match is None else Found(match.group().strip(" ,"), match.start(), match.end())
