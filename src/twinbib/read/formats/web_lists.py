"""The lists of a web page and the labels of their items (HTML Living Standard, 4.4.5–4.4.8)."""

import re
from dataclasses import dataclass

from twinbib.read.formats.markup import Element, local
from twinbib.read.formats.numerals import SHORT_NAMES, numeral, whole

STYLE = re.compile(r"list-style(?:-type)?\s*:\s*([\w-]+)", re.IGNORECASE)
# CSS Counter Styles 3, 6
STYLES = {
    "none": "none", "decimal": "decimal", "decimal-leading-zero": "decimalZero",
    "lower-roman": "lowerRoman", "upper-roman": "upperRoman",
    "lower-alpha": "lowerLetter", "lower-latin": "lowerLetter",
    "upper-alpha": "upperLetter", "upper-latin": "upperLetter",
}  # fmt: skip


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
        own = "".join(item.itertext())[:20].lstrip()
        has_own = re.match(rf"\[?{re.escape(printed)}\s?[.)\]]", own)
        return "" if has_own else f"{printed}."


def opened(element: Element) -> List:
    """A list as its element states it: `start`, `reversed`, `type`, the type of its style."""
    style = STYLE.search(element.get("style", ""))
    stated = STYLES.get(style[1].lower()) if style else None
    if local(element) != "ol":
        return List("none" if stated == "none" else "bullet")
    form = stated or SHORT_NAMES.get(element.get("type", "1"), "decimal")
    if element.get("reversed") is None:
        return List(form, whole(element.get("start"), 1))
    items = sum(local(child) == "li" for child in element)
    return List(form, whole(element.get("start"), items), -1)
