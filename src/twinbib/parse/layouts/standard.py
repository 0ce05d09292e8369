"""A standard: `ГОСТ 21.403-80. ЕСКД. Обозначения условные графические.`, also romanised."""

import re
from functools import cache

from twinbib.parse.details import take_details
from twinbib.parse.draft import GAP, Draft
from twinbib.parse.head import take_title
from twinbib.parse.imprint import take_imprint
from twinbib.parse.kind_words import kind_words
from twinbib.parse.layouts.layout import Layout
from twinbib.parse.segments import first_sentence
from twinbib.parse.translated_title import take_translation

# «РД 50-34.698-90 «Требования к документам» – М.: Стандартинформ, 2012»
QUOTED = re.compile(r"[\s.,:]*(?:«[^»]*(?:«[^»]*»[^»]*)?»|“[^”]*”|\"[^\"]*\")")


@cache
def _designation() -> re.Pattern[str]:
    return re.compile(
        rf"\s*(?P<number>{kind_words('standard')}(?:\s+[A-ZА-Я/-]+)*\s*[\d.]+(?:[-–:—][\d.]+)*\*?)"
    )


def fits(draft: Draft) -> bool:
    """Whether the entry begins with the designation of a standard."""
    return _designation().match(draft.text) is not None


def read(draft: Draft) -> None:
    """The designation is part of the title and the number."""
    match = _designation().match(draft.text)
    if match is not None:
        draft.fields["number"] = match["number"].strip(" .")
    end = take_translation(draft, 0, len(draft.text))
    if end is None:
        end = _title_end(draft.text, match.end() if match else 0)
    take_details(draft, end)
    take_imprint(draft, end)
    gap = draft.text.find(GAP)
    take_title(draft, 0, len(draft.text) if gap < 0 else gap)


def _title_end(text: str, start: int) -> int:
    """Where the title ends at the soonest: with the quotes around it, else at its full stop."""
    quoted = QUOTED.match(text, start)
    return quoted.end() if quoted else first_sentence(text, start)


LAYOUT = Layout("standard", fits, read)
