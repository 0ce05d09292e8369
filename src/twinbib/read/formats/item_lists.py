"""Lists of web pages and of JATS, and the labels of their items."""

import re
from dataclasses import dataclass

from twinbib.read.formats.markup import Element, attribute, local
from twinbib.read.formats.numerals import SHORT_NAMES, numeral, whole

STYLE = re.compile(r"list-style(?:-type)?\s*:\s*([\w-]+)", re.IGNORECASE)
# CSS Counter Styles 3, 6
STYLES = {
    "none": "none", "decimal": "decimal", "decimal-leading-zero": "decimalZero",
    "lower-roman": "lowerRoman", "upper-roman": "upperRoman",
    "lower-alpha": "lowerLetter", "lower-latin": "lowerLetter",
    "upper-alpha": "upperLetter", "upper-latin": "upperLetter",
}  # fmt: skip
# JATS 1.3, attribute `list-type`
LIST_TYPES = {
    "order": "decimal", "alpha-lower": "lowerLetter", "alpha-upper": "upperLetter",
    "roman-lower": "lowerRoman", "roman-upper": "upperRoman", "simple": "none",
}  # fmt: skip
BEGINNING = 20  # characters of an item in which a label of its own would stand


@dataclass(slots=True)
class List:
    """A list that is open: `form` is that of its numbers, `bullet` or `none`; `next` comes next."""

    form: str
    next: int = 1
    step: int = 1

    def label(self, item: Element) -> str:
        """The label of the next item; empty where it has one of its own in its text."""
        if self.form in {"none", "bullet"}:
            return "-" if self.form == "bullet" else ""
        number = whole(item.get("value"), self.next)
        self.next = number + self.step
        printed = numeral(number, self.form)
        has_own = re.match(rf"\[?{re.escape(printed)}\s?[.)\]]", _beginning(item))
        return "" if has_own else f"{printed}."


def html_list(element: Element) -> List:
    """A list as its element states it (HTML Living Standard, 4.4.5–4.4.8).

    By `start`, `reversed`, `type`, and the type of list in its style.
    """
    style = STYLE.search(element.get("style", ""))
    stated = STYLES.get(style[1].lower()) if style else None
    if local(element) != "ol":
        return List("none" if stated == "none" else "bullet")
    form = stated or SHORT_NAMES.get(element.get("type", "1"), "decimal")
    if element.get("reversed") is None:
        return List(form, whole(element.get("start"), 1))
    items = sum(local(child) == "li" for child in element)
    return List(form, whole(element.get("start"), items), -1)


def jats_list(element: Element) -> List:
    """A `<list>` of JATS by its type."""
    return List(LIST_TYPES.get(attribute(element, "list-type"), "bullet"))


def _beginning(item: Element) -> str:
    """The first words of an item."""
    beginning = ""
    for words in item.itertext():
        beginning = (beginning + words[: 2 * BEGINNING]).lstrip()
        if len(beginning) > BEGINNING:
            break
    return beginning
