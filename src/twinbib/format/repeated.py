"""What a title prints already, so that the entry does not print it twice.

A decree's title often is the whole of it: «Указ Президента Республики Узбекистан, от 07.02.2017 г.
№ УП-4947 «О стратегии …»», with number and date in fields of their own beside it.
"""

from collections.abc import Mapping

from twinbib.format.item import ItemDate

LAWS = frozenset({"legislation", "bill", "regulation", "legal_case"})
NUMBERED = LAWS | {"standard", "patent"}


def repeated(
    kind: str, strings: Mapping[str, str], dates: Mapping[str, ItemDate]
) -> frozenset[str]:
    """The variables of an item of that CSL type which its title, or its DOI, prints.

    A standard's year of publication is its own, even where it is the year in its number.
    """
    title = strings.get("title", "")
    found = set()
    if kind in NUMBERED and _inside(strings.get("number", ""), title):
        found.add("number")
    issued = dates.get("issued")
    year = str(issued.parts[0]) if issued is not None and issued.parts else ""
    if _inside(year, title) and (kind in LAWS or (kind in NUMBERED and "publisher" not in strings)):
        found.add("issued")
    doi = strings.get("DOI", "")
    if doi and strings.get("URL", "").lower().endswith(f"doi.org/{doi.lower()}"):
        found.add("URL")
    return frozenset(found)


def _inside(value: str, title: str) -> bool:
    """Whether a number stands in a title, not as a part of a longer one."""
    at = title.find(value) if value else -1
    if at < 0:
        return False
    before, after = title[:at], title[at + len(value) :]
    return not before[-1:].isalnum() and not after[:1].isalnum()
