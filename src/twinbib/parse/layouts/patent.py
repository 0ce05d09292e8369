"""A patent: `Patent RF, no. 2280590, 2006.`, «Патент на полезную модель № 78002, Россия 2008».

The words that name it stand before or behind the title: «Патент RU №2415809. Способ получения
кремния/Е.А. Орлова, … Бюл. №31, 2011».
"""

import re

from twinbib.parse.details import take_details
from twinbib.parse.draft import Draft
from twinbib.parse.head import take_authors, take_title
from twinbib.parse.layouts.layout import Layout
from twinbib.parse.tidy import tidy

NAMED = re.compile(
    r"(?P<genre>(?:[Пп]атент|[Пп]ат\.|[Аа]\.\x20?с\.|[Аа]вторское\s+свидетельство|(?:[Uu]tility\s+model\s+)?[Pp]atent)"
    r"(?:\s+(?:на\s+(?:изобретение|полезную\s+модель)|РФ|РК|России|Российской\s+Федерации|СССР|RF|US|of\s+\w+))*)"
    r",?\s*(?:№|[Nn]o\.?|N)?\s*(?P<number>(?:RU|SU|UA|KZ|US)?\s?(?:№\s?)?\d[\d\s]{2,10}\d(?:\s?[A-ZА-Я]\d?)?)(?!\w)"
)

SIGNS = ("патент", "пат.", "а.с", "а. с", "авторское", "patent")


def fits(draft: Draft) -> bool:
    """Whether the entry names a patent and its number."""
    return draft.says(SIGNS) and NAMED.search(draft.text) is not None


def read(draft: Draft) -> None:
    """Number and kind, then what is before them, or behind where nothing is."""
    named = NAMED.search(draft.text)
    if named is None:
        return
    draft.fields |= {"genre": named["genre"], "number": tidy(named["number"].replace("№", ""))}
    draft.mask("number", named.start(), named.end(), "patent")
    before = bool(draft.text[: named.start()].strip(" ./"))
    start = take_authors(draft, 0, named.start()) if before else named.end()
    take_details(draft, named.end())
    take_title(draft, start, named.start() if before else len(draft.text))


LAYOUT = Layout("patent", fits, read)
