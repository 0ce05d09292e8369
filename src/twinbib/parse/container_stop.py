"""The stop behind which a container says what it is: a periodical, a meeting, «В сб.»."""

import re
from collections.abc import Iterable
from functools import cache

from twinbib.parse.kind_words import kind_words

IN = re.compile(r"\s*(?:In:|В\s+(?:сборнике|книге):?\s|In\s+(?=[A-Z«“\"])|В\s+(?:сб|кн)\.|В\s*:)")


@cache
def _words(kind: str) -> re.Pattern[str]:
    return re.compile(rf"\s*[–—-]?\s*{kind_words(kind)}(?:(?<!\w)|(?!\w))", re.IGNORECASE)


def periodical(text: str, at: int) -> bool:
    """Whether the name of a periodical begins at a place: «Вестник …», `J. Nucl. Mater.`."""
    return _words("journal").match(text, at) is not None


def meeting(text: str, at: int) -> bool:
    """Whether a meeting or its papers begin at a place: «Труды конференции», `Proc. of …`."""
    return IN.match(text, at) is not None or _words("gathering").match(text, at) is not None


def container_stop(text: str, stops: Iterable[int], *, part: bool, authors: bool) -> int | None:
    """The first stop behind which a container names itself.

    A periodical tells where the entry has a volume or pages (`part`), a meeting where it has
    authors.
    """
    for stop in stops:
        if IN.match(text, stop) or (part and periodical(text, stop)):
            return stop
        if authors and meeting(text, stop):
            return stop
    return None
