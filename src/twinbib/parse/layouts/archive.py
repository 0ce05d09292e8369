"""A file of an archive: «ГАРФ. Ф. 1967. Оп. 1. Д. 30. Л. 5» (fond, inventory, file, leaf)."""

import re

from twinbib.parse.draft import Draft
from twinbib.parse.head import take_authors
from twinbib.parse.layouts.layout import Layout
from twinbib.parse.tidy import tidy

PLACE = re.compile(
    r"[ФфFf](?:онд|ond|(?<=[ФF])\.?)\s?(?:№\s?)?\w?-?\d+\w?\s?[.,;]\s*(?:[Оо]п\.?|[Оо]пись|[Oo]p\.?)\s?\d+\w?"
    r"(?:\s?[.,;]\s*(?:[Дд]\.?|[Дд]ело|[Dd]\.?|[Ее]д\.\s?хр\.)\s?\d+\w?)?"
    r"(?:\s?[.,;]\s*(?:[Лл]{1,2}\.?|[Ll]{1,2}\.?)\s?\d[\d\s–—,об.-]*)?"
)


def fits(draft: Draft) -> bool:
    """Whether fond and inventory are named."""
    return PLACE.search(draft.text) is not None


def read(draft: Draft) -> None:
    """The place in the archive; before it the archive, and before a double slash the title."""
    place = PLACE.search(draft.text)
    if place is None:
        return
    draft.fields["number"] = tidy(place.group())
    draft.mask("number", place.start(), place.end(), "place_in_archive")
    slash = draft.text.find("//", 0, place.start())
    archive = slash + 2 if slash >= 0 else 0
    draft.fields["archive"] = tidy(draft.text[archive : place.start()])
    draft.mask("archive", archive, place.start(), "archive")
    if slash >= 0:
        title = take_authors(draft, 0, slash)
        draft.fields["title"] = tidy(draft.text[title:slash])
        draft.mask("title", title, archive, "title")
    else:
        draft.fields["title"] = draft.fields["archive"]


LAYOUT = Layout("archive", fits, read)
