"""The DOI, however it is introduced: `DOI: 10.…`, `doi:10.…`, `https://doi.org/10.…`."""

import re

from twinbib.parse.draft import Found

PREFIX = re.compile(r"10\.\d{4,9}/")  # found a hundred times as fast as all of it
DOI = re.compile(
    r"(?:\b(?:doi|DOI|Doi)\s*[:.]?\s*)?(?:https?://(?:dx\.)?doi\.org/|\b(?:doi|DOI|Doi)\s*[:.]?\s*"
    r"|(?<![\w/.])(?=10\.\d{4,9}/))(?P<doi>10\.\d{4,9}/\s?[^\s\ue000<>\"»]+(?:(?<=\.)\s\d[^\s\ue000<>\"»]*){0,3})"
)


def doi(text: str) -> Found | None:
    """The DOI itself, without the punctuation that ends the entry."""
    match = DOI.search(text) if PREFIX.search(text) else None
    if match is None:
        return None
    printed = match["doi"].rstrip(".,;")
    value = re.sub(r"\s", "", printed)
    if value.endswith((")", "]")) and value.count("(") < value.count(")"):
        value = value[:-1].rstrip(".,;")
    end = match.start("doi") + len(printed)
    return Found(value, match.start(), end - (len(re.sub(r"\s", "", printed)) - len(value)))
