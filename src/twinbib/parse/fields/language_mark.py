"""The mark that says a work's language: `[in Russ.]`, `(in Kaz.)`, `(In Russian)`, `(Ukr.)`."""

import re

from twinbib.parse.draft import Found

MARK = re.compile(
    r"[\[(](?<![^\W\d_].)\s*(?P<mark>(?:[Ii]n\s+)?(?:Russ?(?:ian)?|Kaz(?:akh?)?|Ukr(?:ainian|ain)?|Eng(?:lish)?"
    r"|Kyrg(?:yz)?|Uzb(?:ek)?|Bulg(?:arian)?|Serb(?:ian)?|Belarus(?:ian)?|Ger(?:man)?|French)\.?)"
    r"\s*[\])]\.?"
)


def language_mark(text: str) -> Found | None:
    """The words of the mark, without its brackets; the last one, where several are printed."""
    last = None
    for match in MARK.finditer(text):
        last = match
    return None if last is None else Found(last["mark"], last.start(), last.end())
