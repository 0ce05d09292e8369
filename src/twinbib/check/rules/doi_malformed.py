"""A DOI that has not the form of one.

Why it matters: it leads nowhere, and indexes count citations by it.

Example: `DOI: 10.15514ЛSPRAS-2014`, where a scan has read a slash and a letter as Л.

What to do: copy the DOI from the work; it begins with 10., has a slash and no space. `check --fix`
takes spaces out.
"""

import re
from collections.abc import Iterator

from twinbib.check.rule import Fault, rule
from twinbib.check.sources import label, renditions
from twinbib.messages import message
from twinbib.model import Article, Edit, Rendition, Text
from twinbib.text import span

# ISO 26324: a prefix 10.NNNN, a slash, a suffix; the suffix of a real one is ASCII
_DOI = re.compile(r"10\.\d{4,9}(?:\.\d+)*/[!-~]+")
_RESOLVER = re.compile(r"^(?:https?://)?(?:dx\.)?doi\.org/", re.IGNORECASE)
_LABELLED = re.compile(
    r"\b(?:doi|DOI|Doi)\b(?!\.org)\s*[:.]?\s*(?:https?://(?:dx\.)?doi\.org/)?\s?(\S{4,})"
)
# `10. 1134/S0018`, `10.1134/ S0018`: spaces inside, before a suffix that has a digit
_SPACED = re.compile(
    r"\b(?:doi|DOI|Doi)\b\s?[:.]?\s?"
    r"((?=10\.\s|10\.\d{4,9}\s|10\.\d{4,9}/\s)10\.\s?\d{4,9}\s?/\s?(?=[^\s\d]{0,40}\d)\w[!-~]*[\w)])"
)


@rule("BIB108", "warning")
def find(article: Article) -> Iterator[Fault]:
    """What the entry prints behind `DOI`, and what was read as one."""
    for source, rendition in renditions(article):
        text = rendition.entry.text
        spaced = _SPACED.search(text.value)
        printed = spaced[1] if spaced else _printed(rendition)
        if printed and not _DOI.fullmatch(printed):
            key = "doi-malformed.space" if spaced else "doi-malformed.form"
            said = message(key, source=label(source), doi=printed)
            yield Fault(rendition.entry.span, said, (source.key,), _fix(text, spaced))


def _printed(rendition: Rendition) -> str:
    printed = rendition.reference.doi
    if not printed:
        match = _LABELLED.search(rendition.entry.text.value)
        printed = match[1].rstrip(".,;)") if match else ""
    return _RESOLVER.sub("", printed)


def _fix(text: Text, spaced: re.Match[str] | None) -> tuple[Edit, ...]:
    """The DOI without the spaces around its stop and slash."""
    if spaced is None:
        return ()
    return (Edit(span(text, *spaced.span(1)), re.sub(r"\s", "", spaced[1])),)
