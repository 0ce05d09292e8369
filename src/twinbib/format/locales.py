"""Which locales a style looks through for a language, and what each of them says.

CSL 1.0.2, Locale: the style's own `cs:locale` for the dialect, for the language, for all; then the
locale files of the dialect, of the language, of en-US. citeproc ships the files; what it lacks
(Kazakh, Kyrgyz, Uzbek) is ours, in `data/locales/`.
"""

import re
from functools import cache
from pathlib import Path
from typing import Any

import citeproc

from twinbib.format.item import Item
from twinbib.format.loader import CSL, load
from twinbib.format.terms import Locale, Term, Terms
from twinbib.language.scripts import has_cyrillic
from twinbib.tables import DATA

APOSTROPHE = re.compile(r"(?<=\w)'(?=\w)")  # à l'adresse
NAME = re.compile("[A-Za-z]{2,3}(?:-[A-Za-z]{2,4})*")
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
OWN = DATA / "locales"
PRIMARY = {**citeproc.PRIMARY_DIALECTS, "kk": "kk-KZ", "ky": "ky-KG", "uz": "uz-UZ"}
# a language of `CYRILLIC` that is written in Latin letters too, without being romanised
LATIN = {"uz": "uz-Latn"}
# languages that are written in Cyrillic: their works in Latin letters are romanised
CYRILLIC = frozenset({
    "ab", "ba", "be", "bg", "ce", "cv", "kk", "ky", "mk", "mn", "os", "ru", "sah", "sr", "tg", "tt",
    "udm", "uk", "uz",
})  # fmt: skip


def terms(style: Any, language: str) -> Terms:
    """The terms of `language` (`ru`, `en-GB`) in a style, its root element."""
    code = language.split("-", 1)[0].lower()
    own = {element.get(LANG, ""): element for element in style.findall(f"{CSL}locale")}
    locales = [_content(own[name]) for name in dict.fromkeys((language, code, "")) if name in own]
    files = dict.fromkeys((language, PRIMARY.get(code, ""), "en-US"))
    locales += [found for name in files if name and (found := _file(name)) is not None]
    return Terms(code, locales)


def language_of(item: Item, default: str) -> str:
    """The language whose terms an entry is printed with; `default` is the style's.

    A work in Russian whose entry has no Cyrillic letter is romanised: it gets English terms, `pp.`
    and `vol.`, as the journals ask. Cyrillic without a language of known terms gets the style's
    terms where those are Cyrillic, else Russian ones.
    """
    text = _words(item)
    default = default.split("-", 1)[0]
    cyrillic = has_cyrillic(text)
    if is_romanized(item):
        return "en"
    if item.language in LATIN and not cyrillic and text:
        return LATIN[item.language]
    if item.language in PRIMARY:
        return item.language
    if cyrillic == (default in CYRILLIC):
        return default
    return "ru" if cyrillic else "en"


def is_romanized(item: Item) -> bool:
    """Whether a work in a language of `CYRILLIC` is described in Latin letters, not its own."""
    words = _words(item)
    own = item.language in LATIN and "annote" not in item.strings
    return item.language in CYRILLIC and words != "" and not has_cyrillic(words) and not own


def _words(item: Item) -> str:
    return item.strings.get("title", "") + item.strings.get("container-title", "")


@cache
def _file(locale: str) -> Locale | None:
    """A locale file, ours before citeproc's; None where nobody has it."""
    if not NAME.fullmatch(locale):
        return None
    name = f"locales-{locale}.xml"
    for folder in (OWN, Path(citeproc.LOCALES_PATH)):
        if (folder / name).is_file():
            tree = load(folder / name, "locale")
            return _content(tree.root)
    return None


def _content(locale: Any) -> Locale:
    found = Locale()
    for term in locale.iterfind(f"{CSL}terms/{CSL}term"):
        one, many = term.findtext(f"{CSL}single"), term.findtext(f"{CSL}multiple")
        if one is None:
            one = many = term.text or ""
        one, many = (APOSTROPHE.sub("’", text or "") for text in (one, many))
        name = term.get("name", "")
        if gender := term.get("gender"):
            found.genders[name] = gender
        if gender := term.get("gender-form"):
            name += f"/{gender}"
        found.terms.setdefault(
            (name, term.get("form", "long")), Term(one, many or one, term.get("match", ""))
        )
    for date in locale.iterfind(f"{CSL}date"):
        found.dates[date.get("form", "")] = date
    options = locale.find(f"{CSL}style-options")
    if options is not None:
        found.options.update(options.attrib)
    return found
