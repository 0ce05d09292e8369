"""The translation of a title or a container: in square brackets, or in quotes and round ones."""

import re

from twinbib.parse.draft import Draft
from twinbib.parse.fields.translation import translations

# `“Tsili vidstani” (“Integral distances”).`
QUOTED = re.compile(r"\s*\(\s*[«“\"‘](?P<inside>[^»”\"]+)[»”\"’]\s*\)[.,]?\s*")


def take_translation(
    draft: Draft, start: int, end: int, field: str = "translated_title"
) -> int | None:
    """The first translation in square brackets between two offsets, and mask it; where it began."""
    found = translations(draft.text[start:end])
    if not found:
        return None
    first = found[0]
    draft.fields[field] = first.value
    draft.mask(field, start + first.start, start + first.end, "brackets")
    return start + first.start


def take_quoted_translation(draft: Draft, start: int) -> int:
    """The one in round brackets that stands right at `start`; where the rest begins."""
    found = QUOTED.match(draft.text, start)
    if found is None:
        return start
    draft.fields["translated_title"] = found["inside"].strip(" .,")
    draft.mask("translated_title", start, found.end(), "round_brackets")
    return found.end()
