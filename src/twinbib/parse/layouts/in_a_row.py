"""Entries whose parts stand in a row, parted by full stops or commas: books, web pages, articles.

`Author. Title. М.: Искусство, 1975. 225 с.` · `Title. URL: http://… (дата обращения: …)` ·
`Author. Title. Journal, 2014, vol. 85, iss. 12, pp. 740-742.` Where a volume, an issue or pages are
printed and no page count, a container stands behind the title.
"""

import re
from functools import cache

from twinbib.parse.container import take_container, take_imprint
from twinbib.parse.details import take_details
from twinbib.parse.draft import GAP, Draft
from twinbib.parse.fields.responsibility import states_people
from twinbib.parse.head import SLASH, first_gap, take_authors, take_responsibility, take_title
from twinbib.parse.layouts.layout import Layout
from twinbib.parse.segments import first_sentence, sentences
from twinbib.parse.tidy import tidy
from twinbib.tables import table

OWN_TITLE = re.compile(r"[«“\"]?[^\W\d_](?!\.)\w*[\s,.:»]")
COMMA = re.compile(r",\s+(?=[A-ZА-Я])")
PART = ("volume", "issue", "pages", "article_number")


@cache
def _journal() -> re.Pattern[str]:
    words = table("kinds.toml")["journal"]
    return re.compile(rf"\s*[–—-]?\s*(?:{'|'.join(words)})(?!\w)", re.IGNORECASE)


def fits(_draft: Draft) -> bool:
    """Every entry: this layout is the last one."""
    return True


def read(draft: Draft) -> None:
    """Numbers and imprint from behind, then the title and what may follow it."""
    title = take_authors(draft, 0, len(draft.text))
    zone = _title_end(draft.text, title)
    take_details(draft, zone)
    take_imprint(draft, zone)
    take_responsibility(draft, zone)
    end = first_gap(draft.text, title)
    if _take_volume_of_set(draft, title, end):
        return
    if any(name in draft.fields for name in PART) and "page_count" not in draft.fields:
        end = _split(draft, title, end)
    take_title(draft, title, end)


def _take_volume_of_set(draft: Draft, start: int, end: int) -> bool:
    """`Собрание сочинений. В 6 т. Т. 3. Малые философские сочинения`: the volume has its own title."""
    if "volume" not in draft.fields or {"issue", "pages"} & draft.fields.keys():
        return False
    own = end
    while own < len(draft.text) and draft.text[own] in " .,;:–—-" + GAP:
        own += 1
    stop = first_gap(draft.text, own)
    if GAP not in draft.text[end:own] or not OWN_TITLE.match(draft.text, own, stop):
        return False
    draft.fields["container_title"] = tidy(draft.text[start:end])
    draft.mask("container_title", start, end, "title_of_set")
    take_title(draft, own, stop)
    return True


def _title_end(text: str, start: int) -> int:
    """The soonest place where the title can end: its first full stop, a slash, a dash, a mark."""
    ends = [first_sentence(text, start)]
    for mark in (" – ", " — ", ". -", " / ", "/"):
        at = text.find(mark, start + 1)
        if at > 0:
            ends.append(at)
    return min(ends)


def _split(draft: Draft, start: int, end: int) -> int:
    """Where the title ends and the container begins, which is taken."""
    text = draft.text
    stops = [stop for stop in sentences(text, start, end) if text[stop:end].strip(" .,–—-")]
    slash = SLASH.search(text, start, end)
    if slash is not None and not states_people(text[slash.end() : end]):
        take_container(draft, slash.end())
        return slash.start()
    named = [stop for stop in stops if _journal().match(text, stop)]
    commas = [comma.end() for comma in COMMA.finditer(text, start, end)]
    if named:
        cut = named[0]
    elif stops:
        cut = stops[0] if "publisher_place" in draft.fields else stops[-1]
    elif commas:
        cut = commas[-1]
    else:
        return end
    take_container(draft, cut)
    return cut


LAYOUT = Layout("in-a-row", fits, read)
