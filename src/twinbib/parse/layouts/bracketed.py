"""`Author. Title [Translation]. Container, 2009, no. 322, pp. 107-109.`: the romanised form.

The container may stand before the brackets, which then translate it (`Study of fuel. Agrohimiya
[Agrochemistry], 1996`) or both (`Title. Trudy konferencii [Title. Proc. of the Conference].`).

Also the reversed one, `Web Frameworks: How To Get Started [Veb-freymvorki: vvedenie …], Tproger.`,
told by the languages inside and outside the brackets; and a title that is only the translation.
"""

from twinbib.language.languages import language
from twinbib.parse.container import take_container
from twinbib.parse.container_stop import container_stop, meeting
from twinbib.parse.details import is_part, take_details
from twinbib.parse.draft import GAP, Draft
from twinbib.parse.fields.translation import Bracketed, translations
from twinbib.parse.head import take_authors, take_responsibility, take_title
from twinbib.parse.imprint import take_imprint, take_unknown_place
from twinbib.parse.layouts.layout import Layout
from twinbib.parse.segments import sentences
from twinbib.parse.tidy import tidy


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
    end = _take_container_before(draft, title, first)
    take_title(draft, title, end)
    if "translated_container_title" not in draft.fields or end == first.start:
        _put(draft, first)


def _take_container_before(draft: Draft, start: int, bracketed: Bracketed) -> int:
    """The container that stands before the brackets; where the title ends."""
    if {"container_title", "page_count"} & draft.fields.keys():
        return bracketed.start
    text, end, inside = draft.text, bracketed.start, bracketed.value
    stops = [stop for stop in sentences(text, start, end) if text[stop:end].strip()]
    parts = [stop for stop in sentences(inside, 0, len(inside)) if inside[stop:].strip()]
    of_container = _numbers_behind(draft, bracketed)
    if stops and not parts and (of_container or _is_of_container(draft, start, stops[-1], end)):
        cut, translated = stops[-1], 0
    else:
        cut = container_stop(text, stops, part=False, authors=True) or end
        translated = container_stop(inside, parts, part=False, authors=True) or 0
    if cut == end or (parts and not translated):
        return end
    if translated:
        draft.fields["translated_title"] = tidy(inside[:translated])
    draft.fields["translated_container_title"] = tidy(inside[translated:])
    take_container(draft, cut)
    return cut


def _is_of_container(draft: Draft, start: int, stop: int, end: int) -> bool:
    """Whether brackets translate what is behind a stop: the title is English, that is not."""
    named = meeting(draft.text, stop) or is_part(draft)
    return named and language(draft.text[start:stop]) == "en" != language(draft.text[stop:end])


def _numbers_behind(draft: Draft, bracketed: Bracketed) -> bool:
    """Whether the numbers of a periodical stand right behind the brackets: it is named before them.

    `Smirnov I.P. Digital environment. Voprosy obrazovaniya [Educational Studies]. 2010. Vol. 12.`
    """
    behind = draft.text[bracketed.end :].lstrip(" .,;–—-")
    return behind.startswith(GAP) and bool({"volume", "issue"} & draft.fields.keys())


def _put(draft: Draft, bracketed: Bracketed) -> None:
    """Title and translation on their sides: the romanised words are the title."""
    outside = str(draft.fields.get("title", ""))
    if outside and language(outside) == "en" and language(bracketed.value) != "en":
        draft.fields["title"], draft.fields["translated_title"] = bracketed.value, outside
        draft.fields["reversed"] = True
    else:
        draft.fields["translated_title"] = bracketed.value


LAYOUT = Layout("bracketed", fits, read)
