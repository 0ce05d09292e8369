"""`Author. Title [Translation]. Container, 2009, no. 322, pp. 107-109.`: the romanised form.

Also the reversed one, `Web Frameworks: How To Get Started [Veb-freymvorki: vvedenie …], Tproger.`,
told by the languages inside and outside the brackets; and a title that is only the translation.
"""

from twinbib.language.languages import language
from twinbib.parse.container import take_container, take_imprint, take_unknown_place
from twinbib.parse.details import take_details
from twinbib.parse.draft import Draft
from twinbib.parse.fields.translation import Bracketed, translations
from twinbib.parse.head import take_authors, take_responsibility, take_title
from twinbib.parse.layouts.layout import Layout


def fits(draft: Draft) -> bool:
    """Whether the entry has a translation in brackets."""
    return bool(translations(draft.text))


def read(draft: Draft) -> None:
    """The title before the first bracket, the rest behind it."""
    first = translations(draft.text)[0]
    draft.mask("translated_title", first.start, first.end, "brackets")
    title = take_authors(draft, 0, first.start)
    take_details(draft, first.end)
    take_imprint(draft, first.end)
    take_unknown_place(draft, first.end)
    take_responsibility(draft, first.end)
    take_container(draft, first.end)
    take_title(draft, title, first.start)
    _put(draft, first)


def _put(draft: Draft, bracketed: Bracketed) -> None:
    """Title and translation on their sides: the romanised words are the title."""
    outside = str(draft.fields.get("title", ""))
    if outside and language(outside) == "en" and language(bracketed.value) != "en":
        draft.fields["title"], draft.fields["translated_title"] = bracketed.value, outside
        draft.fields["reversed"] = True
    else:
        draft.fields["translated_title"] = bracketed.value


LAYOUT = Layout("bracketed", fits, read)
