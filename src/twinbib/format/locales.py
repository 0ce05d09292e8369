"""The words of a language: which locales a style looks through, in which order, and their terms.

CSL 1.0.2, Locale: the style's own `cs:locale` for the dialect, for the language, for all; then the
locale files of the dialect, the language, en-US. citeproc ships the files; those it lacks are ours,
in `data/locales/`.
"""

from functools import cache
from pathlib import Path
from typing import Any

import citeproc

from twinbib.format.loader import CSL, load
from twinbib.tables import DATA

LANG = "{http://www.w3.org/XML/1998/namespace}lang"
OWN = DATA / "locales"
# where a locale lacks a form of a term, CSL 1.0.2 (Terms) falls back on
FALLBACK = {"verb-short": "verb", "symbol": "short", "verb": "long", "short": "long"}
DEFAULTS = {"limit-day-ordinals-to-day-1": "false", "punctuation-in-quote": "false"}


class Terms:
    """All terms, date forms and options of one language for one style, most special first."""

    __slots__ = ("_dates", "_options", "_terms", "language")

    def __init__(self, language: str, locales: list[Any]) -> None:
        self.language = language[:2]
        self._terms: dict[tuple[str, str], tuple[str, str, str]] = {}
        self._dates: dict[str, Any] = {}
        self._options = dict(DEFAULTS)
        for locale in reversed(locales):
            terms, dates, options = _content(locale)
            if any(name.startswith("ordinal") for name, _ in terms):
                self._forget_ordinals()
            self._terms.update(terms)
            self._dates.update(dates)
            self._options.update(options)

    def _forget_ordinals(self) -> None:
        """A locale that has ordinals of its own replaces all (CSL 1.0.2, Ordinal Suffixes)."""
        for key in [key for key in self._terms if key[0].startswith("ordinal")]:
            del self._terms[key]

    def term(self, name: str, form: str = "long", *, plural: bool = False) -> str:
        """A term in one of its forms, else in the form that CSL falls back on, else nothing."""
        found = self._terms.get((name, form))
        while found is None and form in FALLBACK:
            form = FALLBACK[form]
            found = self._terms.get((name, form))
        return found[plural] if found else ""

    def ordinal(self, number: int) -> str:
        """The suffix that makes `number` an ordinal: `-е` , `st`."""
        exact = self._terms.get((f"ordinal-{number:02}", "long"))
        if exact:
            return exact[0]
        for digits, whole in ((number % 100, "whole-number"), (number % 10, "last-two-digits")):
            found = self._terms.get((f"ordinal-{digits:02}", "long"))
            if found and found[2] not in (whole, "whole-number"):
                return found[0]
        return self.term("ordinal")

    def date(self, form: str) -> Any:
        """The `cs:date` of a localised form, `numeric` or `text`; None where there is none."""
        return self._dates.get(form)

    def option(self, name: str) -> str:
        """A style option of the locale, such as `punctuation-in-quote`."""
        return self._options.get(name, "")


@cache
def _file(locale: str) -> Any:
    """The root of a locale file, ours before citeproc's; None where nobody has it."""
    name = f"locales-{locale}.xml"
    for folder in (OWN, Path(citeproc.LOCALES_PATH)):
        if (folder / name).is_file():
            return load(folder / name).root
    return None


def _content(locale: Any) -> tuple[dict[tuple[str, str], tuple[str, str, str]], Any, Any]:
    """What a locale says: its terms by name and form, its dates by form, its options."""
    terms: dict[tuple[str, str], tuple[str, str, str]] = {}
    for term in locale.iterfind(f"{CSL}terms/{CSL}term"):
        one = term.findtext(f"{CSL}single")
        many = term.findtext(f"{CSL}multiple")
        one, many = (term.text or "",) * 2 if one is None else (one, many or one)
        key = term.get("name", ""), term.get("form", "long")
        terms.setdefault(key, (one, many, term.get("match", "")))
    dates = {date.get("form", ""): date for date in locale.iterfind(f"{CSL}date")}
    options = locale.find(f"{CSL}style-options")
    return terms, dates, dict(options.attrib) if options is not None else {}
