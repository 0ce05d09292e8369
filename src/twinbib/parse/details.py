"""The numbers of a description, in the part of an entry that stands behind the title."""

from collections.abc import Sequence

from twinbib.parse.draft import Draft, Rule
from twinbib.parse.fields.article_number import article_number
from twinbib.parse.fields.edition import edition
from twinbib.parse.fields.issue import issue
from twinbib.parse.fields.pages import page_count, pages
from twinbib.parse.fields.part import part
from twinbib.parse.fields.series import series
from twinbib.parse.fields.volume import volume, volume_title, volumes
from twinbib.parse.fields.volume_pages import bare_volume, e_locator, volume_pages
from twinbib.parse.fields.year import meeting, month_beside, year, year_beside

# from the surest mark to the least sure one
DETAILS: Sequence[Rule] = (
    Rule("collection_title", series, ("(",)),
    Rule("page_count", page_count),
    Rule("pages", pages),
    Rule("note", volumes),
    Rule("part", volume_title, (":",)),
    Rule("volume", volume),
    Rule("issue", issue),
    Rule("part", part),
    Rule("article_number", article_number),
    Rule("edition", edition, ("изд", "вид", "izd", "ed", "aufl")),
    Rule("issued", year),
    Rule("issued", year_beside),
    Rule("issued", month_beside),
    Rule("issued", meeting, ("(",)),
)

# volume, issue and pages in one piece
COMPACT = (Rule("article_number", e_locator, ("e",)), Rule("pages", volume_pages))
UNMARKED = Rule("volume", bare_volume)

# what only a part of something else has
PARTS = frozenset({"volume", "issue", "pages", "article_number"})


def is_part(draft: Draft) -> bool:
    """Whether a number is read that only a part of something else has."""
    return not PARTS.isdisjoint(draft.fields)


def take_details(draft: Draft, start: int) -> None:
    """Read every number that stands behind `start`, and mask it."""
    compact = () if is_part(draft) else COMPACT
    for rule in (*compact, *DETAILS):
        if rule.field not in draft.fields:
            draft.take(rule, start)
    if "pages" in draft.fields and "volume" not in draft.fields:
        draft.take(UNMARKED, start)
