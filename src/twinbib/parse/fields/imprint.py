"""Where, by whom and when a work was published: `М.: Искусство, 1965`, `Moscow, Nauka Publ., 1990`.

By the colon between place and publisher (GOST 7.1-2003, 5.4; GOST R 7.0.5-2008), else by a place of
the table before a comma or a full stop (`Singapore. Tuttle Publishing, 2008`), else by what marks a
publisher (`Publ.`, `Press`, «Изд-во»).
"""

import re
from dataclasses import dataclass, replace

from twinbib.language.scripts import UPPER
from twinbib.parse.draft import GAP
from twinbib.parse.fields.place_names import BOUNDARY, is_place, place_start
from twinbib.parse.fields.places import in_one_script, is_country, known, last_place
from twinbib.parse.fields.publisher import (
    LONGEST_PUBLISHER,
    MARKED,
    before_year,
    names_periodical,
    publishes,
    tells_day,
)
from twinbib.parse.tidy import tidy

COLON = re.compile(rf":\s*(?=[\"«“„\d{UPPER}]|(?:изд|вид|izd)[-.аa])")
PUBLISHER_END = re.compile(rf"[{GAP}]|\.\s+(?=[–—-])|\s[–—]\s|\.\s*$|$")
# `Springer, Cham, 2020`, `Nauka Publ., Moscow, 1990`: the publisher before the place
PUBLISHER_BEFORE = re.compile(
    rf"(?:^\s*|[.{GAP}]\s*|[–—-]\s)(?P<publisher>(?:[{UPPER}]\.\s){{0,3}}[{UPPER}](?:[^.,;:{GAP}]|Publ\.){{2,60}})(?P<mark>[,.])\s$"
)
DASH_BEFORE = re.compile(r"[–—]\s?$")
OWN_YEAR = re.compile(r",\s(?:1[89]|20)\d\d\.?$")
BETWEEN = re.compile(r",\s|\s?:\s")  # place and publisher
# two sentences behind an unknown place: `SSC RF – IPPE: Status, Prospects. Proc. of the Conference`
SENTENCES = re.compile(rf"[^\W\d_]{{4}}\.\s+[{UPPER}]\w{{2}}")


@dataclass(frozen=True, slots=True)
class Imprint:
    """Place and publisher as printed, and the piece they were read from."""

    place: str
    publisher: str
    start: int
    end: int


def imprint(text: str, *, periodical: bool = False, part: bool = False) -> Imprint | None:
    """The imprint in a text whose year, pages and volume are masked already.

    Before the year of a periodical stands its name: a publisher must then be told by more; so
    before the place, where the work is part of another.
    """
    text = in_one_script(text)
    by_place = _by_colon(text, periodical=periodical) or _by_place(text, part=part or periodical)
    found = by_place or _by_mark(text)
    return found or (None if periodical else _before_year(text))


def _by_colon(text: str, *, periodical: bool) -> Imprint | None:
    """The last `Place: Publisher` before a masked year, or with a place of the table.

    Of a periodical the former stands behind a dash: `Plasma Research: Regular Articles` is a name.
    """
    for colon in reversed(list(COLON.finditer(text))):
        start = place_start(text, colon.start())
        place = text[start : colon.start()].strip()
        if not is_place(place):
            continue
        end = _publisher_end(text, colon.end())
        if (year := OWN_YEAR.search(text, colon.end(), end)) is not None:
            end = year.start()  # the set's; its volume has another behind
        publisher = tidy(text[colon.end() : end])
        masked = year is not None or text[end : end + 3].strip(" ,.")[:1] == GAP
        named = names_periodical(place) or (periodical and not DASH_BEFORE.search(text, 0, start))
        likely = known(place) or (masked and not named and not _goes_on(publisher))
        if publisher and len(publisher) <= LONGEST_PUBLISHER and likely:
            return _several_publishers(Imprint(_stop(place), publisher, start, end), text)
    return None


def _goes_on(publisher: str) -> bool:
    """Whether a name behind a colon is a title's: `Stamps: A Guide, Oxford, Elsevier, 2007`."""
    return SENTENCES.search(publisher) is not None or last_place(publisher) is not None


def _several_publishers(found: Imprint, text: str) -> Imprint:
    """«М. : Институт ; СПб. : Алетейя» has its first place, then all the rest as publisher."""
    place, colon, rest = found.place.partition(":")
    if not colon or not known(place.strip()) or known(rest.strip()):
        return found
    return replace(
        found, place=_stop(place), publisher=tidy(text[found.start + len(place) + 1 : found.end])
    )


def _publisher_end(text: str, start: int) -> int:
    end = PUBLISHER_END.search(text, start)
    return end.start() if end else len(text)


def _by_place(text: str, *, part: bool) -> Imprint | None:
    """The last place of the table, what follows it up to the year being the publisher."""
    last = last_place(text)
    if last is None:
        return None
    end = _publisher_end(text, last.end())
    publisher = tidy(text[last.end() : end])
    masked = GAP in text[last.end() : end + 4]
    if is_country(publisher):  # `Shenzhen, China – Paper 13059`
        return Imprint(_stop(text[last.start("place") : end]), "", last.start("place"), end)
    if tells_day(publisher):  # `Podolsk, May 28-31 2013`: when a meeting was
        return Imprint(_stop(last["place"]), "", last.start("place"), last.end("place"))
    before = PUBLISHER_BEFORE.search(text, 0, last.start("place"))
    told = before is not None and publishes(before["publisher"], before["mark"], part=part)
    if masked and not publisher and before is not None and told:
        return Imprint(_stop(last["place"]), before["publisher"], before.start("publisher"), end)
    if not masked or len(publisher) > LONGEST_PUBLISHER:
        return None
    return Imprint(_stop(last["place"]), publisher, last.start("place"), end)


def _by_mark(text: str) -> Imprint | None:
    """A publisher without a place, told by its own words, between two boundaries."""
    match = MARKED.search(text)
    if match is None:
        return None
    starts = [b.end() for b in BOUNDARY.finditer(text, 0, match.start())]
    if starts and text.startswith("Publ.", starts[-1]):
        starts.pop()  # `Addison-Wesley Prof. Publ.`
    start = starts[-1] if starts else 0
    if "»" in text[start : match.start()] and "«" not in text[start : match.start()]:
        opening = text.rfind("«", 0, start)  # a full stop inside: «NITI n.a. A.P. Alexandrov» Publ.
        start = max((begin for begin in starts if begin <= opening), default=0)
    end = _publisher_end(text, match.end())
    publisher = tidy(text[start:end])
    place, *rest = BETWEEN.split(publisher, maxsplit=1)
    if rest and is_place(place) and MARKED.search(rest[0]):
        return Imprint(place, rest[0], start, end)
    if not publisher or len(publisher) > LONGEST_PUBLISHER:
        return None
    return Imprint("", publisher, start, end)


def _before_year(text: str) -> Imprint | None:
    found = before_year(text)
    if found is None:
        return None
    return Imprint("", found["publisher"].strip(), found.start("publisher"), found.end("publisher"))


def _stop(place: str) -> str:
    """The place as printed: a full stop is kept where it marks an abbreviation («М.», «СПб.»)."""
    return place.strip(" ,;:–—-" + GAP)
