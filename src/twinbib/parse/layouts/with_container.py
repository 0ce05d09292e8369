"""`Author. Title // Container. 2009. № 322. С. 107-109.`: GOST 7.1-2003, 7.0.5-2008, 7.0.100-2018.

Romanised lists keep the double slash too. A single slash before a container (`…court of Peking/
theology Annual. Vol. 3`) is read in `in_a_row`.
"""

import re

from twinbib.parse.container import take_container
from twinbib.parse.details import take_details
from twinbib.parse.draft import GAP, Draft
from twinbib.parse.head import people_of, take_authors, take_responsibility, take_title
from twinbib.parse.imprint import take_imprint
from twinbib.parse.layouts.layout import Layout
from twinbib.parse.translated_title import take_translation

DOUBLE = re.compile(
    r"/(?<!tp:/)(?<!tps:/)(?<!tp:\s/)(?<!tps:\s/)(?:/|(?:(?<=[.»\])]/)|(?<=[.»\])]\s/))\s/(?=\s))\s?|\u2215(?<=\s\u2215)\u2215\s"
)


def _double_slash(text: str) -> tuple[int, int] | None:
    """The double slash with words behind it; a stray one before a URL is none (seed, entry 11)."""
    last = len(text.rstrip(" .,;:/" + GAP)) if "/" in text else 0
    for match in DOUBLE.finditer(text):
        if match.end() < last:
            start = match.start()
            return start - text[start - 1 : start].isspace(), match.end()
    return None


def fits(draft: Draft) -> bool:
    """Whether a double slash parts the entry."""
    return _double_slash(draft.text) is not None


def read(draft: Draft) -> None:
    """Head and tail on their sides of the slash."""
    slash = _parting(draft)
    if slash is None:
        return
    before, after = slash
    draft.mask("slash", before, after, "double_slash")
    title = take_authors(draft, 0, before)
    take_translation(draft, title, before)
    take_details(draft, after)
    take_imprint(draft, after)
    take_responsibility(draft, after)
    take_container(draft, after)
    take_title(draft, title, before)


def _parting(draft: Draft) -> tuple[int, int] | None:
    """The slash between title and container: the second of «Иванов И. // Title // Journal»."""
    first, people = _double_slash(draft.text), people_of(draft)
    if first is None or not people[0] or draft.text[people[2] : first[0]].strip(" ."):
        return first
    second = _double_slash(draft.text[first[1] :])
    if second is None:
        return first
    draft.mask("slash", *first, "double_slash")
    return first[1] + second[0], first[1] + second[1]


LAYOUT = Layout("gost-container", fits, read)
