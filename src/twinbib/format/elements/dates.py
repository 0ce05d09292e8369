# mypy: allow-subclassing-any
"""`cs:date` and `cs:date-part`: dates and ranges, by the style's parts or by the locale's."""

from __future__ import annotations

from typing import Any

from citeproc import model

from twinbib.format.cite import Cite
from twinbib.format.elements.element import Element
from twinbib.format.item import ItemDate
from twinbib.format.markup import join
from twinbib.language.months import genitive

PLACES = {"year": 0, "month": 1, "day": 2}
# CSL 1.0.2, Localized Date Formats: how much of the locale's date `date-parts` leaves
SHOWN = {"year": ("year",), "year-month": ("year", "month")}
# the forms of a month beside a day
AFTER_DAY = {"long": "after-day", "short": "short-after-day"}


class Date(Element, model.Date):
    """`cs:date`: one date variable."""

    def prepare(self, root: Any, kids: tuple[Any, ...], attrs: Any) -> None:
        """Remember the parts by name: in a localised date they only change the locale's parts."""
        super().prepare(root, kids, attrs)
        self.own = {kid.attrs.get("name", ""): dict(kid.attrs) for kid in kids}

    def render(self, cite: Cite) -> str:
        """The date, the range, or the words that stand for it."""
        date = cite.date(self.attrs.get("variable", ""))
        if date is None:
            return ""
        if date.literal or not date.parts:
            return self.decorate(date.literal, cite)
        parts, delimiter = self._parts(cite)
        if len(date.parts) > 2 and any(_place(part) == 2 for part in parts):
            parts = [_after_day(*part) for part in parts]
        due, cite.suffix_due = cite.suffix_due, ""
        text = _range(date, parts, delimiter, cite)
        first = cite.year_text is None
        if first and text:
            cite.year_text = text
            if "year" in cite.hides:
                return "" if cite.area.explicit_suffix else due
        cite.suffix_due = "" if cite.area.explicit_suffix else due
        if cite.suffix_due:
            text = _range(date, parts, delimiter, cite)
        if not text:
            cite.found -= 1  # a year alone where month and day are asked for is no value
        return self.decorate(text, cite)

    def _parts(self, cite: Cite) -> tuple[list[Any], str]:
        """The date-parts to print as (element, attributes), and what stands between them."""
        if "form" not in self.attrs:
            return [(kid, kid.attrs) for kid in self.kids], self.delimiter
        localised = cite.terms.date(self.attrs["form"])
        if localised is None:
            return [], ""
        shown = SHOWN.get(self.attrs.get("date-parts", ""), tuple(PLACES))
        parts = [
            (kid, {**kid.attrs, **self.own.get(kid.attrs.get("name", ""), {})})
            for kid in localised.kids
            if kid.attrs.get("name") in shown
        ]
        return parts, self.attrs.get("delimiter", localised.delimiter)


class Date_Part(Element, model.Date_Part):  # noqa: N801  named as citeproc names it
    """`cs:date-part`: the year, the month or the day."""

    def text(self, values: tuple[int, ...], attrs: Any, cite: Cite) -> str:
        """This part of a date without affixes; empty where the date does not have it."""
        place = PLACES.get(attrs.get("name", ""), 3)
        if place >= len(values):
            return ""
        return NAMED[place](values, attrs.get("form", ""), cite)


def _after_day(element: Any, attrs: Any) -> tuple[Any, Any]:
    """A month in words beside a day: «12 марта», where the month alone is «март»."""
    form = AFTER_DAY.get(attrs.get("form", "long")) if attrs.get("name") == "month" else None
    return element, {**attrs, "form": form} if form else attrs


def _year(values: tuple[int, ...], form: str, cite: Cite) -> str:
    year = values[0]
    if form == "short" and year > 999:
        return f"{year % 100:02}"
    if year < 0:
        return f"{-year}{cite.terms.term('bc')}"
    return f"{year}{cite.terms.term('ad')}" if year < 1000 else str(year)


def _month(values: tuple[int, ...], form: str, cite: Cite) -> str:
    month = values[1]
    if month > 12:
        return cite.terms.term(f"season-{month - 12:02}")
    if form == "numeric":
        return str(month)
    if form == "numeric-leading-zeros":
        return f"{month:02}"
    word = cite.terms.term(f"month-{month:02}")
    term = cite.terms.term(f"month-{month:02}", "short") if form.startswith("short") else word
    # 2 февр., but 9 марта: what is not abbreviated is declined
    if form in AFTER_DAY.values() and term == word:
        term = genitive(cite.terms.language, month) or term
    return term or str(month)


def _day(values: tuple[int, ...], form: str, cite: Cite) -> str:
    day = values[2]
    if form == "numeric-leading-zeros":
        return f"{day:02}"
    first_only = cite.terms.option("limit-day-ordinals-to-day-1") == "true"
    if form == "ordinal" and (day == 1 or not first_only):
        month = cite.terms.gender(f"month-{values[1]:02}")
        return f"{day}{cite.terms.ordinal(day, month)}"
    return str(day)


NAMED = (_year, _month, _day)


def _range(date: ItemDate, parts: list[Any], delimiter: str, cite: Cite) -> str:
    """A date, or a range whose common larger parts are printed once: `12–14 мая 2005`."""
    if not date.end:
        return join(_texts(date.parts, parts, cite), delimiter)
    depth = _common(date.parts, date.end)
    differing = [place for place, part in enumerate(parts) if _place(part) >= depth]
    if not differing or depth >= max(len(date.parts), len(date.end)):
        return join(_texts(date.parts, parts, cite), delimiter)
    low, high = differing[0], differing[-1] + 1
    due, cite.suffix_due = cite.suffix_due, ""
    head = _texts(date.parts, parts[low:high], cite)
    cite.suffix_due = due
    tail = _texts(date.end, parts[low:high], cite)
    dash = parts[low][1].get("range-delimiter", "–")
    middle = join(head, delimiter).rstrip() + dash + join(tail, delimiter)
    before = _texts(date.parts, parts[:low], cite)
    return join([*before, middle, *_texts(date.end, parts[high:], cite)], delimiter)


def _place(part: Any) -> int:
    return PLACES.get(part[1].get("name", ""), 3)


def _common(first: tuple[int, ...], last: tuple[int, ...]) -> int:
    """How many of the larger parts two dates share."""
    pairs = enumerate(zip(first, last, strict=False))
    return next((place for place, (one, two) in pairs if one != two), min(len(first), len(last)))


def _texts(values: tuple[int, ...], parts: list[Any], cite: Cite) -> list[str]:
    texts = []
    for element, attrs in parts:
        text = element.text(values, attrs, cite)
        if text and cite.suffix_due and attrs.get("name") == "year":
            text, cite.suffix_due = text + cite.suffix_due, ""
        if text:
            texts.append(element.dress(text, attrs, cite))
    return texts
