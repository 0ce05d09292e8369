# mypy: allow-subclassing-any
"""`cs:text`, `cs:number` and `cs:label`: what prints strings, numbers and their words."""

import re

from citeproc import model

from twinbib.format.cite import Cite
from twinbib.format.elements.element import Element
from twinbib.format.elements.numerals import format_number, page_range
from twinbib.format.markup import mark
from twinbib.format.quotes import of_field

LINKED = frozenset({"URL", "DOI"})
SHORT = {"title": "title-short", "container-title": "container-title-short"}
NUMBERS = frozenset({
    "chapter-number", "collection-number", "edition", "issue", "number-of-pages",
    "number-of-volumes", "part-number", "supplement-number", "volume",
})  # fmt: skip
RANGED = frozenset({"page", "locator"})
# a locator that says itself what it counts: `vol. 1, fol. 186`, «теорема 3»; in the style's own
# words these are taken for such
WORDED = re.compile(r"([^\W\d_]{2,})\.?\s+\d")
LOCATORS = frozenset({"bk", "ch", "chap", "col", "fig", "fol", "no", "para", "pp", "pt", "sec",
                      "sect", "vol"})  # fmt: skip
SEVERAL = re.compile(r"\d[^\d.(]+\d")


class Text(Element, model.Text):
    """`cs:text`: a variable, a macro, a term or a fixed value."""

    def render(self, cite: Cite) -> str:
        """The text, decorated."""
        attrs = self.attrs
        if "variable" in attrs:
            return self._variable(cite, attrs["variable"])
        if "macro" in attrs:
            return self.decorate(self.root.macros[attrs["macro"]].render(cite), cite)
        if "term" in attrs:
            plural = attrs.get("plural") == "true"
            text = cite.word(attrs["term"], attrs.get("form", "long"), plural=plural)
            if text and (self.root.is_note or cite.area.is_bibliography):
                text = mark(text, "term")
            return self.decorate(text, cite)
        return self.decorate(attrs.get("value", ""), cite)

    def case_language(self, cite: Cite) -> str:
        """The language that decides on title case: of a term it is wanted in any."""
        return "en" if "term" in self.attrs else super().case_language(cite)

    def _variable(self, cite: Cite, name: str) -> str:
        if self.attrs.get("form") == "short" and SHORT.get(name) in cite.item.strings:
            name = SHORT[name]
        text = cite.string(name if name != "page-first" else "page")
        if name == "page-first":
            text = re.split("[-–,&]", text, maxsplit=1)[0].strip()
        elif name in RANGED:
            text = page_range(text, self.root.page_range_format, cite.terms)
        elif name in NUMBERS:
            text = format_number(text, "numeric", cite.terms)
        elif name in LINKED and text:
            return self._link(cite, text)
        return self.decorate(of_field(text, cite.terms, single=not cite.romanized), cite)

    def _link(self, cite: Cite, text: str) -> str:
        """A URL or DOI as a link, with a prefix that is a part of it (`https://doi.org/`)."""
        prefix = self.attrs.get("prefix", "")
        if not prefix.startswith("http"):
            return self.decorate(mark(text, "link"), cite)
        attrs = {name: value for name, value in self.attrs.items() if name != "prefix"}
        return self.dress(mark(prefix + text, "link"), attrs, cite)


class Number(Element, model.Number):
    """`cs:number`: a number variable as digits, an ordinal or in Roman numerals."""

    def render(self, cite: Cite) -> str:
        """The number, decorated; what is no number as it stands."""
        name = self.attrs.get("variable", "")
        text = cite.string(name)
        if name in RANGED:
            text = page_range(text, self.root.page_range_format, cite.terms)
        else:
            form = self.attrs.get("form", "numeric")
            text = format_number(text, form, cite.terms, cite.terms.gender(name))
        return self.decorate(text, cite)


class Label(Element, model.Label):
    """`cs:label`: the word for a number (`С.`, `Т.`), for a locator, or for a role (`ред.`)."""

    def render(self, cite: Cite) -> str:
        """The term, singular or plural by what the variable holds."""
        name = self.attrs.get("variable", "")
        if name == "locator":
            return self._locator(cite)
        value = cite.item.strings.get(name, "") if cite.has(name) else ""
        return self.decorate(self.term(cite, name, value), cite) if value else ""

    def _locator(self, cite: Cite) -> str:
        """The locator's word: in the text the style's, whose language is the text's.

        `[1, с. 108]` is printed of an English source, too (all of 9 in an article that has them).
        A note describes its source, in the source's language: «Ibid. P. 5» (GOST R 7.0.5-2008, 8).
        A word that CSL does not know («теорема») is printed as it is.
        """
        if cite.locator is None:
            return ""
        worded = WORDED.match(cite.locator[1])
        if worded is not None and (cite.own or worded[1].lower() in LOCATORS):
            return ""
        label, value = cite.locator
        plural = self.is_plural(SEVERAL.search(value.replace("\\-", "")) is not None)
        terms = cite.terms if self.root.is_note else cite.style_terms
        term = terms.term(label, self.attrs.get("form", "long"), plural=plural)
        return self.decorate(term or label, cite)

    def case_language(self, cite: Cite) -> str:
        """Title case is wanted of a word in any language: `Overs.`."""
        return "en"

    def term(self, cite: Cite, name: str, value: str) -> str:
        """The term for a number variable: plural for `1, 2` and `1-3`, and for more than a page."""
        several = SEVERAL.search(value) is not None
        if name.startswith("number-of"):
            several = value.strip() != "1"
        form = self.attrs.get("form", "long")
        return cite.word(name, form, plural=self.is_plural(several))

    def is_plural(self, several: bool) -> bool:  # noqa: FBT001  the one thing it is asked
        """Whether the style wants the plural where there are several, or one."""
        option = self.attrs.get("plural", "contextual")
        return option == "always" or (option == "contextual" and several)
