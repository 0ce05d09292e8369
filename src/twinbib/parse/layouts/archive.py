"""A file of an archive: «ГАРФ. Ф. 1967. Оп. 1. Д. 30. Л. 5» (fond, inventory, file, leaf)."""

import re

from twinbib.parse.draft import Draft
from twinbib.parse.head import take_authors
from twinbib.parse.layouts.layout import Layout
from twinbib.parse.tidy import tidy
from twinbib.parse.translated_title import take_translation

# a file, a unit of storage; Ukrainian and Belarusian «Спр.», Bulgarian «а. е.», Uzbek «йиғма жилд»
FILE = (
    r"(?:[Дд]\.?|[Дд]ело|[Dd]\.?|[Ее]д\.\s?хр\.|[Сс]пр(?:\.|ава)|[Ss]pr\.|а\.\s?е\.|[Aa]\.\s?[Ee]\."
    r"|[Йй]иғма\sжилд)"
)
LEAF = r"(?:[Лл]{1,2}\.?|[Ll]{1,2}\.?|[Аа]рк\.?|[Aa]rk\.|варақ)"
FOND = re.compile(
    r"[ФфFf](?:онд|ond|(?<=[ФF])\.?|\.)\s?(?:№\s?)?\w?-?\d+\w?\s?[.,;]\s*(?:[Оо]п\.?|[Оо]пись?|[Oo]p\.?|[Вв]оп\.|[Рр]ўйхат)\s?\d+\w?"
    rf"(?:\s?[.,;]\s*{FILE}\s?\d+\w?)?(?:\s?[.,;]\s*{LEAF}\s?\d[\d\s–—,обзв.zv-]*)?"
)
# «ОР РГБ. Ф. 93. Разд. II. К. 5. Ед. хр. 24»: a box in place of an inventory
BOX = re.compile(
    rf"[Фф]\.\s?\d+\.\s(?:Разд\.\s[IVX]+\.\s)?(?:К|Карт)\.\s?\d+\.\s{FILE}\s?\d+(?:\.\s{LEAF}\s?\d[\d\s–—,об.-]*)?"
)
# «ҚР ОМА. 1147-қор, 1-тізбе, 25-іс, 12-парақ», «Қ. 81. Т. 1. І. 1255. П. 14»
QOR = re.compile(
    r"\d+-qor[.,]\s\d+-tizbe(?:[.,]\s\d+-is)?(?:[.,]\s\d+(?:[-–]\d+)?-paraq\w*)?"
    r"|\d+-қор[.,]\s\d+-тізбе(?:[.,]\s\d+-іс)?(?:[.,]\s\d+(?:[-–]\d+)?-парақ\w*)?"
    r"|Қ\.\s?\d+\.\sТ\.\s?\d+\.\sІ\.\s?\d+(?:\.\sП\.\s?\d[\d–-]*)?"
)
# «Архив Југославије, фонд 313, Министарство просвете, фасцикла 1, а. ј. 2»
FASCICLE = re.compile(
    r"[Фф]онд\s\d+,(?:\s[^.,]{2,60},)?\s(?:фасц(?:икла|\.)|кутија)\s\d+"
    r"(?:,\s(?:а\.\s?ј\.|архивска јединица)\s?\d+)?"
)
# the ways of naming a shelf, each with the small letters one of which it needs
PLACES = (
    (FOND, ("оп.", "оп ", "опис", "op.", "op ", "рўйхат")),
    (BOX, ("ед. хр", "ед.хр")),
    (QOR, ("-қор", "-qor", "қ.")),
    (FASCICLE, ("фасц", "кутија")),
)
SIGNS = tuple(sign for _, signs in PLACES for sign in signs)


def _place(draft: Draft) -> re.Match[str] | None:
    for place, signs in PLACES if draft.says(SIGNS) else ():
        if draft.says(signs) and (found := place.search(draft.text)) is not None:
            return found
    return None


def fits(draft: Draft) -> bool:
    """Whether fond and inventory are named."""
    return _place(draft) is not None


def read(draft: Draft) -> None:
    """The place in the archive; before it the archive, and before a double slash the title."""
    place = _place(draft)
    if place is None:
        return
    draft.fields["number"] = tidy(place.group())
    draft.mask("number", place.start(), place.end(), "place_in_archive")
    take_translation(draft, 0, place.start())
    slash = draft.text.find("//", 0, place.start())
    archive = slash + 2 if slash >= 0 else 0
    draft.fields["archive"] = tidy(draft.text[archive : place.start()])
    draft.mask("archive", archive, place.start(), "archive")
    if slash >= 0:
        title = take_authors(draft, 0, slash)
        draft.fields["title"] = tidy(draft.text[title:slash])
        draft.mask("title", title, archive, "title")
    else:
        draft.fields["title"] = draft.fields["archive"]


LAYOUT = Layout("archive", fits, read)
