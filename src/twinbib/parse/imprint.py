"""Place and publisher of a draft: taken by `fields/imprint`, else from a place of no table."""

import re

from twinbib.language.scripts import UPPER
from twinbib.parse.details import is_part
from twinbib.parse.draft import Draft
from twinbib.parse.fields.imprint import imprint
from twinbib.parse.tidy import tidy

# two names before what is read, else a colon between them and nothing behind
PLACE_AND_PUBLISHER = re.compile(
    rf"[\s.,]*(?P<place>[{UPPER}][\w’'-]+(?:\s[{UPPER}][\w’'-]+)?)[,.]\s(?P<publisher>[^,.:\ue000]{{2,60}}),?\s*\ue000"
)
AT_END = re.compile(
    rf"[\s.]*(?P<place>[{UPPER}][\w’'-]+(?:\s[{UPPER}][\w’'-]+)?)\s?:\s"
    rf"(?P<publisher>[{UPPER}«„“\"][^.,:;\ue000]{{1,60}})\.?[\s\ue000]*$"
)


def take_imprint(draft: Draft, start: int) -> None:
    """Place and publisher behind `start`, and mask them."""
    issues = any(name in draft.fields for name in ("issue", "volume", "article_number"))
    periodical = issues and "page_count" not in draft.fields
    found = imprint(draft.text[start:], periodical=periodical, part=is_part(draft))
    if found is None:
        return
    if found.place:
        draft.fields["publisher_place"] = found.place
    if found.publisher:
        draft.fields["publisher"] = found.publisher
    draft.mask("imprint", start + found.start, start + found.end, "imprint")


def take_unknown_place(draft: Draft, start: int) -> None:
    """`Moskow, IVT AN SSSR, 1980`: two names before the year of a work that is part of nothing.

    Or `Turtkul: Qaraqalpaq`, a colon between, where nothing follows.
    """
    if "publisher" in draft.fields or is_part(draft):
        return
    match = PLACE_AND_PUBLISHER.match(draft.text, start) or AT_END.match(draft.text, start)
    if match is not None:
        draft.fields |= {"publisher_place": match["place"], "publisher": tidy(match["publisher"])}
        draft.mask("imprint", start, match.end("publisher"), "place_and_publisher")
