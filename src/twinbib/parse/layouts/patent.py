"""A patent: `Patent RF, no. 2280590, 2006.`, «Патент на полезную модель № 78002, Россия 2008».

The words that name it stand before or behind the title: «Патент RU №2415809. Способ получения
кремния/Е.А. Орлова, … Бюл. №31, 2011».
"""

import re

from twinbib.parse.details import take_details
from twinbib.parse.draft import Draft
from twinbib.parse.head import first_gap, take_authors, take_people_behind_slash, take_title
from twinbib.parse.layouts.layout import Layout
from twinbib.parse.tidy import tidy
from twinbib.parse.translated_title import take_translation

COUNTRY = (
    r"(?:РФ|РК|СССР|Росси[ияй]|Рос(?:\.|с?ийск(?:ая|ой))\s+[Фф]едераци[ияй]|Україна|Украина|RF|USSR"
    r"|(?:the\s+)?Russian\s+Federation|Rossijsk\w+\s+Federaci\w+|(?:The\s+)?Soviet\s+Union|USA?|U\.S\.|EP|Japan|Germany|China)"
)
KIND = (
    r"(?:(?:на|na|of|for)\s+(?:the\s+)?"
    r"(?:изобретение|полезную\s+модель|izobretenie|invention|utility\s+model))"
)
NAMED = re.compile(
    rf"(?P<genre>(?:{COUNTRY}[.,]?\s+)?"
    r"(?:[Пп]атент|[Пп]ат\.|[Зз]аявка(?=\s\d)|[Аа]\.\x20?с\.|[Аа]вторское\s+свидетельство|[Tt]he\s+patent|(?:[Uu]tility\s+model\s+)?[Pp]atent)"
    rf"(?:\s+(?:{KIND}|{COUNTRY}(?=[\s.,№])|of\s+\w+))*)[.,]?\s*(?:№|[Nn]o\.?|N)?\s*"
    r"(?P<number>(?:RUS?|SU|UA|KZ|US)?\s?(?:\(11\))?(?:№\s?)?\d[\d\s]{2,10}\d(?:\(13\))?(?:\s?[A-ZА-Я]\d?)?)(?!\w)"
    rf"(?:,?\s+(?P<country>{COUNTRY})(?!\w))?(?:\s+(?P<kind>{KIND}))?"
)
# the class of the invention: «МПК G21F9/12», «МПК7 H 04 B 1/38», `IPC G01N`, «Кл. G01 №29/04»
CLASS = re.compile(
    r"[\s.,;:]*(?P<class>(?:МПК|МКИ|IPC|MPK|Кл|Kl)\d?\.?\s*[A-ZА-Я]+\d?[\w/]*"
    r"(?:,?\s?(?!(?:19|20)\d\d\b)(?:№?[A-ZА-Я]?\d[\w/]*(?:\.\d)?|[A-ZА-Я]\b)){0,9})[\s.,;]*"
)
# «… / А. А. Иванов. – № 2008140198; заявл. 13.10.08»: what is said of the patent itself
BEHIND = re.compile(r"\.\s?[–—-]\s|[.;]\s№|[;,]\s(?:заяв|приоритет|applicant|zayav)")
SIGNS = ("патент", "пат.", "заявка ", "а.с", "а. с", "авторское", "patent")


def fits(draft: Draft) -> bool:
    """Whether the entry names a patent and its number."""
    return draft.says(SIGNS) and NAMED.search(draft.text) is not None


def read(draft: Draft) -> None:
    """Number and kind, then what is before them, or behind where only the authors are before."""
    named = NAMED.search(draft.text)
    if named is None:
        return
    draft.fields |= {"genre": _genre(named), "number": _number(named["number"])}
    draft.mask("number", named.start(), named.end(), "patent")
    start = take_authors(draft, 0, named.start())
    before = bool(draft.text[start : named.start()].strip(" ./,:"))
    behind = _take_class(draft, named.end())
    take_details(draft, named.end())
    found = BEHIND.search(draft.text, behind)
    end = found.start() if found else first_gap(draft.text, behind)
    if before:
        take_translation(draft, start, named.start())
        take_title(draft, start, named.start())
        take_people_behind_slash(draft, behind, end)
    else:
        take_title(draft, behind, end)


def _genre(named: re.Match[str]) -> str:
    """The kind of patent with its country: «Патент РФ на изобретение», «А. с. СССР»."""
    words = [named["genre"].strip(" ,")]
    words += [more for more in (named["country"], named["kind"]) if more and more not in words[0]]
    return " ".join(words)


def _number(printed: str) -> str:
    """The number without the codes of its parts: `RU(11)139703(13)U1` (WIPO ST.9)."""
    return tidy(printed.replace("№", "").replace("(11)", " ").replace("(13)", " "))


def _take_class(draft: Draft, start: int) -> int:
    found = CLASS.match(draft.text, start)
    if found is None:
        return start
    draft.leave(found["class"])
    draft.mask("unread", found.start("class"), found.end("class"), "class_of_patent")
    return found.end()


LAYOUT = Layout("patent", fits, read)
