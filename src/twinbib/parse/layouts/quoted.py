"""A title in quotes behind the authors, then the rest between commas: IEEE and its relatives.

`S. J. Fink и F. Qian, «Adaptive Recompilation,» Proceedings of the IEEE, pp. 241-252, 2003.`
`Hocking J. "Unity in action", Manning, 2015, 352 p.`
"""

import re

from twinbib.language.scripts import UPPER
from twinbib.parse.container import take_container
from twinbib.parse.details import is_part, take_details
from twinbib.parse.draft import Draft
from twinbib.parse.fields.translation import translations
from twinbib.parse.head import people_of, take_authors, take_responsibility
from twinbib.parse.imprint import take_imprint
from twinbib.parse.layouts.layout import Layout
from twinbib.parse.translated_title import take_quoted_translation

TITLE = re.compile(
    r"[\s.,:]*(?:«(?P<angle>[^«»]{8,}|[^»]*«[^»]*»[^»]*)»|“(?P<curly>[^”]{8,})”|„(?P<low>[^„“”]{8,})[“”]|\"(?P<straight>[^\"]{8,})\")"
    rf"\s*(?:[.,]|(?=\s*(?:In\b|[{UPPER}(\[\d])))\s*"
)
QUOTES = ("«", "“", "„", '"')
LONGEST_GAP = 8  # characters between the authors and a title in quotes


def _title(draft: Draft) -> re.Match[str] | None:
    people, _, end = people_of(draft)
    quoted = draft.text[end : end + LONGEST_GAP].lstrip(" .,:\n\t").startswith(QUOTES)
    match = TITLE.match(draft.text, end) if people and quoted else None
    return None if match is None or "//" in draft.text[match.end() :] else match


def _inside(title: re.Match[str]) -> str:
    """What stands in the quotes, whichever they are."""
    return title["angle"] or title["curly"] or title["low"] or title["straight"]


def fits(draft: Draft) -> bool:
    """Whether a quoted title stands right behind the authors, and more behind it."""
    match = _title(draft)
    return match is not None and bool(draft.text[match.end() :].strip(" ."))


def read(draft: Draft) -> None:
    """Authors, title, its translation, then container or imprint."""
    take_authors(draft, 0, len(draft.text))
    match = TITLE.search(draft.text)
    if match is None:
        return
    draft.fields["title"] = _inside(match).strip(" .,")
    draft.mask("title", match.start(), match.end(), "quoted_title")
    after = _take_translation(draft, match.end())
    take_details(draft, after)
    take_imprint(draft, after)
    take_responsibility(draft, after)
    if is_part(draft) or "publisher" not in draft.fields:
        take_container(draft, after)


def _take_translation(draft: Draft, start: int) -> int:
    """The English title in round brackets or square ones right behind; where the rest begins."""
    after = take_quoted_translation(draft, start)
    if after > start:
        return after
    for bracketed in translations(draft.text[start:])[:1]:
        if not draft.text[start : start + bracketed.start].strip(" .,"):
            draft.fields["translated_title"] = bracketed.value
            draft.mask("translated_title", start, start + bracketed.end, "brackets")
            return start + bracketed.end
    return start


LAYOUT = Layout("quoted", fits, read)
