"""The words of one language, as a style uses them: terms, date forms, options of its locales."""

from dataclasses import dataclass, field
from typing import Any, NamedTuple

from twinbib.language.scripts import has_cyrillic

# where a locale lacks a form of a term, CSL 1.0.2 (Terms) falls back on
FALLBACK = {"verb-short": "verb", "symbol": "short", "verb": "long", "short": "long"}
DEFAULTS = {"limit-day-ordinals-to-day-1": "false", "punctuation-in-quote": "false"}


class Term(NamedTuple):
    """A term: one, many, and for an ordinal which numbers it is for."""

    single: str
    multiple: str
    match: str = ""


@dataclass(frozen=True, slots=True)
class Locale:
    """What one locale says: terms by name and form, `cs:date` elements by form, style options.

    A name with a gender behind a slash is a form for that gender; `genders` are those of nouns.
    """

    terms: dict[tuple[str, str], Term] = field(default_factory=dict)
    dates: dict[str, Any] = field(default_factory=dict)
    options: dict[str, str] = field(default_factory=dict)
    genders: dict[str, str] = field(default_factory=dict)


class Terms:
    """What several locales say together, `locales` from the most special to the most general."""

    __slots__ = ("_dates", "_genders", "_options", "_terms", "cyrillic", "language", "quotes")

    def __init__(self, language: str, locales: list[Locale]) -> None:
        self.language = language
        self.quotes: tuple[str, str] | None = None  # the marks of its quotes, once asked for
        self._terms: dict[tuple[str, str], Term] = {}
        self._dates: dict[str, Any] = {}
        self._genders: dict[str, str] = {}
        self._options = dict(DEFAULTS)
        for locale in reversed(locales):
            if ("ordinal", "long") in locale.terms:
                self._forget_ordinals()
            self._terms.update(locale.terms)
            self._dates.update(locale.dates)
            self._genders.update(locale.genders)
            self._options.update(locale.options)
        self.cyrillic = has_cyrillic(self.term("page", "short") + self.term("and"))

    def _forget_ordinals(self) -> None:
        """A locale with ordinals of its own replaces all (CSL 1.0.2, Ordinal Suffixes)."""
        for key in [key for key in self._terms if key[0].startswith("ordinal")]:
            del self._terms[key]

    def term(self, name: str, form: str = "long", *, plural: bool = False) -> str:
        """A term in one of its forms, else in the form that CSL falls back on, else nothing."""
        found = self._terms.get((name, form))
        while found is None and form in FALLBACK:
            form = FALLBACK[form]
            found = self._terms.get((name, form))
        if found is None:
            return ""
        return found.multiple if plural else found.single

    def gender(self, noun: str) -> str:
        """Whether `noun`, a term, is masculine or feminine, where its locale says so."""
        return self._genders.get(noun, "")

    def ordinal(self, number: int, gender: str = "") -> str:
        """What makes `number` an ordinal: `st`, `-е` (CSL 1.0.2, Ordinal Suffixes)."""
        for digits, matches in (
            (number, ("", "whole-number", "last-digit", "last-two-digits")),
            (number % 100, ("last-two-digits", "") if number % 100 > 9 else ("last-two-digits",)),
            (number % 10, ("last-digit", "")),
        ):
            found = self._gendered(f"ordinal-{digits:02}", gender)
            if found and found.match in matches:
                return found.single
        found = self._gendered("ordinal", gender)
        return found.single if found else ""

    def long_ordinal(self, number: int, gender: str = "") -> str:
        """An ordinal in words, of one to ten."""
        found = self._gendered(f"long-ordinal-{number:02}", gender)
        return found.single if found else ""

    def _gendered(self, name: str, gender: str) -> Term | None:
        """A term in the form for a gender, else in the one for all."""
        known = self._terms
        return known.get((f"{name}/{gender}", "long")) or known.get((name, "long"))

    def date(self, form: str) -> Any:
        """The `cs:date` of a localised form, `numeric` or `text`; None where there is none."""
        return self._dates.get(form)

    def follow(self, other: "Terms", option: str) -> None:
        """Take a style option from other terms."""
        self._options[option] = other.option(option)

    def option(self, name: str) -> str:
        """A style option of the locale, such as `punctuation-in-quote`."""
        return self._options.get(name, "")
