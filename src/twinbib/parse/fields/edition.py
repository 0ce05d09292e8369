"""The edition: `2-е изд., перераб. и доп.`, `3rd ed.`, `Изд. 2-е`, `Испр. изд-е`.

In words too: «Пятое издание», «Изд. второе», `Fifth edition`.
"""

import re

from twinbib.parse.draft import Found

MORE = (
    r"(?:,?\s*(?:испр|доп|допов|перераб|стер|стереотип|и|та|перероб|ispr|dop|pererab|rev|and|enl|corrected"
    r"|[Rr]evised)\.?(?=[\s,.]))*"
)
EDITION = re.compile(
    r"[\dИIВ](?<![\w.].)(?:(?<=\d)\d?(?:\s?-?\s?(?:е|ое|е\.|ье|[тгшм]е|т?є|th|nd|rd|st|d|e)\s+(?:rev\.\s)?(?:изд|ed|izd|вид)(?:ание|ition|\b\.?(?:-е)?)"
    r"|\.\s?Aufl(?:\.|age)|\s+вид\b\.?)"
    r"|(?:(?<=И)зд|(?<=I)zd|(?<=В)ид)\.\s+\d{1,2}(?:\s?-?\s?(?:е|ое))?(?!\d)|(?<=И)спр\.\s+изд-е)"
    + MORE
)
ORDINAL = (
    r"(?:[Вв]тор|[Тт]рет|[Чч]етв[её]рт|[Пп]ят|[Шш]ест|[Сс]едьм|[Вв]осьм|[Дд]евят|[Дд]есят)(?:ое|ье)"
)
ENGLISH = r"(?:Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Revised|International)"
# a part of its own; beside a parallel title it is of the title: «Пятое издание = … Fifth Edition»
IN_WORDS = re.compile(
    rf"(?<=[.–—-]\s)(?:{ORDINAL}\s+изд(?:ание|\.)|Изд(?:\.|ание)\s+{ORDINAL}|{ENGLISH}\s[Ee]d(?:ition|\.))"
    rf"(?!\w|\s*=){MORE}"
)


def edition(text: str) -> Found | None:
    """The statement as printed."""
    match = EDITION.search(text) or IN_WORDS.search(text)
    if match is not None and " = " in text[: match.start()] and match.re is IN_WORDS:
        return None
    return None if match is None else Found(match.group().strip(" ,"), match.start(), match.end())
