"""The words by which the text cites an entry, printed before it: «Бахтин 1979 — Бахтин М. М. …».

So in journals of philology: «Андрейчин 1978: Андрейчин, Л. Основна българска граматика»,
«Јовановић 2010: С. Јовановић, Дијалекти», `[Lord 1960] Lord A. B. The Singer of Tales`.
"""

import re

from twinbib.language.scripts import UPPER
from twinbib.parse.draft import Found

LABEL = re.compile(
    rf"\s*(?P<open>\[)?(?P<name>(?P<first>[^\W\d_][\w’'-]*)(?:[^\d\[\].:=–—]|(?<=\W[{UPPER}])\.){{0,60}}?(?:\.(?=,?\s))?),?\s"
    r"(?P<year>(?:1[5-9]|20)\d\d)[a-zа-я]?(?:[-–—/]\d{2,4})?(?:\sг\.)?"
    r"(?(open)\]\s*[–—:=-]?|\s?(?:[–—:=]|-(?=\s)))\s+"
)
# its year, and the sign behind it: looked for first, which is cheap
ENDS = re.compile(r"[12]\d{3}[a-zа-я]?(?:[-–—/]\d{2,4})?(?:\sг\.)?(?:\]|\s?[–—:=]|-\s)")
LONGEST = 100
YEAR = re.compile(r"(?<!\d)(?:1[5-9]|20)\d\d(?!\d)")
GIVEN = r"(?:[^\W\d_]{1,3}\.[\s-]?){0,3}"  # initials before the name


def citation_label(text: str) -> Found | None:
    """The year of the label. What follows begins with the same name, and has that year or none.

    «Россия 1917 — Россия 1991: два распада» is a title.
    """
    match = LABEL.match(text) if ENDS.search(text, 0, LONGEST) else None
    if match is None:
        return None
    rest = text[match.end() :]
    named = re.match(rf"[«\"“]?{GIVEN}{re.escape(match['first'])}(?!\w)", rest)
    years = YEAR.findall(rest)
    if named is None or (years and match["year"] not in years):
        return None
    return Found(int(match["year"]), match.start(), match.end())
